import { contrastRatio } from '../contrast.ts';
import { textPairs } from './color-pairs.ts';
import type { Colors } from './read-colors.ts';

/** A set of colors that a reader may choose whatever the device says. */
export interface Theme {
  scheme: 'light' | 'dark';
  colors: Colors;
}

/** A theme as what it changes of the light or the dark scheme. */
interface Changes {
  scheme: 'light' | 'dark';
  changes: Colors;
}

/** All grounds in one color; boxes are told apart by borders instead (easier.css). */
function onOneGround(ground: string): Colors {
  return {
    'color-paper': ground,
    'color-sand': ground,
    'color-tide-wash': ground,
    'color-clay-wash': ground,
    'color-caution-wash': ground,
    'color-good-wash': ground,
    'color-panel': ground,
  };
}

const changes = {
  paper: { scheme: 'light', changes: {} },
  // Less glare than white, for eyes that burn: warm ground, dark brown ink.
  cream: {
    scheme: 'light',
    changes: {
      'color-paper': '#f7ecd6',
      'color-sand': '#efe0c2',
      'color-line': '#cdb993',
      'color-edge': '#6b5d48',
      'color-ink': '#241d14',
      'color-soft': '#433829',
      'color-tide-wash': '#e6ead9',
      'color-clay-wash': '#f5e0c6',
      'color-clay': '#7a2c0e',
      'color-tide': '#0a4250',
      'color-caution-wash': '#fae7b4',
      'color-good-wash': '#e4ecd2',
      'color-now-wash': '#fbe6dd',
    },
  },
  // Dim letters on a dim ground: the dark scheme with its brightest parts turned down.
  dark: {
    scheme: 'dark',
    changes: {
      'color-paper': '#1b1f22',
      'color-sand': '#23292d',
      'color-ink': '#dcd6cb',
      'color-soft': '#c6bfb4',
      'color-on-panel': '#dcd6cb',
      'color-now-wash': '#eed6d4',
      'color-now': '#7d0d1d',
    },
  },
  'contrast-light': {
    scheme: 'light',
    changes: {
      ...onOneGround('#ffffff'),
      'color-line': '#000000',
      'color-edge': '#000000',
      'color-ink': '#000000',
      'color-soft': '#000000',
      'color-tide': '#00308f',
      'color-clay': '#6b1f00',
      'color-on-panel': '#000000',
      'color-alarm': '#7a0010',
      'color-caution': '#3d2700',
      'color-good': '#003b1f',
      'color-now': '#7a0010',
      'color-now-ink': '#000000',
      'color-now-wash': '#ffffff',
    },
  },
  'contrast-dark': {
    scheme: 'dark',
    changes: {
      ...onOneGround('#000000'),
      'color-line': '#ffffff',
      'color-edge': '#ffffff',
      'color-ink': '#ffffff',
      'color-soft': '#ffffff',
      'color-tide': '#ffe14d',
      'color-clay': '#ffc09f',
      'color-on-panel': '#ffffff',
      'color-alarm': '#ffb3b8',
      'color-on-alarm': '#000000',
      'color-caution': '#ffe14d',
      'color-good': '#9ff0c0',
    },
  },
} as const satisfies Record<string, Changes>;

export type ThemeName = keyof typeof changes;
export const themeNames = Object.keys(changes) as ThemeName[];

/**
 * Every theme with all its colors. `schemes` are those of the style sheets. A clinic's color stands in for that of links
 * and buttons in a theme where all its pairs reach `least` (a ratio); elsewhere the theme keeps its own.
 */
export function makeThemes(
  schemes: Record<'light' | 'dark', Colors>,
  brand: Record<'light' | 'dark', string> | undefined,
  least: number,
): Record<ThemeName, Theme> {
  const themes = themeNames.map((name) => {
    const { scheme, changes: own } = changes[name];
    const colors = { ...schemes[scheme], ...own };
    return [name, { scheme, colors: brand === undefined ? colors : withBrand(colors, scheme, brand[scheme], least) }] as const;
  });
  return Object.fromEntries(themes) as Record<ThemeName, Theme>;
}

function withBrand(colors: Colors, scheme: 'light' | 'dark', brand: string, least: number): Colors {
  const isFilled = scheme === 'light' && colors['color-panel'] !== colors['color-paper'];
  const branded: Colors = { ...colors, 'color-tide': brand, ...(isFilled && { 'color-panel': brand }) };
  const reaches = textPairs.every(([text, ground]) => contrastRatio(branded[text] ?? '', branded[ground] ?? '') >= least);
  return reaches ? branded : colors;
}
