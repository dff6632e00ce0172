import { describe, expect, it } from 'vitest';
import { readBuildEnv } from '../../src/build-env.ts';

const now = new Date('2026-11-23T12:00:00Z');
const read = (env: Record<string, string>) => readBuildEnv(env, '/project', now);

describe('the environment of a build', () => {
  it('has defaults for everything', () => {
    expect(read({})).toEqual({ siteUrl: 'https://example.org', basePath: '/', today: '2026-11-23', contentDir: '/project/content' });
  });

  it('takes a sub-path with or without slashes', () => {
    expect(read({ BASE_PATH: 'feet' }).basePath).toBe('/feet/');
    expect(read({ BASE_PATH: '/a/b/' }).basePath).toBe('/a/b/');
  });

  it('takes today from SOURCE_DATE_EPOCH', () => {
    expect(read({ SOURCE_DATE_EPOCH: '1700000000' }).today).toBe('2023-11-14');
  });

  it.each([
    [
      { SITE_URL: 'feet.example.org' },
      'SITE_URL is "feet.example.org". Give only the origin, for example https://feet.example.org, and put a path into BASE_PATH.',
    ],
    [
      { SITE_URL: 'https://x.org/path' },
      'SITE_URL is "https://x.org/path". Give only the origin, for example https://feet.example.org, and put a path into BASE_PATH.',
    ],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/". Give a path of plain letters, digits and hyphens, for example /foot-pain/.'],
    [
      { SOURCE_DATE_EPOCH: 'today' },
      'SOURCE_DATE_EPOCH is "today". Give whole seconds since 1970, for example $(git log -1 --format=%ct).',
    ],
  ])('refuses %o', (env, message) => {
    expect(() => read(env)).toThrow(message);
  });
});
