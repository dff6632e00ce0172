import { nameOf } from './focus.ts';

/** Running text that is set against WCAG 1.4.8: lines of more than 80 characters, closer than 1.5, or justified. */
export function lineFaults(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd)')].flatMap((text) => {
    const length = (text.innerText.trim().match(/./gu) ?? []).length;
    const { lineHeight, fontSize, textAlign } = getComputedStyle(text);
    const lines = Math.round(text.getBoundingClientRect().height / Number.parseFloat(lineHeight));
    // Of a short text, or one with parts of its own, the height does not tell how many lines it has.
    if (!text.checkVisibility() || length < 200 || text.querySelector('p, ul, ol, dl, table, svg.fig, h2, h3')) return [];
    const faults: string[] = [];
    if (length / lines > 80) faults.push(`has ${Math.round(length / lines)} characters a line`);
    if (Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < 1.49) faults.push(`has lines ${lineHeight} apart at ${fontSize}`);
    if (textAlign === 'justify') faults.push('is justified');
    return faults.map((fault) => `${nameOf(text)} ${fault}`);
  });
}
