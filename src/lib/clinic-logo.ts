import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The clinic's logo, ready to show. */
export interface Logo {
  /** Inside the site. */
  address: string;
  alt: string;
  width: number;
  height: number;
}

/** Pixels of a PNG, from its header; undefined when the file is no PNG. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  const isPng = file.length > 24 && file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : undefined;
}

/** The root element of a drawing that was parsed. */
export function svgRoot(tree: Root): Element | undefined {
  return tree.children.find((child): child is Element => child.type === 'element' && child.name === 'svg');
}

/** Width and height of a drawing in its own units; undefined when it does not tell them. */
export function svgSize({ attributes }: Element): { width: number; height: number } | undefined {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = boxWidth ?? pixels(attributes['width']);
  const height = boxHeight ?? pixels(attributes['height']);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function pixels(length: string | null | undefined): number {
  return /^[\d.]+(px)?$/.test(length ?? '') ? Number.parseFloat(length ?? '') : Number.NaN;
}

/** Width and height of a logo that passed the content check. */
export function logoSize(name: string, file: Buffer): { width: number; height: number } {
  const root = name.endsWith('.svg') ? svgRoot(fromXml(file.toString('utf8'))) : undefined;
  const size = root === undefined ? pngSize(file) : svgSize(root);
  if (size === undefined) throw new Error(`The size of ${name} cannot be told.`);
  return size;
}
