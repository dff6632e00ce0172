/** A pack of this edition: a file whose name holds a hash of its content, so that it never changes. */
export interface EditionFile {
  /** From the root of the site. */
  path: string;
  /** SHA-256 of its bytes, in hex. */
  sha256: string;
  /** Bytes on the wire, compressed as most hosts do it. */
  wire: number;
  /** Bytes when unpacked. */
  size: number;
}

/** What can be saved now: /saved-guide.json. */
export interface Edition {
  /** Changes when anything that is saved changes. */
  id: string;
  /** The newest change in the guide, as YYYY-MM-DD. */
  day: string;
  files: EditionFile[];
  /** By address: the day by which a page is to be checked again, as YYYY-MM-DD. */
  checkBy: Record<string, string>;
}

/** What a phone holds. Written last, so that it is there only when everything is. */
export interface SavedCopy {
  edition: Edition;
  /** When it was saved, in ISO form. */
  savedAt: string;
  /** By file of the guide: the pack that holds it. */
  packs: Record<string, string>;
}

/** Stands in built pages for the size of the guide, until all that is saved is known. */
export const sizeMark = '%saved-guide-size%';

/** Bytes on the wire to get an edition, less the packs that are there. */
export function bytesToFetch({ files }: Edition, present: ReadonlySet<string> = new Set()): number {
  return files.reduce((sum, { path, wire }) => sum + (present.has(path) ? 0 : wire), 0);
}

/** A size for people, rounded up: 812,345 bytes are "0.9" megabytes. */
export function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.ceil(bytes / 1e5) / 10);
}

/** The path of the file that answers an address inside the site, also one typed without its last slash; `base` has a slash at both ends. */
export function fileAt(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname.slice(base.length)).replace(/\/$/, '');
  if (path === '') return 'index.html';
  return /\.\w+$/.test(path) ? path : `${path}/index.html`;
}
