import { faintWords } from './contrast.ts';
import { smallTargets } from './targets.ts';

/** Opens every note in turn, as its button does, and looks at its words, its buttons and its place. */
export function noteFaults(): string[] {
  return [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]:not([popovertargetaction=hide])')]
    .filter((button) => button.checkVisibility())
    .flatMap((button) => {
      const note = button.popoverTargetElement as HTMLElement;
      button.scrollIntoView({ block: 'center' });
      note.showPopover({ source: button } as never);
      const { left, right, top, bottom } = note.getBoundingClientRect();
      const isIn = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
      const faults = [...(isIn ? [] : ['is not wholly in view']), ...faintWords(note), ...smallTargets(note)];
      note.hidePopover();
      return faults.map((fault) => `note of "${button.textContent}": ${fault}`);
    });
}
