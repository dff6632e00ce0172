import type { Sentence } from './read-page.ts';

/** What a reader does to look elsewhere. */
const moves = ['wheel', 'touchmove'] as const;
const movingKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Tab']);

/** Keeps the sentence that is read in view, until the reader scrolls elsewhere. */
export class Follower {
  private isFollowing = true;
  private readonly left = new AbortController();

  /** `covered` tells how many pixels at the top of the window are covered. */
  constructor(private readonly covered: () => number) {
    const options = { passive: true, signal: this.left.signal };
    for (const move of moves) addEventListener(move, () => (this.isFollowing = false), options);
    addEventListener('keydown', ({ key }) => movingKeys.has(key) && (this.isFollowing = false), options);
  }

  /** Follows again, after the reader has used the player. */
  resume(): void {
    this.isFollowing = true;
  }

  stop(): void {
    this.left.abort();
  }

  show({ range, block }: Sentence): void {
    const { top, bottom } = (range ?? block).getBoundingClientRect();
    const start = this.covered() + 16;
    const isInView = top >= start && bottom <= innerHeight - 16;
    // Who scrolls back to the sentence wants to go on with it.
    if (isInView) this.isFollowing = true;
    const isBusyElsewhere = hasOpenNote() || getSelection()?.isCollapsed === false;
    if (isInView || !this.isFollowing || isBusyElsewhere) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - Math.max(start, innerHeight / 4), behavior: isCalm ? 'instant' : 'smooth' });
  }
}

function hasOpenNote(): boolean {
  return CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null;
}
