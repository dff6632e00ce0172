import { answerRequest, type Answer } from '@/lib/connect/answer-request.ts';
import type { CodeRow } from '@/lib/connect/match-code.ts';
import { readRequest, requestQuery } from '@/lib/connect/request.ts';
import type { CodeLookupSite } from '@/schemas/code-lookup.ts';
import { showAnswer } from './show-answer.ts';

// Before anything else: what was sent about a person leaves the address bar and this entry of the browser's history.
const request = readRequest(location.search);
if (location.search !== '') {
  const query = requestQuery(request);
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** A code as the lists of the page name it. */
export interface ListedRow extends CodeRow {
  display: string;
  /** Address of its page. */
  href: string;
}

/**
 * <code-look-up>: answers the query that a health record put into the address of this page. It finds codes in the lists
 * of the page itself and keeps nothing. Without script the form stays hidden and the lists serve.
 */
class CodeLookUp extends HTMLElement {
  connectedCallback(): void {
    const site = JSON.parse(this.dataset['site'] ?? '') as CodeLookupSite;
    const form = this.querySelector('form');
    if (form) form.hidden = false;
    this.#follow(answerRequest(request, listedRows(), listedSystems(), site.language), site);
  }

  #follow(answer: Answer<ListedRow>, site: CodeLookupSite): void {
    if (answer.do === 'open') location.replace(answer.row.href + (answer.recipient === 'provider' ? '#clinicians' : ''));
    else if (answer.do === 'search') location.replace(`${site.base}search/?q=${encodeURIComponent(answer.words)}`);
    else if (answer.do === 'show') void showAnswer(answer, site, this);
  }
}

function listedRows(): ListedRow[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-code]')].map((link) => ({
    system: link.closest<HTMLElement>('[data-system]')?.dataset['system'] ?? '',
    code: link.dataset['code'] ?? '',
    isFamily: 'family' in link.dataset,
    display: link.querySelector('span')?.textContent.trim() ?? '',
    href: link.href,
  }));
}

function listedSystems(): Map<string, string> {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-system]')];
  return new Map(lists.map(({ dataset }) => [dataset['oid'] ?? '', dataset['system'] ?? '']));
}

customElements.define('code-look-up', CodeLookUp);
