import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** From left to right; a room may import from rooms to its left and from itself. */
const rooms = ['schemas', 'lib', 'components', 'layouts', 'pages'];

it('lets imports point one way only: schemas, lib, components, layouts, pages', () => {
  const turned = sourceFiles().flatMap(({ room, path, text }) =>
    [...text.matchAll(/(?:from|import) '(?:@\/|(?:\.\.\/)+)([a-z]+)\//g)]
      .map(([, target = '']) => target)
      .filter((target) => rooms.indexOf(target) > rooms.indexOf(room))
      .map((target) => `${path} -> ${target}`),
  );
  expect(turned).toEqual([]);
});

it('lets only lib/content.ts and the route files ask Astro for content', () => {
  const askers = sourceFiles()
    .filter(({ text }) => text.includes("'astro:content'"))
    .map(({ path }) => path);
  expect(askers.filter((path) => !path.startsWith('pages/'))).toEqual(['lib/content.ts']);
});

function sourceFiles(): { room: string; path: string; text: string }[] {
  return rooms.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ room, path: file.slice('src/'.length), text: readFileSync(file, 'utf8') })),
  );
}
