import type { Sign } from '@/lib/search/hear-signs.ts';
import { make } from './element.ts';
import { at, site } from './site.ts';

/** The card for danger signs of one level: what to do first, then the signs that were heard. */
export function signCard(signs: readonly [Sign, ...Sign[]]): HTMLElement {
  const { level } = signs[0];
  const { tag = '', title = '', phone, call = '', note } = site.cards[level] ?? {};
  return make(
    'section',
    { class: `heard heard-${level}`, 'data-urgency': level === 'crisis' ? 'emergency' : level },
    make('p', { class: 'heard-tag' }, tag),
    make('h2', {}, title),
    make('ul', {}, ...[...new Set(signs.map(({ say }) => say))].map((say) => make('li', {}, say))),
    make(
      'p',
      { class: 'heard-do' },
      phone !== undefined && make('a', { class: 'btn', href: phone }, call),
      make('a', { href: at('/urgent-help/') }, site.words['signs'] ?? ''),
    ),
    note !== undefined && make('p', { class: 'small' }, note),
  );
}
