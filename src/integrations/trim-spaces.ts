/** Elements that begin a line of their own: white space before them shows nowhere. */
const blocks =
  'article|body|details|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|script|section|style|summary|symbol|table|tbody|td|th|thead|title|tr|ul';
const beforeBlock = new RegExp(`>\\s+(?=</?(?:${blocks})[\\s>])`, 'g');

/** A page without the white space between a tag and a block: hundreds of spaces that templates leave. */
export function trimSpaces(html: string): string {
  return html.replace(beforeBlock, '>');
}
