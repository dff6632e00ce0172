import { keptAs, stepped, type SteppedName } from './settings.ts';
import type { Theme, ThemeName } from './themes.ts';

/** Addresses of the two weights of the typeface that a reader may choose. */
interface FontFiles {
  regular: string;
  bold: string;
}

/** The size of text for patients on paper, in points, when nothing was chosen. No choice makes it smaller. */
const paperPoints = 14;

/**
 * The rules that depend on what was chosen: each step of each setting, and the colors of each theme. In no layer, so
 * that they have the last word. Colors are for screens alone: paper stays black on white. A browser with forced colors
 * keeps those.
 */
export function easierStyles(themes: Record<ThemeName, Theme>, fonts: FontFiles): string {
  return [
    ...fontFaces(fonts),
    steps('size', (size) => `@media screen{${root('size', size)}{font-size:${size}%}}`),
    steps('size', (size) => `@media print{${root('size', size)}{${paperSize(Number(size))}}}`),
    steps(
      'line',
      (line) =>
        `${root('line', line)} :is(body,p,li,dt,dd,td,th,figcaption,label,legend,summary):not(.fig *){line-height:${Number(line) / 100}}`,
    ),
    steps('letter', (space) => `${root('letter', space)} :is(body,h1,h2,h3,.brand){letter-spacing:${Number(space) / 100}em}`),
    steps('word', (space) => `${root('word', space)} body{word-spacing:${Number(space) / 100}em}`),
    steps('width', (width) => `@media screen{${root('width', width)}{--container-measure:${width === 'full' ? 'none' : `${width}em`}}}`),
    `${root('font', 'atkinson')}{--font-body:'Atkinson Hyperlegible Next',system-ui,sans-serif}`,
    `@media screen and (forced-colors:none){${themeRules(themes)}}`,
  ].join('\n');
}

function steps(name: SteppedName, rule: (value: string) => string): string {
  const { steps: values, usual } = stepped[name];
  return values
    .filter((value) => value !== usual)
    .map(rule)
    .join('\n');
}

/** The root of a page where this was chosen. */
function root(name: string, value: string): string {
  return `html[data-${keptAs}~='${name}-${value}']`;
}

function paperSize(percent: number): string {
  const points = (Math.max(percent, 100) / 100) * paperPoints;
  const sizes = { small: 1, body: 1, answer: 1.1, h3: 1.15, h2: 1.25, h1: 1.4 };
  // Leaflets take "--size"; the handout builder has a size of its own, which stands nearer to its sheets.
  return [`--size:${points}pt`, ...Object.entries(sizes).map(([name, by]) => `--text-${name}:${points * by}pt`)].join(';');
}

function themeRules(themes: Record<ThemeName, Theme>): string {
  const rules = Object.entries(themes).map(([name, theme]) => `${root('theme', name)}{${declarations(theme)}}`);
  // Who asked the device for more contrast gets it without asking here too, unless a theme was chosen here.
  const more = (scheme: 'light' | 'dark') =>
    `@media (prefers-contrast:more) and (prefers-color-scheme:${scheme}){html:not([data-${keptAs}*='theme-']){${declarations(themes[`contrast-${scheme}`])}}}`;
  // Each theme's name in its own colors, where themes are chosen.
  const swatches = Object.entries(themes).map(([name, { colors }]) => {
    const [paper, ink, line] = ['paper', 'ink', 'edge'].map((token) => colors[`color-${token}`]);
    return `.swatch-${name}{background:${paper};color:${ink};border-color:${line}}`;
  });
  const dark = Object.entries(themes).filter(([, { scheme }]) => scheme === 'dark');
  const logo = `:is(${dark.map(([name]) => root('theme', name)).join()}) .logo{padding:0.3rem 0.5rem;border-radius:0.4rem;background:#fff}`;
  return [...rules, more('light'), more('dark'), ...swatches, logo].join('\n');
}

function declarations({ scheme, colors }: Theme): string {
  return [`color-scheme:${scheme}`, ...Object.entries(colors).map(([name, color]) => `--${name}:${color}`)].join(';');
}

/** Only a page that uses the typeface fetches it. The width of the letters is near enough for the text to stay while it comes. */
function fontFaces(fonts: FontFiles): string[] {
  const face = (file: string, weight: number) =>
    `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};font-display:swap;src:url('${file}') format('woff2')}`;
  return [face(fonts.regular, 400), face(fonts.bold, 700)];
}
