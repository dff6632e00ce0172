import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentCheck } from '../../src/integrations/check-content.ts';
import { today, withContentFolder, type Edit } from '../helpers/content-folder.ts';

const fault: Edit = { file: 'clinic.yaml', replace: 'region: en-US', with: 'region: en-XX' };

/** Somebody in the clinic's region has checked its numbers. */
const confirmed: Edit = { file: 'regions.yaml', replace: 'checkedBy: null', with: 'checkedBy: Nobody real, for tests only' };

/** Calls the hooks as Astro does, and gives back what was logged. */
function start(root: string, command: 'build' | 'dev') {
  const logged: string[] = [];
  const logger = { warn: (words: string) => logged.push(words), info: (words: string) => logged.push(words) };
  const { hooks } = contentCheck({ contentDir: join(root, 'content'), today, siteUrl: 'https://example.org', basePath: '/' });
  const call = (name: string, options: object) => (hooks as Record<string, (options: object) => void>)[name]?.({ logger, ...options });
  call('astro:config:setup', { command, config: { root: pathToFileURL(`${root}/`) } });
  return { call, logged };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a build with a problem throws one error that holds the words and no stack', () => {
  withContentFolder([fault], (root) => {
    let thrown: unknown;
    try {
      start(root, 'build');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    const { message, stack } = thrown as Error;
    expect(stack).toBe('');
    expect(message).toMatchInlineSnapshot(`
      "content/clinic.yaml:3  region
        Found: There is no region called "en-XX".
        Mend:  Did you mean "en-US"?

      1 problem in the content. Nothing was built."
    `);
  });
});

test('a build without a problem goes on in silence', () => {
  withContentFolder([confirmed], (root) => expect(start(root, 'build').logged).toEqual([]));
});

test('a build of a copy whose numbers nobody confirmed says so and goes on', () => {
  withContentFolder([], (root) =>
    expect(start(root, 'build').logged).toMatchInlineSnapshot(`
      [
        "
      content/regions.yaml:8  checkedBy
        Found: Nobody has confirmed the emergency words and numbers of United States. The pages say so.
        Mend:  Have someone who works there check each number, and write who did and when.

      1 thing to know. Nothing of it stops the build.",
      ]
    `),
  );
});

test('the preview prints the problems and goes on', () => {
  withContentFolder([fault], (root) => {
    const { logged } = start(root, 'dev');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('There is no region called "en-XX".');
    expect(logged[0]).toContain('1 problem in the content. The preview goes on; a build would stop here.');
  });
});

test('the preview checks again, once, after content files changed', () => {
  withContentFolder([], (root) => {
    const { call, logged } = start(root, 'dev');
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    call('astro:server:setup', { server: { watcher } });
    watcher.emit('all', 'change', join(root, 'content/clinic.yaml'));
    watcher.emit('all', 'change', join(root, 'content/home.yaml'));
    vi.runAllTimers();
    expect(logged).toEqual(['No problems in the content.']);
    watcher.emit('all', 'change', join(root, 'src/pages/index.astro'));
    vi.runAllTimers();
    expect(logged).toHaveLength(1);
  });
});
