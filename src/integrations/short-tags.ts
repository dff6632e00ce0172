/** Shapes of an SVG drawing, which hold nothing. */
const shape = /<(circle|ellipse|line|path|polygon|polyline|rect|use)((?:\s[^<>]*)?)><\/\1>/g;
const startTag = /<[a-z][^<>]*=""[^<>]*>/g;

/** The end of a list item or paragraph where the next tag ends it as well (HTML, "optional tags"). */
const impliedEnd =
  /<\/li>(?=<li[\s>]|<\/[ou]l>)|<\/p>(?=<(?:p|[ou]l|h[23]|section|figure|div|nav|table)[\s>]|<\/(?:li|section|div|details|article|figcaption)>)/g;

/** A page whose empty shapes close themselves, and whose attributes without a value say only their name, without ends that go without saying. */
export function shortTags(html: string): string {
  return html
    .replace(impliedEnd, '')
    .replace(shape, '<$1$2/>')
    .replace(startTag, (tag) => tag.replace(/(\s[a-z-]+)=""(?=[\s/>])/g, '$1'));
}
