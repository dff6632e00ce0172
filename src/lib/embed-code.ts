import { toHtml } from 'hast-util-to-html';
import { h } from './weave/h.ts';

/** What the HTML for other sites names. */
interface Shown {
  title: string;
  description: string;
  /** Who the page comes from and which leaflet it is. */
  from: string;
  /** Whole addresses of the page, and of its form for frames. */
  url: string;
  frameUrl: string;
  /** What the frame is called for those who listen. */
  frameTitle: string;
}

/**
 * What a frame may do on another site, and why. No script runs, nothing is stored and no form is sent; but a link may
 * open its page in the whole window or in a new one when the reader presses it, and a telephone number may dial.
 */
const sandbox = 'allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox';

/** The HTML of a frame that shows a leaflet, one attribute a line. */
export function frameCode({ frameUrl, frameTitle }: Shown): string {
  const properties = {
    src: frameUrl,
    title: frameTitle,
    width: '100%',
    height: '600',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: sandbox.split(' '),
  };
  return toHtml(h('iframe', properties, []))
    .replaceAll('" ', '"\n  ')
    .replace('<iframe ', '<iframe\n  ');
}

/** The HTML of a card that leads to a leaflet: no script and no style, so that it looks like the site it stands on. */
export function cardCode({ title, description, from, url }: Shown): string {
  const lines = [h('p', {}, [h('a', { href: url }, [h('strong', {}, title)])]), h('p', {}, description), h('p', {}, from)];
  return ['<section>', ...lines.map((line) => `  ${toHtml(line)}`), '</section>'].join('\n');
}
