import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { slimTexts } from '../../../src/integrations/pagefind-texts.ts';

const pack = (data: unknown) => gzipSync(`pagefind_dcd${JSON.stringify(data)}`);

describe('the page texts of Pagefind', () => {
  it('lose the places of parts and the other names, and nothing else', () => {
    const text = { url: '/a/', content: 'Words.', meta: { title: 'A', aka: 'b, c' }, anchors: [{ id: 'x', text: 'A note', location: 3 }] };
    const [slim, other] = slimTexts([
      { path: 'fragment/en_1.pf_fragment', content: pack(text) },
      { path: 'index/en_1.pf_index', content: Buffer.from('as it was') },
    ]);
    const kept: unknown = JSON.parse(
      gunzipSync(slim?.content ?? '')
        .toString()
        .slice('pagefind_dcd'.length),
    );
    expect(kept).toEqual({ url: '/a/', content: 'Words.', meta: { title: 'A' }, anchors: [] });
    expect(Buffer.from(other?.content ?? '').toString()).toBe('as it was');
  });

  it('of another kind are refused', () => {
    expect(() => slimTexts([{ path: 'fragment/en_1.pf_fragment', content: pack({ content: 'Words.' }) }])).toThrow('not a Pagefind text');
    expect(() => slimTexts([{ path: 'fragment/en_1.pf_fragment', content: gzipSync('other') }])).toThrow('not a Pagefind file');
  });
});
