import type { Standing } from './page-shapes.ts';
import type { BuiltPage } from './read-site.ts';
import type { Tab, View } from './tabs.ts';
import { chosenThemes, themes } from './themes.ts';

const [light, dark] = themes as [(typeof themes)[number], (typeof themes)[number]];
const doubled = 'html{font-size:200%}';
/** WCAG 1.4.12: what a reader may set without losing anything. */
const spacing = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
/** 320 px are 400 % zoom of 1280 px. */
const views = {
  wide: { width: 1280, theme: light },
  wideDark: { width: 1280, theme: dark },
  narrow: { width: 320, theme: light },
  narrowDark: { width: 320, theme: dark },
  narrowDoubled: { width: 320, theme: light, css: doubled },
  tabletDoubled: { width: 768, theme: light, css: doubled },
  wideDoubled: { width: 1280, theme: light, css: doubled },
  narrowSpaced: { width: 320, theme: light, css: spacing },
} satisfies Record<string, View>;
type ViewName = keyof typeof views;
type LookName = 'axe' | 'axeWords' | 'axeLooks' | 'contrast' | 'targets' | 'reflow' | 'focus' | 'notes' | 'lines';

/**
 * One view after the other, so that a page is laid out as seldom as can be. axe takes most of the time: contrast is measured by
 * a quicker look in every theme, on every page, and axe confirms it.
 */
const plan: Record<Standing, readonly [ViewName, ...LookName[]][]> = {
  kind: [
    ['wide', 'axe', 'lines'],
    ['wideDark', 'axeLooks', 'notes'],
    ['narrow', 'axeLooks'],
    ['narrowDark', 'axeLooks', 'targets', 'reflow', 'notes', 'focus'],
    ['narrowDoubled', 'reflow', 'targets'],
    ['tabletDoubled', 'reflow', 'focus'],
    ['wideDoubled', 'reflow', 'focus'],
    ['narrowSpaced', 'reflow', 'targets'],
  ],
  // Made of the same parts in another order or number.
  shape: [
    ['wide', 'axe', 'lines'],
    ['narrowDark', 'axeLooks', 'targets', 'reflow', 'notes', 'focus'],
    ['narrowDoubled', 'reflow', 'focus'],
    ['narrowSpaced', 'reflow'],
  ],
  // Other words: longer ones may stick out, and names and numbers may be missing. The quick looks measure contrast and targets. The
  // narrowest view with the widest letters is the one that words break first.
  further: [['narrowSpaced', 'axeWords', 'targets', 'reflow', 'focus']],
};

/** What is wrong on a page: nothing, if it may be published. */
export async function faultsOf(tab: Tab, page: BuiltPage, standing: Standing): Promise<string[]> {
  const faults: string[] = [];
  const look = async (view: string, name: LookName) => {
    faults.push(...(await tab.look(name)).map((fault) => `${page.address} (${view}) ${name}: ${fault}`));
  };
  // Modules were run on a page of the same shape; without them, the next page need not be loaded anew.
  await tab.show(page, standing === 'further' ? page.html.replace(/<script[^>]+type="?module[^>]*>[\s\S]*?<\/script>/g, '') : page.html);
  // axe sees the page as it comes; then all that is closed is opened.
  for (const [view, ...names] of plan[standing]) {
    await tab.see(views[view]);
    for (const name of names) {
      await look(view, name);
      if (name === 'axe' || name === 'axeWords') await tab.look('openAll');
    }
  }
  for (const theme of standing === 'kind' ? [...themes, ...chosenThemes] : themes) {
    await tab.see({ width: 320, theme });
    await look(theme.name, 'contrast');
  }
  return faults;
}
