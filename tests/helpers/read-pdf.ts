import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A sheet of a printed document. */
export interface Sheet {
  /** Letters and digits alone, small, in the order they were printed, without the foot. */
  text: string;
  /** What stands in the bottom margin, as printed. */
  foot: string;
  /** Size of the last line above the foot, in points. */
  lastSize: number;
  /** In points of 1/72 inch. */
  width: number;
  height: number;
}

/** The text of a sheet below which lies the margin with the name of the leaflet, in points from the bottom edge. */
const footHeight = 45;

/** Opens a printed document. */
export async function openPdf(data: Buffer): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
}

/** What each sheet says. */
export async function readSheets(pdf: PDFDocumentProxy): Promise<Sheet[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, place) => readSheet(pdf, place + 1)));
}

/** Letters and digits alone: line ends, hyphens and signs are not printed where they stand in a page. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A sheet as a picture, at so many dots per inch. */
export async function drawSheet(pdf: PDFDocumentProxy, number: number, dpi: number): Promise<Canvas> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext: context, viewport, background: '#fff' }).promise;
  return canvas;
}

async function readSheet(pdf: PDFDocumentProxy, number: number): Promise<Sheet> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, , width = 0, height = 0] = page.view;
  const pieces = items.flatMap((item) =>
    'str' in item
      ? [{ text: item.str + (item.hasEOL ? ' ' : ''), up: Number(item.transform[5]), size: Math.abs(Number(item.transform[3])) }]
      : [],
  );
  const at = (isFoot: boolean) => pieces.filter(({ up }) => up < footHeight === isFoot);
  // A ligature is a piece of its own, so pieces are not words.
  const read = (isFoot: boolean) =>
    at(isFoot)
      .map(({ text }) => text)
      .join('');
  const lastSize = at(false).findLast(({ text }) => bare(text) !== '')?.size ?? 0;
  return { text: bare(read(false)), foot: read(true).replace(/\s+/g, ' ').trim(), lastSize, width, height };
}
