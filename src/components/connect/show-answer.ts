import type { Answer, Found } from '@/lib/connect/answer-request.ts';
import type { CodeLookupSite, CodeLookupWord } from '@/schemas/code-lookup.ts';
import type { ListedRow } from './look-up.ts';

/** What is needed of a code's own JSON file. */
interface CodeFile {
  urgent: string | null;
  pages: { title: string; url: string; description: string }[];
}

type Shown = Extract<Answer<ListedRow>, { do: 'show' }>;

/** Says in `place` what was found for each thing asked about, which match was used, and what could not be done. */
export async function showAnswer(answer: Shown, site: CodeLookupSite, place: ParentNode): Promise<void> {
  const parts = await Promise.all(answer.found.map((found) => foundPart(found, answer, site)));
  place.querySelector('[data-found]')?.replaceChildren(...languageNote(answer, site), ...parts, ...clinicianWays(answer, site));
  // The headings alone are read out; the rest waits until somebody goes there.
  const status = place.querySelector('[role=status]');
  if (status) status.textContent = parts.map((part) => part.querySelector('h2')?.textContent ?? '').join(' ');
}

async function foundPart({ criterion, match }: Found<ListedRow>, { request }: Shown, site: CodeLookupSite): Promise<HTMLElement> {
  const part = document.createElement('section');
  if (match === undefined) {
    const { code, words } = criterion;
    part.append(
      make('h2', code === '' ? say(site, 'found.noCode', { words }) : say(site, 'found.none', { code })),
      words === ''
        ? linkLine(`${site.base}search/`, say(site, 'found.searchPage'))
        : linkLine(`${site.base}search/?q=${encodeURIComponent(words)}`, say(site, 'found.search', { words })),
    );
    return part;
  }
  const { code, display, href } = match.row;
  part.dataset['match'] = match.kind;
  part.append(make('h2', say(site, `found.${match.kind}`, { asked: criterion.code.toUpperCase(), code })), make('p', display));
  // The pages stand in the file of the code. When it cannot be fetched, the code's own page still leads to them.
  const file = await fetchFile(fileAddress(href, '.json')).catch(() => undefined);
  if (file?.urgent != null) part.append(linkLine(new URL(file.urgent).pathname, say(site, 'found.urgent'), 'btn btn-help'));
  // The red button leads there already.
  if (file !== undefined) part.append(rows(file.pages.filter(({ url }) => url !== file.urgent)));
  part.append(linkLine(href, say(site, 'found.own', { code })));
  if (request.answerAs !== 'page') {
    const line = make('p', say(site, `found.file.${request.answerAs}`));
    line.className = 'note-line';
    const address = fileAddress(href, request.answerAs === 'json' ? '.atom.json' : '.atom.xml');
    line.append(' ', link(address, address.split('/').at(-1) ?? address));
    part.append(line);
  }
  return part;
}

function languageNote({ isForeign, request }: Shown, site: CodeLookupSite): HTMLElement[] {
  if (!isForeign) return [];
  const note = make('p', say(site, 'found.language', { language: request.language }));
  note.className = 'note-line';
  return [note];
}

function clinicianWays({ request }: Shown, site: CodeLookupSite): HTMLElement[] {
  if (request.recipient !== 'provider') return [];
  const ways = make('div');
  ways.className = 'ways';
  ways.append(
    linkLine(`${site.base}for-clinics/`, say(site, 'found.forClinics')),
    linkLine(`${site.base}evidence/`, say(site, 'found.evidence')),
  );
  return [ways];
}

async function fetchFile(address: string): Promise<CodeFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as CodeFile;
}

/** /connect/icd-10-cm/E11.42/ has its files beside it: /connect/icd-10-cm/E11.42.json. */
function fileAddress(href: string, ending: string): string {
  return new URL(href).pathname.replace(/\/$/, ending);
}

function rows(pages: CodeFile['pages']): HTMLElement {
  const list = make('ul');
  list.className = 'rows';
  for (const { title, url, description } of pages) {
    // The files name the host the site was built for; this copy may be served by another.
    const row = link(new URL(url).pathname);
    row.append(make('b', title), make('span', description));
    const item = make('li');
    item.append(row);
    list.append(item);
  }
  return list;
}

function linkLine(href: string, words: string, className = 'btn'): HTMLElement {
  const line = make('p');
  const anchor = link(href, words);
  anchor.className = className;
  line.append(anchor);
  return line;
}

function link(href: string, words = ''): HTMLAnchorElement {
  const anchor = make('a', words);
  anchor.href = href;
  return anchor;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, words = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function say(site: CodeLookupSite, word: CodeLookupWord, values: Record<string, string> = {}): string {
  return site.words[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
