import { findSentences } from '@/lib/listen/sentences.ts';
import { say } from '../parts/site.ts';

/** A sentence of a page. */
export interface Sentence {
  /** What the voice says. */
  words: string;
  /** Where it stands, to be marked. A picture has no text to mark. */
  range?: Range;
  /** The paragraph, list item or picture that holds it. */
  block: Element;
}

const skipped = '[data-apparatus],nav,[hidden],[popover],[aria-hidden=true],script,style,details:not([open])>:not(summary)';
const blocks =
  /^(address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/**
 * The sentences of an article in the order of reading. What is not prose to be read through is left out. The first use
 * of a glossary word is followed by its meaning; a picture is said by its name, a table row by row, each cell after the
 * name of its column.
 */
export function readPage(article: Element, lang: string): Sentence[] {
  const page = new PageReader(lang);
  page.read(article, article);
  return page.sentences;
}

/** A character of the text that is being put together, and where it stands; said without being written has no place. */
interface Letter {
  letter: string;
  node?: Text;
  at: number;
}

class PageReader {
  sentences: Sentence[] = [];
  private letters: Letter[] = [];
  private meanings: { after: number; sentence: Sentence }[] = [];
  private explained = new Set<string>();

  constructor(private readonly lang: string) {}

  read(node: Node, block: Element): void {
    if (node instanceof Text) return this.write(node.data, node);
    if (!(node instanceof Element) || node.matches(skipped)) return;
    const name = node.localName;
    if (name === 'svg') return this.picture(node, block);
    if (name === 'br') return this.write(' ');
    if (node instanceof HTMLButtonElement && node.dataset['term'] !== undefined) return this.term(node, block);
    if (!blocks.test(name)) return this.readChildren(node, block);
    this.end(block);
    this.write(spokenBefore(node));
    this.readChildren(node, node);
    this.end(node);
  }

  private readChildren(node: Element, block: Element): void {
    for (const child of node.childNodes) this.read(child, block);
  }

  private write(text: string, node?: Text): void {
    [...text.matchAll(/./gsu)].forEach(({ 0: letter, index }) => {
      const isSpace = /\s/.test(letter);
      if (isSpace && /^\s?$/.test(this.letters.at(-1)?.letter ?? '')) return;
      this.letters.push({ letter: isSpace ? ' ' : letter, at: index, ...(node && { node }) });
    });
  }

  private picture(svg: Element, block: Element): void {
    const part = (name: string) => svg.querySelector(`:scope>${name}`)?.textContent;
    // A caption says in the words of the page what the picture shows.
    const hasCaption = block.querySelector(':scope>figcaption') !== null;
    const name = hasCaption ? part('title') : (svg.getAttribute('aria-label') ?? [part('title'), part('desc')].filter(Boolean).join('. '));
    if (!name) return;
    this.end(block);
    // A reader who turned pictures off sees the place where it would be.
    const isShown = svg.getBoundingClientRect().height > 0;
    this.sentences.push({ words: say('picture', { words: name }), block: isShown ? svg : block });
  }

  private term(button: HTMLButtonElement, block: Element): void {
    const slug = button.dataset['term'] ?? '';
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
    const meaning = note?.querySelector(':scope>span:last-of-type')?.textContent.trim();
    this.readChildren(button, block);
    if (meaning === undefined || this.explained.has(slug)) return;
    this.explained.add(slug);
    const range = document.createRange();
    range.selectNodeContents(button);
    const words = say('meaning', { term: button.textContent.trim(), meaning });
    this.meanings.push({ after: this.text().length, sentence: { words, range, block } });
  }

  private text(): string {
    return this.letters.map(({ letter }) => letter).join('');
  }

  /** Takes what was written so far as the whole text of a block. */
  private end(block: Element): void {
    const text = this.text();
    const units = this.letters.flatMap((letter) => Array<Letter>(letter.letter.length).fill(letter));
    for (const { start, end } of findSentences(text, this.lang)) {
      const written = units.slice(start, end).filter(({ node }) => node);
      const range = rangeOf(written);
      this.sentences.push({ words: text.slice(start, end), block, ...(range && { range }) });
      // A word in the brackets after the stop would otherwise be lost.
      const isLast = text.slice(end).trim() === '';
      const due = this.meanings.filter(({ after }) => after <= end || isLast);
      this.sentences.push(...due.map(({ sentence }) => sentence));
      this.meanings = this.meanings.filter((meaning) => !due.includes(meaning));
    }
    this.letters = [];
  }
}

function rangeOf(letters: Letter[]): Range | undefined {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first?.node || !last?.node) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + last.letter.length);
  return range;
}

/** What the page shows by its form and a voice has to say: the number of a step, the column of a cell. */
function spokenBefore(node: Element): string {
  if (node instanceof HTMLLIElement && node.parentElement?.localName === 'ol') {
    return say('item', { number: [...node.parentElement.children].indexOf(node) + 1 });
  }
  const column = node.localName === 'td' ? node.getAttribute('data-label') : null;
  return column === null ? '' : say('column', { column });
}
