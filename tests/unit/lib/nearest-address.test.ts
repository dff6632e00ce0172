import { describe, expect, test } from 'vitest';
import { isNumber, nearestAddress, type KnownAddress } from '../../../src/lib/nearest-address.ts';

const known: KnownAddress[] = [
  ['/', 'Home'],
  ['/urgent-help/', 'Urgent help'],
  ['/nerve-block/', 'The nerve block'],
  ['/nerve-block/after/', 'After'],
  ['/why-it-hurts/tests/', 'Tests'],
  ['/everyday-care/foot-check/', 'Foot check'],
  ['/everyday-care/shoes/', 'Shoes'],
  ['/glossary/', 'Words'],
  ['/glossary/abi/', 'ABI'],
  ['/r/', 'Numbers'],
  ['/r/1/', 'Home'],
  ['/r/10/', 'Surgery'],
  ['/r/15/', 'After'],
  ['/r/16/', 'Claims'],
];
const near = (path: string) => nearestAddress(path, known)?.[0];

describe('a number from paper', () => {
  test.each([
    '/r/15',
    '/R/15/',
    '/r/015/',
    '/r/15/9/',
    '/r/15/v9/',
    '/R/015/03',
    '/r15',
    '/r-15/',
    '/15/',
    '/r/15.',
    '/r//15/',
    '/r/15/index.html',
    '/r/l5/',
    '/r/%2015/',
  ])('typed as %s is number 15', (path) => {
    expect(near(path)).toBe('/r/15/');
  });

  test('typed with a letter O is number 10', () => {
    expect(near('/r/1O/')).toBe('/r/10/');
  });

  test.each(['/r/17/', '/r/151/', '/r/0/'])('that no page has (%s) is never taken for one near it', (path) => {
    expect(near(path)).toBeUndefined();
    expect(isNumber(path)).toBe(true);
  });
});

describe('a web address', () => {
  test.each([
    ['/Nerve-Block/After/', '/nerve-block/after/'],
    ['/nerve-block/after', '/nerve-block/after/'],
    ['/nerve-block/after.html', '/nerve-block/after/'],
    ['/nerve_block/after/', '/nerve-block/after/'],
    ['/nerve%20block/after/', '/nerve-block/after/'],
    ['/nerve-block/after/,', '/nerve-block/after/'],
    ['/nerv-block/aftr/', '/nerve-block/after/'],
    ['/after/', '/nerve-block/after/'],
    ['/everyday-care/after/', '/nerve-block/after/'],
    ['/usual-treatments/foot-chek/', '/everyday-care/foot-check/'],
    ['/urgenthelp', '/urgent-help/'],
    ['/glossary/ABI', '/glossary/abi/'],
  ])('%s is most likely %s', (path, address) => {
    expect(near(path)).toBe(address);
  });

  test.each(['/wp-login.php', '/cats/', '/oil/', '/%E0%A4%A', '/r/fifteen/'])('%s is like none', (path) => {
    expect(near(path)).toBeUndefined();
    expect(isNumber(path)).toBe(false);
  });
});
