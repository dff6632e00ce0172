/** What a `_headers` file asks for one pattern of paths. */
export interface HeaderRule {
  /** Begins with a slash; a star at its end stands for anything. */
  path: string;
  /** Headers that rules before this one set and this one takes back. */
  removed: readonly string[];
  set: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as Cloudflare Pages and Netlify do: a path, and below it lines with a header each. */
export function readHeaderRules(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
      return {
        path,
        removed: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim()),
        set: lines.filter((line) => !line.startsWith('!')).map(splitHeader),
      };
    });
}

/** The headers for an address, all rules that fit it applied in their order. Names are in lower case. */
export function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter((rule) => fits(path, rule.path))) {
    for (const name of rule.removed) headers.delete(name.toLowerCase());
    for (const [name, value] of rule.set) {
      const before = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** Whether a rule for `pattern` is for an address. */
export function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
