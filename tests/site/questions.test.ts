import { describe, expect, inject, it } from 'vitest';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from '../../src/lib/weave/nodes-in.ts';
import { attribute, readPages } from '../helpers/read-site.ts';

const pages = readPages(inject('realSite'));
const articles = pages.filter(
  ({ address, elements }) =>
    /^\/(?!embed\/)[^/]+\/[^/]+\/$/.test(address) && elements.some((element) => attribute(element, 'className') === 'ask'),
);
const questionsPage = at('/my-questions/');
const wordsPage = at('/in-my-own-words/');

function at(address: string) {
  const page = pages.find((other) => other.address === address);
  if (page === undefined) throw new Error(`${address} was not built.`);
  return page;
}

const clean = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
const idOf = (address: string) => address.slice(1, -1);
const tags = (inside: Element, name: string) => elementsIn(inside).filter(({ tagName }) => tagName === name);
const linksTo = (elements: readonly Element[], start: string) =>
  elements.map((element) => attribute(element, 'href')).filter((href) => href?.startsWith(start));

describe('questions to take along', () => {
  it('are all on one page, under the page they are from', () => {
    expect(articles.length).toBeGreaterThan(30);
    const groups = new Map(
      questionsPage.elements
        .filter(({ tagName }) => tagName === 'fieldset')
        .map((group) => [attribute(tags(group, 'h3')[0] as Element, 'id'), tags(group, 'label').map(clean)]),
    );
    for (const { address, elements } of articles) {
      const ask = elements.find((element) => attribute(element, 'className') === 'ask') as Element;
      const asked = tags(ask, 'li').map((item) => clean(withoutNotes(item)));
      expect(groups.get(idOf(address)), address).toEqual(asked);
    }
    expect(groups.get('bran')).toEqual([
      'What are the Benefits?',
      'What are the Risks?',
      'What are the Alternatives?',
      'What if I do Nothing?',
    ]);
    expect(groups.get('ask-3')).toHaveLength(3);
  });

  it('have one link on each article, which leads to its own group', () => {
    for (const { address, elements } of articles) expect(linksTo(elements, '/my-questions/')).toEqual([`/my-questions/#${idOf(address)}`]);
  });

  it('leave nothing by a form, and name no address', () => {
    const forms = questionsPage.elements.filter(({ tagName, properties }) => tagName === 'form' && properties['method'] === 'dialog');
    expect(forms).toHaveLength(1);
    // Without a name, nothing that is ticked or written is part of anything sent.
    for (const control of elementsIn(forms[0] as Element))
      if (['input', 'textarea'].includes(control.tagName)) expect(attribute(control, 'name')).toBeUndefined();
  });
});

describe('questions to talk over', () => {
  const held = wordsPage.elements.find((element) => attribute(element, 'className') === 'teach-back') as Element;
  const parts = tags(held, 'section');

  it('are 3 for each of at least 8 articles, with claims of that article, and lead back to it', () => {
    expect(parts.length).toBeGreaterThanOrEqual(8);
    for (const part of parts) {
      const id = attribute(tags(part, 'h2')[0] as Element, 'id') ?? '';
      const article = at(`/${id}/`);
      const known = new Set(article.elements.map((element) => attribute(element, 'dataClaim')));
      const questions = tags(part, 'details');
      expect(questions, id).toHaveLength(3);
      for (const question of questions) {
        const claims = elementsIn(question).flatMap((element) => attribute(element, 'dataClaim') ?? []);
        expect(claims.length, clean(question)).toBeGreaterThan(0);
        for (const claim of claims) expect(known, `${id}: ${claim}`).toContain(claim);
        expect(clean(tags(question, 'summary')[0] as Element)).toMatch(/\?$/);
      }
      expect(linksTo(tags(part, 'a'), '/')).toEqual([`/${id}/`]);
      expect(linksTo(article.elements, '/in-my-own-words/')).toEqual([`/in-my-own-words/#${id}`]);
    }
  });
});

/** A question without the notes that were woven into it. */
function withoutNotes(item: Element): Element {
  return {
    ...item,
    children: item.children.flatMap((child): Element['children'] =>
      child.type !== 'element' ? [child] : 'popover' in child.properties || child.tagName === 'button' ? [] : [withoutNotes(child)],
    ),
  };
}
