import { isAbsolute, resolve } from 'node:path';

/** What a build may be told from outside; everything else is in `content/`. */
export interface BuildEnv {
  /** Origin for canonical links, without a slash at the end. */
  siteUrl: string;
  /** Where the site lives on its host, with a slash at both ends. */
  basePath: string;
  /** The day that counts as today, as YYYY-MM-DD (UTC). */
  today: string;
  /** Absolute path of the content folder. */
  contentDir: string;
}

/**
 * Reads SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH and CONTENT_DIR. Throws one clear sentence for a value that cannot be
 * used. `root` is the project's folder.
 */
export function readBuildEnv(env: Record<string, string | undefined>, root: string, now = new Date()): BuildEnv {
  return {
    siteUrl: readSiteUrl(env['SITE_URL'] ?? 'https://example.org'),
    basePath: readBasePath(env['BASE_PATH'] ?? '/'),
    today: readToday(env['SOURCE_DATE_EPOCH'], now),
    contentDir: absolute(env['CONTENT_DIR'] ?? 'content', root),
  };
}

function readSiteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(`SITE_URL is "${value}". Give only the origin, for example https://feet.example.org, and put a path into BASE_PATH.`);
  }
  return url.origin;
}

function readBasePath(value: string): string {
  const path = `/${value.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/([\w.~-]+\/)*$/.test(path)) {
    throw new Error(`BASE_PATH is "${value}". Give a path of plain letters, digits and hyphens, for example /foot-pain/.`);
  }
  return path;
}

function readToday(epoch: string | undefined, now: Date): string {
  if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Give whole seconds since 1970, for example $(git log -1 --format=%ct).`);
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function absolute(path: string, root: string): string {
  return isAbsolute(path) ? path : resolve(root, path);
}
