import { createCanvas, type Canvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';

/** What the QR code on a picture says; undefined when none can be read. */
export function readQr(canvas: Canvas): string | undefined {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(new Uint8ClampedArray(data), canvas.width, canvas.height)?.data;
}

/** The picture as a poor copier gives it back: smaller, blurred, gray and darker. */
export function copyPoorly(canvas: Canvas, { scale, blur }: { scale: number; blur: number }): Canvas {
  const copy = createCanvas(Math.round(canvas.width * scale), Math.round(canvas.height * scale));
  const context = copy.getContext('2d');
  context.filter = `blur(${blur}px) contrast(0.7) brightness(0.9)`;
  context.drawImage(canvas, 0, 0, copy.width, copy.height);
  return copy;
}
