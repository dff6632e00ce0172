import { encode } from 'uqr';

/** A QR code as rows of modules; true is black. The quiet zone round it is not part of it. */
export type QrCode = readonly (readonly boolean[])[];

/** White modules that a reader of QR codes needs on every side. */
const quietZone = 4;

/** Encodes a text at level M: it survives a photocopy with 15 of 100 parts lost, and stays coarse enough for one. */
export function encodeQr(text: string): QrCode {
  return encode(text, { ecc: 'M', boostEcc: false, border: 0 }).data;
}

/** The code as a drawing of its own, black on white, quiet zone included. */
export function qrSvg(code: QrCode): string {
  const side = code.length + 2 * quietZone;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path transform="translate(${quietZone} ${quietZone})" d="${qrPath(code, 1)}"/></svg>`
  );
}

/** Black runs of each row as rectangles of a path; `module` is the side of a module. */
export function qrPath(code: QrCode, module: number): string {
  return code
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x * module} ${y * module}h${length * module}v${module}h-${length * module}z`))
    .join('');
}

/** Where black begins in a row, and for how many modules it goes on. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = found.at(-1);
    if (!isBlack) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
