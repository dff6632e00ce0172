import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/lib/paper/css-string.ts';
import { leafletSheet } from '../../../src/lib/paper/leaflet-sheet.ts';
import { encodeQr, qrPath, qrSvg, type QrCode } from '../../../src/lib/paper/qr.ts';

describe('a QR code', () => {
  const address = 'https://feet.example.org/foot-pain/r/15/';

  it('says what it was made from', () => {
    expect(scan(encodeQr(address))).toBe(address);
  });

  it('is drawn black on white with 4 white modules on every side', () => {
    const code = encodeQr(address);
    const svg = qrSvg(code);
    const side = code.length + 8;
    expect(svg).toContain(`viewBox="0 0 ${side} ${side}"`);
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`);
    expect(svg).toContain('translate(4 4)');
  });

  it('is a path of its black runs', () => {
    const code = [
      [true, true, false],
      [false, false, false],
      [true, false, true],
    ];
    expect(qrPath(code, 2)).toBe('M0 0h4v2h-4zM0 4h2v2h-2zM4 4h2v2h-2z');
  });
});

describe('the print sheet of a leaflet', () => {
  const sheet = (text: string) =>
    leafletSheet({
      paper: 'p{color:#000}',
      foot: { name: 'Leaflet 15', page: 'Page {page} of {pages}' },
      qr: encodeQr(text),
      words: [{ term: 'nerve', meaning: 'A "wire" in the body.' }],
    });

  it('names the leaflet and counts its sheets at their foot', () => {
    expect(sheet('https://example.org/r/15/')).toMatch(
      /^@page\{.*@bottom-left\{content:"Leaflet 15".*@bottom-right\{content:"Page " counter\(page\) " of " counter\(pages\)/,
    );
  });

  it.each(['https://a.io/r/1/', 'https://example.org/r/15/', `https://${'a'.repeat(40)}.example.org/feet/r/15/`])(
    'prints the code of %s at 25 mm or more, with modules of 1 mm or more and its quiet zone',
    (text) => {
      const [, side = 0, margin = 0] = /inline-size:(\d+)px.*?margin:(\d+)px/.exec(sheet(text))?.map(Number) ?? [];
      const millimeters = 25.4 / 96;
      expect(side * millimeters).toBeGreaterThanOrEqual(25);
      expect((side / encodeQr(text).length) * millimeters).toBeGreaterThan(1);
      expect(margin).toBe((4 * side) / encodeQr(text).length);
    },
  );

  it('lists the words of the page', () => {
    expect(sheet('x')).toContain('.words li:nth-child(1)::before{content:"nerve"}');
    expect(sheet('x')).toContain('::after{content:"A \\22 wire\\22  in the body."}');
  });
});

describe('a text in a style sheet', () => {
  it('can neither end its string nor the sheet', () => {
    expect(cssString('a"}\n</style>\\')).toBe('"a\\22 } \\3c /style>\\5c "');
  });
});

/** Reads a code as a camera would see it: 4 dots a module, with a quiet zone. */
function scan(code: QrCode): string | undefined {
  const side = (code.length + 8) * 4;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let dot = 0; dot < side * side; dot += 1) {
    const isBlack = code[Math.floor(Math.floor(dot / side) / 4) - 4]?.[Math.floor((dot % side) / 4) - 4] ?? false;
    if (isBlack) dots.fill(0, dot * 4, dot * 4 + 3);
  }
  return jsQR(dots, side, side)?.data;
}
