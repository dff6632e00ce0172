import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { formatProblems } from '../../src/lib/problems.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { clinicSchema } from '../../src/schemas/clinic.ts';
import { proseComponents, type ProseComponent } from '../../src/schemas/prose-components.ts';
import { fencedBlocks, namedPaths, namedScripts, readProjectFile, treePaths } from '../helpers/read-docs.ts';

const project = join(import.meta.dirname, '../..');
const readme = readProjectFile('README.md');
const contributing = readProjectFile('CONTRIBUTING.md');

describe.each(['README.md', 'CONTRIBUTING.md', 'LICENSE-CONTENT.md', 'docs/deploy.md', 'docs/connect.md', 'docs/accessibility.md'])(
  '%s',
  (file) => {
    const text = readProjectFile(file);

    it('names only paths that exist', () => {
      const paths = namedPaths(text);
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
    });

    it('names only npm scripts that exist', () => {
      const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
      expect(namedScripts(text).filter((name) => !(name in scripts))).toEqual([]);
    });
  },
);

describe('README.md', () => {
  it('draws a tree of folders and files that exist', () => {
    const paths = fencedBlocks(readme, '').flatMap(treePaths);
    expect(paths).toContain('src/lib/content-check/');
    expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  it('explains every npm script', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
    expect(namedScripts(readme).sort()).toEqual(Object.keys(scripts).sort());
  });

  it('explains every field of the clinic file, and no other', () => {
    const section = /## Put a clinic's name on it\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const fields = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, field]) => field);
    expect(fields.sort()).toEqual(leaves(z.toJSONSchema(clinicSchema, { io: 'input', unrepresentable: 'any' }) as Shape).sort());
  });

  it('names every variable that a build reads', () => {
    const read = [...readProjectFile('src/build-env.ts').matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name = '']) => name);
    for (const text of [readme, readProjectFile('docs/deploy.md')])
      expect(read.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('explains every block an author may write', () => {
    expect(Object.keys(proseComponents).filter((name) => !contributing.includes(`<${name}`))).toEqual([]);
  });

  it('gives an article template that passes the content check', () => {
    const [template = ''] = fencedBlocks(contributing, 'mdx');
    const root = mkdtempSync(join(tmpdir(), 'docs-'));
    try {
      cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
      writeFileSync(join(root, 'content/articles/why-it-hurts/light-touch.mdx'), template);
      const { problems } = checkContent(join(root, 'content'), root, { today: '2026-11-24' });
      expect(formatProblems(problems.filter(({ file }) => file.endsWith('light-touch.mdx')))).toBe('');
    } finally {
      rmSync(root, { recursive: true });
    }
    // It reads the whole content, which a busy machine takes a while for.
  }, 20_000);
});

describe('the editor snippets', () => {
  const snippets = JSON.parse(readProjectFile('.vscode/mdx.code-snippets')) as Record<string, { body: string[] }>;
  const text = Object.values(snippets)
    .map(({ body }) => fillIn(body.join('\n')))
    .join('\n');

  it('write front matter that the article schema takes', () => {
    const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    const filled = frontMatter.replace(/^nextCheck: .*$/m, 'nextCheck: 2027-11-23');
    expect(articleSchema.safeParse(parse(filled)).error?.issues).toBeUndefined();
  });

  it('write only blocks and props that exist', () => {
    const tags = [...text.matchAll(/<([A-Z]\w+)((?: \w+="[^"]*")*)>/g)];
    expect(tags.length).toBeGreaterThan(15);
    for (const [tag, name = '', props = ''] of tags) {
      const given = Object.fromEntries([...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value]) => [key, value]));
      expect(proseComponents[name as ProseComponent]?.safeParse(given).success, tag).toBe(true);
    }
  });
});

interface Shape {
  properties?: Record<string, Shape>;
}

/** Dotted names of the fields that hold a value. */
function leaves(shape: Shape, prefix = ''): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, inner]) =>
    inner.properties ? leaves(inner, `${prefix}${key}.`) : [prefix + key],
  );
}

/** A snippet as an author leaves it who only presses the tab key. */
function fillIn(snippet: string): string {
  return snippet
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-23')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '');
}

describe('docs/accessibility.md', () => {
  const rows = readProjectFile('docs/accessibility.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('says for each item how it is met, and names a test or who judged it and when', () => {
    expect(rows.length).toBeGreaterThan(25);
    const open = rows.filter(([, , how, proof]) => !how || !/`tests\/[\w./-]+\.test\.ts`|^Judged \d{4}-\d{2}-\d{2} by /.test(proof ?? ''));
    expect(open.map(([, item]) => item)).toEqual([]);
  });
});
