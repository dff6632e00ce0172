/** A page of the site, fetched to be printed. */
export interface FetchedLeaflet {
  /** Its text as it came. Clone it before changing it. */
  article: Element;
  /** The signs it refers to, which stand outside of it. */
  signs: Element[];
}

/** Fetches a page of this site and takes its text. Throws when it does not come or is no leaflet. */
export async function readLeaflet(address: string): Promise<FetchedLeaflet> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The styles of that page are not needed here, and the policy of this one would report them.
  const html = (await response.text()).replace(/<style>[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = page.querySelector('article[data-article]');
  if (article === null) throw new Error(`${address} has no text to print`);
  return { article, signs: [...page.querySelectorAll('.sprite > [id]')] };
}
