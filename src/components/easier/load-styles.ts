import { site } from '../acts/parts/site.ts';

/** Waits until this page has the style sheet of the settings, which a page without a choice does not load. */
export async function loadStyles(): Promise<void> {
  const href = `${site.base}easier.css`;
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  await new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => {
      link.remove();
      failed(new Error(href));
    };
    document.head.append(link);
  });
}
