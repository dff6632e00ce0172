/** Shapes of an SVG drawing, which hold nothing. */
const shape = /<(circle|ellipse|line|path|polygon|polyline|rect|use)((?:\s[^<>]*)?)><\/\1>/g;
const startTag = /<[a-z][^<>]*=""[^<>]*>/g;

/** A page whose empty shapes close themselves, and whose attributes without a value say only their name. */
export function shortTags(html: string): string {
  return html.replace(shape, '<$1$2/>').replace(startTag, (tag) => tag.replace(/(\s[a-z-]+)=""(?=[\s/>])/g, '$1'));
}
