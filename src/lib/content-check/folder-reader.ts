import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../problems.ts';
import type { ClinicFile, Entry, FigureFile, IdKind, Library } from './library.ts';
import { listFiles } from './list-files.ts';
import { readFields } from './read-fields.ts';
import { readPage } from './read-page.ts';
import { readYaml, type FieldPath, type YamlSource } from './yaml-source.ts';

/** Reads the files of one content folder and gathers what is wrong with them. */
export class FolderReader {
  readonly problems: Problem[] = [];
  readonly known: Partial<Record<IdKind, Set<string>>> = {};
  fileCount = 0;
  readonly dir: string;
  readonly root: string;

  /** `root` is the project's folder, which file names are told from. */
  constructor(dir: string, root: string) {
    this.dir = dir;
    this.root = root;
  }

  /** A folder where each YAML file is one entry and the file name is its id. */
  folder<T>(kind: IdKind, schema: z.ZodType<T>): Entry<T>[] {
    const paths = listFiles(this.dir, kind, '.yaml');
    this.known[kind] = new Set(paths.map((path) => this.idOf(path, kind, '.yaml')));
    return paths.flatMap((path) => this.entry(path, schema, this.idOf(path, kind, '.yaml')) ?? []);
  }

  /** A folder of YAML files, each a list of entries with an `id`. */
  listFolder<T>(kind: IdKind, name: string, schema: z.ZodType<T>): Entry<T>[] {
    const entries = listFiles(this.dir, name, '.yaml').map((path) => this.listAt(path, schema, 'id'));
    this.know(kind, entries);
    return entries.flatMap((list) => list ?? []);
  }

  /** One YAML file that is a list of entries named by their field `key`. */
  list<T>(name: string, schema: z.ZodType<T>, kind: IdKind, key = 'id'): Entry<T>[] {
    const path = join(this.dir, name);
    const entries = this.mustExist(path) ? this.listAt(path, schema, key) : undefined;
    this.know(kind, [entries]);
    return entries ?? [];
  }

  /** One YAML file that is one entry. */
  single<T>(name: string, schema: z.ZodType<T>): Entry<T> | undefined {
    const path = join(this.dir, name);
    return this.mustExist(path) ? this.entry(path, schema, name.replace(/\.yaml$/, '')) : undefined;
  }

  /** The MDX files of `articles/` or `pages/`. */
  pages(kind: 'articles' | 'pages'): Library['pages'] {
    const paths = listFiles(this.dir, kind, '.mdx');
    this.known[kind] = new Set(paths.map((path) => this.idOf(path, kind, '.mdx')));
    return paths.map((path) => {
      const { page, problems } = readPage(this.text(path), this.told(path), this.idOf(path, kind, '.mdx'), kind);
      this.problems.push(...problems);
      return page;
    });
  }

  /** The drawings. */
  figures(): FigureFile[] {
    const files = listFiles(this.dir, 'figures', '.svg').map((path) => ({
      id: this.idOf(path, 'figures', '.svg'),
      file: this.told(path),
      svg: this.text(path),
    }));
    this.known.figures = new Set(files.map(({ id }) => id));
    return files;
  }

  /** The pictures beside the clinic file. */
  clinicFiles(): ClinicFile[] {
    return ['.svg', '.png'].flatMap((ending) =>
      listFiles(this.dir, 'clinic', ending).map((path) => ({
        name: `clinic/${this.idOf(path, 'clinic', ending)}${ending}`,
        file: this.told(path),
        bytes: readFileSync(path),
      })),
    );
  }

  /** A path as problems tell it. */
  told(path: string): string {
    return relative(this.root, path).split(sep).join('/');
  }

  private know(kind: IdKind, lists: readonly (Entry<unknown>[] | undefined)[]): void {
    if (lists.every((list) => list !== undefined)) this.known[kind] = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  }

  private entry<T>(path: string, schema: z.ZodType<T>, id: string): Entry<T> | undefined {
    const source = this.yaml(path);
    if (source === undefined) return undefined;
    const { data, problems } = readFields(schema, source, this.told(path));
    this.problems.push(...problems);
    return { id, data, file: this.told(path), lineOf: source.lineOf };
  }

  private listAt<T>(path: string, schema: z.ZodType<T>, key: string): Entry<T>[] | undefined {
    const source = this.yaml(path);
    const file = this.told(path);
    if (source === undefined) return undefined;
    if (!Array.isArray(source.value)) {
      this.problems.push({
        file,
        line: 1,
        field: '',
        found: 'The file is not a list.',
        mend: 'Begin each entry with "- " at the start of a line.',
      });
      return undefined;
    }
    return source.value.map((value: Record<string, unknown> | null, place) => {
      const { data, problems } = readFields(schema, source, file, [place]);
      this.problems.push(...problems);
      return { id: String(value?.[key] ?? ''), data, file, lineOf: (inner: FieldPath) => source.lineOf([place, ...inner]) };
    });
  }

  private yaml(path: string): YamlSource | undefined {
    const { source, problems } = readYaml(this.text(path), this.told(path));
    this.problems.push(...problems);
    return source;
  }

  private text(path: string): string {
    this.fileCount += 1;
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  }

  private mustExist(path: string): boolean {
    if (existsSync(path)) return true;
    this.problems.push({
      file: this.told(path),
      line: 1,
      field: '',
      found: 'This file is missing.',
      mend: 'Put it back: the site cannot be built without it.',
    });
    return false;
  }

  private idOf(path: string, folder: string, ending: string): string {
    return path
      .slice(join(this.dir, folder).length + 1, -ending.length)
      .split(sep)
      .join('/');
  }
}
