const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': ' - ',
  '\u2026': '...',
  '\u00a0': ' ',
};

/** The text with quotes, dashes and spaces as every keyboard has them, which any system shows and sends as they are. */
export function plainPunctuation(text: string): string {
  return text.replace(/[\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00a0]/g, (sign) => plain[sign] ?? sign);
}
