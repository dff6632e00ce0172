import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { pngSize, svgRoot, svgSize } from '../../clinic-logo.ts';
import type { Problem } from '../../problems.ts';
import type { ClinicFile, Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';

/** The logo stands on every page, and a reader's connection may be slow. */
const mostBytes = { svg: 15_000, png: 30_000 };

/** A strip 8 times as wide as high cannot be read in the header of a phone, and a tower would push it down. */
const shapes = { widest: 8, tallest: 1.5 };

/** What a logo may be made of. Scripts, foreign parts, moving parts and loaded pictures are not among them. */
const elements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol mask clipPath ' +
    'linearGradient radialGradient stop pattern marker style metadata'
  ).split(' '),
);

/** Refuses a logo that is missing, heavy, cannot be shown, or could do more than be looked at. */
export function checkClinicLogo({ clinic, clinicFiles }: Library): Problem[] {
  const logo = clinic?.data.clinic?.logo;
  if (clinic === undefined || logo === undefined) return [];
  const file = clinicFiles.find(({ name }) => name === logo.file);
  if (file !== undefined) return fileProblems(file);
  const names = clinicFiles.map(({ name }) => name);
  const best = nearest(logo.file, names) ?? names[0];
  const mend =
    best === undefined ? 'Put the picture into the folder "clinic" beside this file, or leave out the logo.' : `Did you mean "${best}"?`;
  return [problemInField(clinic, ['clinic', 'logo', 'file'], `There is no file "${logo.file}".`, mend)];
}

function fileProblems(logo: ClinicFile): Problem[] {
  const { file, name, bytes } = logo;
  const kind = name.endsWith('.svg') ? 'svg' : 'png';
  const add = (found: string, mend: string, line = 1): Problem => ({ file, line, field: '', found, mend });
  const heavy =
    bytes.length > mostBytes[kind]
      ? [
          add(
            `The logo has ${bytes.length.toLocaleString('en')} bytes; it may have ${mostBytes[kind].toLocaleString('en')}.`,
            kind === 'svg'
              ? 'Save it as "optimized SVG", with text turned into paths and without pictures inside.'
              : 'Make it 400 pixels wide and save it with fewer colors, or use an SVG.',
          ),
        ]
      : [];
  return [...heavy, ...(kind === 'svg' ? svgProblems(bytes.toString('utf8'), add) : shapeProblems(pngSize(bytes), add))];
}

type Add = (found: string, mend: string, line?: number) => Problem;

function svgProblems(text: string, add: Add): Problem[] {
  let tree: Root;
  try {
    tree = fromXml(text);
  } catch (error) {
    const { line } = ((error as Error).cause ?? {}) as { line?: number };
    return [add('The drawing breaks off or is not written as SVG.', 'Save it anew as SVG.', line)];
  }
  const root = svgRoot(tree);
  if (root === undefined) return [add('The file holds no <svg>.', 'Save the logo as SVG or PNG.')];
  return [...foreignParts(tree, add), ...shapeProblems(svgSize(root), add)];
}

function foreignParts(tree: Root, add: Add): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'doctype')
      problems.push(add('The drawing begins with a DOCTYPE.', 'Remove that line: it can hold hidden text.', line));
    // <?xml ...?> itself is read away before.
    if (node.type === 'instruction' && node.name !== 'xml')
      problems.push(add(`The drawing holds <?${node.name} ?>.`, 'Remove it: it can load things from elsewhere.', line));
    if (node.type === 'element') problems.push(...elementProblems(node, add));
  });
  return problems;
}

function elementProblems(element: Element, add: Add): Problem[] {
  const { name, attributes } = element;
  const line = element.position?.start.line;
  if (!elements.has(name)) {
    const mend = name.includes(':')
      ? 'Save the drawing as "plain SVG", so that it holds no notes of the drawing program.'
      : 'Remove it: a logo may hold shapes and words only.';
    return [add(`The drawing holds <${name}>.`, mend, line)];
  }
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) problems.push(add(`<${name}> runs a script (${key}).`, 'Remove the attribute.', line));
    else if (/^(xlink:)?href$/i.test(key) && !(value ?? '').startsWith('#'))
      problems.push(add(`<${name}> loads "${value ?? ''}".`, 'Draw it in this file: a logo loads nothing.', line));
    else if (loads(value ?? ''))
      problems.push(add(`<${name}> loads something in ${key}.`, 'Use only url(#...), a part of this file.', line));
  }
  const text = element.children.map((child) => ('value' in child ? child.value : '')).join('');
  if (name === 'style' && loads(text)) problems.push(add('The <style> loads something.', 'Use only url(#...), a part of this file.', line));
  return problems;
}

/** Whether a style asks for anything outside its own file. Escapes can hide what a style asks for, so none is taken. */
function loads(style: string): boolean {
  return (
    /@import|@font-face|image-set|url\(\s*["']?\s*(?!["'#\s])|javascript:/i.test(style) || (style.includes('\\') && /[{:;]/.test(style))
  );
}

function shapeProblems(size: { width: number; height: number } | undefined, add: Add): Problem[] {
  if (size === undefined) return [add('The logo does not tell its size.', 'Save it anew as SVG with a viewBox, or as PNG.')];
  const ratio = size.width / size.height;
  if (ratio <= shapes.widest && 1 / ratio <= shapes.tallest) return [];
  const found = `The logo is ${size.width} wide and ${size.height} high.`;
  const mend = ratio > 1 ? 'Use a form of it with the words on 2 lines, or only its sign.' : 'Use a form of it that is wider than high.';
  return [add(found, mend)];
}
