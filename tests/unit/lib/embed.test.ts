import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { cardCode, frameCode } from '../../../src/lib/embed-code.ts';
import { forFrame } from '../../../src/lib/frame-html.ts';
import { elementsIn } from '../../../src/lib/weave/nodes-in.ts';

const shown = {
  title: 'Is "a < b" right?',
  description: 'One sentence.',
  from: 'From A & B. Leaflet 2.',
  url: 'https://example.org/urgent-help/',
  frameUrl: 'https://example.org/embed/2/',
  frameTitle: 'Is "a < b" right? (A & B)',
};

describe('the code for other sites', () => {
  it('is a frame with a name, no right to run scripts, and links that still open', () => {
    const [frame, ...rest] = elementsIn(fromHtml(frameCode(shown), { fragment: true }));
    expect(rest).toEqual([]);
    expect(frame?.tagName).toBe('iframe');
    expect(frame?.properties).toMatchObject({ src: shown.frameUrl, title: shown.frameTitle, width: '100%', loading: 'lazy' });
    expect(String(frame?.properties['sandbox'])).toContain('allow-top-navigation-by-user-activation');
    expect(String(frame?.properties['sandbox'])).not.toMatch(/scripts|same-origin|forms/);
  });

  it('is a card that needs no script and no style, and holds its words as text', () => {
    const code = cardCode(shown);
    const elements = elementsIn(fromHtml(code, { fragment: true }));
    expect(elements.map(({ tagName }) => tagName)).toEqual(['section', 'p', 'a', 'strong', 'p', 'p']);
    expect(code).not.toMatch(/style|class|script/);
    expect(code).toContain('Is "a &#x3C; b" right?');
  });
});

describe('the text of a framed page', () => {
  it('has no marks of claims, which the ledger counts', () => {
    expect(forFrame('<span data-claim="warm-sign">Warm.</span>')).toBe('<span>Warm.</span>');
  });

  it('keeps links in the frame only when they lead to a part of the page itself', () => {
    expect(forFrame('<a href="#s1">a</a><a class="x" href="#s2">b</a><a href="/r/1/#s">c</a><use href="#sure0"></use>')).toBe(
      '<a target="_self" href="#s1">a</a><a target="_self" class="x" href="#s2">b</a><a href="/r/1/#s">c</a><use href="#sure0"></use>',
    );
  });
});
