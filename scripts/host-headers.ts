import { existsSync, readFileSync } from 'node:fs';

/** One rule of a `_headers` file: which paths it is for, and what to send with them. */
interface HeaderRule {
  pattern: RegExp;
  headers: (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read it; none when there is no such file. */
export function readHeaderRules(file: string): HeaderRule[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n(?=\S)/)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const pattern = new RegExp(`^${path.split('*').map(escapeRegExp).join('.*')}$`);
      const headers = lines.map((line) => /^\s*([\w-]+):\s*(.+)$/.exec(line)).flatMap((found) => (found ? [headerOf(found)] : []));
      return { pattern, headers };
    });
}

/** What those hosts send with a path. A header that two rules name gets both values, as on Netlify. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) sent.set(name, [sent.get(name), value].filter(Boolean).join(', '));
  }
  return sent;
}

function headerOf([, name = '', value = '']: RegExpExecArray): readonly [string, string] {
  return [name, value.trim()];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
