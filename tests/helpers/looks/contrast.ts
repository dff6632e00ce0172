/** Red, green, blue from 0 to 255, and how opaque from 0 to 1. */
type Color = readonly [number, number, number, number];

const known = new Map<string, Color>();
let pixel: CanvasRenderingContext2D | null = null;

/** Any CSS color as numbers: painted, because a computed color may be written in many ways. */
function readColor(css: string): Color {
  const found = known.get(css);
  if (found) return found;
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as never as CanvasRenderingContext2D;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const color: Color = [r, g, b, a / 255];
  known.set(css, color);
  return color;
}

function over([r, g, b, a]: Color, [R, G, B]: Color): Color {
  const mix = (top: number, below: number) => top * a + below * (1 - a);
  return [mix(r, R), mix(g, G), mix(b, B), 1];
}

/** The color behind the words of an element: its own background over those around it, as far as the page itself. */
export function backgroundOf(element: Element | null): Color {
  if (element === null) return readCanvas();
  const own = readColor(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
}

/** What the browser paints behind a page that has no background: it goes with the color scheme that the page allows. */
function readCanvas(): Color {
  const probe = document.documentElement.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const color = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return readColor(color);
}

function luminance([r, g, b]: Color): number {
  const linear = (value: number) => (value <= 10.314 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast of a CSS color on a background, from 1 to 21. */
export function contrastOn(css: string, background: Color): number {
  const [dark = 0, light = 0] = [luminance(over(readColor(css), background)), luminance(background)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Words below 7 to 1 (WCAG 1.4.6; we make no exception for large ones), and boxes to fill in whose edge is below 3 to 1 (1.4.11).
 * Faster than axe, so that every theme can be looked at. Words in drawings are left out: what lies behind them is a shape, and
 * the colors of drawings have a test of their own.
 */
export function faintWords(root: Element = document.body): string[] {
  const faults = new Map<string, string>();
  const backgrounds = new Map<Element, Color>();
  const behind = (element: Element) => {
    const color = backgrounds.get(element) ?? backgroundOf(element);
    backgrounds.set(element, color);
    return color;
  };
  const judge = (css: string, background: Color, least: number, what: string) => {
    const contrast = contrastOn(css, background);
    if (contrast < least) faults.set(`${css} ${background.join()}`, `${contrast.toFixed(2)} to 1: ${what.trim().slice(0, 60)}`);
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const element = text.parentElement;
    if (!element || !/\S/.test(text.data) || element.closest('svg, script, style, noscript') || !element.checkVisibility()) continue;
    judge(getComputedStyle(element).color, behind(element), 7, text.data);
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')) {
    if (!box.checkVisibility()) continue;
    judge(getComputedStyle(box).color, behind(box), 7, box.value || box.name);
    if (box.placeholder) judge(getComputedStyle(box, '::placeholder').color, behind(box), 7, box.placeholder);
    // A box of the browser's own has the browser's edges.
    const { appearance, borderTopColor, borderTopWidth } = getComputedStyle(box);
    if (appearance !== 'auto' && borderTopWidth !== '0px')
      judge(borderTopColor, behind(box.parentElement ?? box), 3, `edge of ${box.name}`);
  }
  return [...faults.values()];
}
