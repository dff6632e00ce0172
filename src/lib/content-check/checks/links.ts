import { nodeText, type MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import { gatherAddresses, type Addresses } from '../addresses.ts';
import type { Library, PageEntry } from '../library.ts';
import { nearest } from '../nearest.ts';
import { nodesOf } from '../nodes.ts';
import { problemInField, problemInText } from '../problem-at.ts';

/** What is wrong with a link and how to mend it. */
type Fault = readonly [found: string, mend: string];

const emptyWords = new Set(['', 'here', 'click here', 'read more', 'more', 'more information', 'learn more', 'this link']);

/** Refuses links that lead nowhere, and links whose words do not say where they lead. */
export function checkLinks(library: Library): Problem[] {
  const addresses = gatherAddresses(library);
  return [...library.pages.flatMap((page) => pageLinks(page, addresses)), ...homeLinks(library, addresses)];
}

function pageLinks(page: PageEntry, addresses: Addresses): Problem[] {
  return nodesOf(page.tree).flatMap(({ node }) => {
    const faults: Fault[] = [];
    if (node.type === 'link' || node.type === 'definition') faults.push(...urlFaults(node.url ?? '', addresses, page));
    if (node.type === 'link' || node.type === 'linkReference') faults.push(...wordFaults(node));
    return faults.map(([found, mend]) => problemInText(page, node, 'link', found, mend));
  });
}

function homeLinks({ home }: Library, addresses: Addresses): Problem[] {
  if (home === undefined) return [];
  return (['feelings', 'questions'] as const).flatMap((list) =>
    (home.data[list] ?? []).flatMap(({ link }, place) =>
      urlFaults(link, addresses).map(([found, mend]) => problemInField(home, [list, place, 'link'], found, mend)),
    ),
  );
}

function wordFaults(node: MdNode): Fault[] {
  const words = nodeText(node).trim();
  const key = words.toLowerCase().replace(/[.!:]+$/, '');
  if (!emptyWords.has(key) || nodesOf(node).some((inner) => inner.node.type === 'image')) return [];
  return [[words === '' ? 'The link has no words.' : `The words of the link are "${words}".`, 'Use the name of the page it opens.']];
}

/** `from` is the page that holds the link, when it is a page. */
function urlFaults(url: string, addresses: Addresses, from?: PageEntry): Fault[] {
  if (url === '') return [['The link has no address.', 'Write the address of the page in the round brackets.']];
  if (/^(mailto|tel):/.test(url)) return [];
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
    return url.startsWith('https://')
      ? []
      : [[`The link "${url}" does not begin with https://.`, 'Begin it with https://, or leave the link out.']];
  }
  const [path = '', fragment] = url.replace(/\?[^#]*/, '').split('#');
  const address = path === '' ? from?.address : path;
  if (address === undefined || !addresses.all.has(address)) return addressFaults(path, addresses);
  if (path !== '' && addresses.pages.get(path)?.data.draft === true && from?.data.draft !== true) {
    return [[`The page "${path}" is a draft.`, 'Publish that page first, or leave the link out.']];
  }
  return fragment ? fragmentFaults(path, fragment, addresses.fragmentsOf(address), addresses.pages.has(address)) : [];
}

function addressFaults(path: string, { all }: Addresses): Fault[] {
  const whole = `/${path.replace(/^[./]+|\/+$/g, '')}/`.replace('//', '/');
  if (all.has(whole)) return [[`The link "${path}" does not have a slash at both ends.`, `Write "${whole}".`]];
  if (!path.startsWith('/') || !path.endsWith('/')) {
    return [[`The link "${path}" does not have a slash at both ends.`, 'Write the address of a page, for example "/urgent-help/".']];
  }
  const best = nearest(path, all);
  return [[`There is no page "${path}".`, best === undefined ? 'Use the address of a page that exists.' : `Did you mean "${best}"?`]];
}

function fragmentFaults(path: string, fragment: string, fragments: ReadonlySet<string> | undefined, isWritten: boolean): Fault[] {
  if (fragments === undefined || fragments.has(fragment)) return [];
  const page = path === '' ? 'This page' : `The page "${path}"`;
  const best = nearest(fragment, fragments);
  const name = isWritten ? 'the words of a heading of that page, in lower case with hyphens' : 'an id that is on that page';
  const mend = best === undefined ? `Use ${name}, or leave out "#" and what follows.` : `Did you mean "#${best}"?`;
  return [[`${page} has no part "#${fragment}".`, mend]];
}
