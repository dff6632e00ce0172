/**
 * Puts the host's sub-path before an address inside the site. `base` has a slash at both ends; `path` begins with one.
 * Addresses that are not inside the site (https:, tel:, #part) come back unchanged.
 */
export function withBase(path: string, base: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;
}

/** The whole address with origin, for canonical links, feeds and data files. */
export function absoluteUrl(path: string, site: { siteUrl: string; basePath: string }): string {
  return site.siteUrl + withBase(path, site.basePath);
}

/** An address as people type and say it: without "https://". */
export function spokenAddress(path: string, site: { siteUrl: string; basePath: string }): string {
  return absoluteUrl(path, site).replace(/^https?:\/\//, '');
}
