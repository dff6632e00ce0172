import { describe, expect, it } from 'vitest';
import type { WeaveContext } from '../../../src/lib/weave/context.ts';
import { weave } from '../../../src/lib/weave/weave.ts';
import { weaveContext } from '../../helpers/weave-context.ts';

const render = (html: string, more: Partial<WeaveContext> = {}) => weave(html, { ...weaveContext(), ...more });

describe('glossary words', () => {
  it('explains the first use of a word in the running text, and only the first', () => {
    const { html, terms } = render('<p>It is called ischemia. More ischemia.</p>');
    expect(html.match(/data-term="ischemia"/g)).toHaveLength(1);
    expect(html).toContain('More ischemia.');
    expect(terms).toEqual(['ischemia']);
  });

  it('counts another form of the word as a use', () => {
    expect(render('<p>An ischemic foot.</p>').html).toContain('data-term="ischemia">ischemic</button>');
  });

  it('puts the note right after its button, with meaning, link and close button', () => {
    const { html } = render('<p>See ischemia today.</p>');
    expect(html).toContain('</button><span popover="auto" id="t1" class="note" data-apparatus="">');
    expect(html).toContain('Not enough blood reaching a part of the body.');
    expect(html).toContain('<a href="/glossary/ischemia/">');
    expect(html).toContain('popovertargetaction="hide">Close</button>');
  });

  it('names the button with the word as it stands in the text', () => {
    expect(render('<p>An ischemic foot.</p>').html).toContain('aria-label="ischemic, what it means"');
  });

  it('takes the place the author chose, even if the word stands earlier', () => {
    const { html } = render('<p>First ischemia.</p><p>Then <span data-explain="ischemia">poor flow</span>.</p>');
    expect(html).toContain('<p>First ischemia.</p>');
    expect(html).toContain('data-term="ischemia">poor flow</button>');
  });

  it.each([
    '<h2>Ischemia</h2>',
    '<a href="/x/">ischemia</a>',
    '<section data-quiet><p>ischemia</p></section>',
    '<figure><figcaption>ischemia</figcaption></figure>',
  ])('leaves %s alone', (html) => {
    expect(render(html).terms).toEqual([]);
  });

  it('explains at most 2 words in one paragraph', () => {
    const { terms } = render('<p>ischemia, stent and allodynia</p><p>allodynia</p>');
    expect(terms).toEqual(['ischemia', 'stent', 'allodynia']);
    expect(render('<p>ischemia, stent and allodynia</p>').terms).toEqual(['ischemia', 'stent']);
  });

  it('leaves everyday words and parts of longer words alone', () => {
    expect(render('<p>Bleeding, stents-like, preischemia.</p>').terms).toEqual([]);
  });

  it('ties the marks around a word to it, so that no line begins with a full stop', () => {
    expect(render('<p>Poor flow (ischemia).</p>').html).toMatch(
      /<p>Poor flow <span class="nb">\(<button[^>]*>ischemia<\/button>\)\.<\/span><span popover/,
    );
  });
});

describe('claims', () => {
  it('adds a mark that opens a note with the level, the sources and more', () => {
    const { html, claims, sources } = render('<p><span data-claim="small-trial">It helped some.</span></p>');
    expect(html).toContain('popovertarget="c1" aria-label="How sure are we? Not sure"');
    expect(html).toContain('<a href="#source-1">Cross FW, 1985</a>');
    expect(html).toContain('<a href="/evidence/claims/benefits/#small-trial">');
    expect(claims).toEqual(['small-trial']);
    expect(sources).toEqual(['trial-1985', 'review-2001']);
  });

  it('ties the mark to the last word', () => {
    expect(render('<p><span data-claim="small-trial">It helped some.</span></p>').html).toMatch(/It helped <span class="nb">some\.<button/);
  });

  it('opens the same note when a claim is used again', () => {
    const { html } = render('<p><span data-claim="small-trial">One.</span> <span data-claim="small-trial">Two.</span></p>');
    expect(html.match(/id="c1"/g)).toHaveLength(1);
    expect(html.match(/<button type="button" popovertarget="c1" aria-label/g)).toHaveLength(2);
  });

  it('shows no mark in quiet parts but still gathers the sources', () => {
    const { html, sources } = render('<section data-quiet><p><span data-claim="small-trial">It helped.</span></p></section>');
    expect(html).not.toContain('<button');
    expect(sources).toEqual(['trial-1985', 'review-2001']);
  });

  it('says which claim is missing', () => {
    expect(() => render('<p><span data-claim="gone">x</span></p>')).toThrow('There is no claim called "gone" in the content.');
  });
});

describe('headings, links, tables and region words', () => {
  it('gives headings ids and lists those of level 2', () => {
    const { html, toc } = render('<h2>Why does it hurt?</h2><h3>At night</h3>');
    expect(toc).toEqual([{ id: 'why-does-it-hurt', text: 'Why does it hurt?' }]);
    expect(html).toContain('<h3 id="at-night">');
  });

  it('puts a care card one level under the heading before it', () => {
    expect(render('<section><h3 data-care-heading>Call now if:</h3></section>').html).toContain('<h2 id="call-now-if">');
    expect(render('<h2>Help</h2><section><h3 data-care-heading>Call now if:</h3></section>').html).toContain('<h3 id="call-now-if">');
  });

  it('takes "In short" out, to stand before the contents list', () => {
    const { lead, html, toc } = render('<section aria-labelledby="in-short"><h2 id="in-short">In short</h2></section><h2>Next</h2>');
    expect(lead).toContain('In short');
    expect(html).not.toContain('In short');
    expect(toc).toEqual([{ id: 'next', text: 'Next' }]);
  });

  it('makes links inside the site work under a sub-path, and leaves others alone', () => {
    const { html } = render('<a href="/urgent-help/">a</a><a href="https://example.org/">b</a><a href="#x">c</a>', { basePath: '/sub/' });
    expect(html).toBe('<a href="/sub/urgent-help/">a</a><a href="https://example.org/">b</a><a href="#x">c</a>');
  });

  it('tells each table cell its column, and makes the first cell of a row its heading', () => {
    const table =
      '<table><thead><tr><th>Q</th><th style="text-align:left">A</th></tr></thead><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>';
    const { html } = render(table);
    expect(html).toContain('<th scope="row" role="rowheader">One</th><td role="cell" data-label="A">Two</td>');
    expect(html).not.toContain('style=');
  });

  it('fills in the words of the region', () => {
    expect(render('<p>Call [[emergency-number]].</p>').html).toBe('<p>Call 911.</p>');
  });

  it('refuses a token it does not know', () => {
    expect(() => render('<p>[[police]]</p>')).toThrow(/There is no word for \[\[police\]\]\. Use one of: emergency-number/);
  });
});
