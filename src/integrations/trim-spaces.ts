/** Elements that begin a line of their own: white space around their tags shows nowhere. */
const blocks =
  'article|body|details|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|script|section|style|summary|symbol|table|tbody|td|th|thead|title|tr|ul';
/** Parts of an SVG drawing: none stands inside a line of text. */
const drawn = 'circle|defs|desc|ellipse|g|line|path|pattern|polygon|polyline|rect|svg|symbol|text|title|use';

const beforeBlock = new RegExp(`>\\s+(?=</?(?:${blocks})[\\s>])`, 'g');
const atStart = new RegExp(`(<(?:dd|dt|figcaption|h[1-6]|li|p|summary|td|th)(?:\\s[^<>]*)?>)\\s+`, 'g');
const atEnd = new RegExp(`\\s+(?=</(?:dd|dt|figcaption|h[1-6]|li|p|summary|td|th)>)`, 'g');
const drawing = /<svg[\s>][\s\S]*?<\/svg>/g;
const betweenShapes = new RegExp(`(<(?:/?(?:${drawn}))(?:\\s[^<>]*)?>)\\s+(?=</?(?:${drawn})[\\s>])`, 'g');

/** A page without the white space that shows nowhere: hundreds of spaces that templates leave around blocks and shapes. */
export function trimSpaces(html: string): string {
  return html
    .replace(beforeBlock, '>')
    .replace(atStart, '$1')
    .replace(atEnd, '')
    .replace(drawing, (svg) => svg.replace(betweenShapes, '$1'));
}
