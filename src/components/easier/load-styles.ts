import { site } from '../acts/parts/site.ts';

let loading: Promise<void> | undefined;

/** Waits until this page has the style sheet of the settings, which a page without a choice does not load. Asked twice, it waits for the same one. */
export function loadStyles(): Promise<void> {
  return (loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  }));
}

async function load(): Promise<void> {
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
