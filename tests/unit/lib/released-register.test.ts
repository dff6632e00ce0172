import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedText, releaseRegister, sealOf } from '../../../src/lib/released-register.ts';
import type { PermalinkData } from '../../../src/schemas/permalink.ts';
import { releasedSchema, type ReleasedLine } from '../../../src/schemas/released.ts';

const after: PermalinkData = { number: 2, target: '/after/', since: '2026-11-20', status: 'live' };
const last: ReleasedLine[] = [{ ...after, status: 'live', title: 'Old "title"', versions: ['2026-11-20'] }];
const page = {
  title: 'New title',
  changes: [
    { date: '2026-11-24', kind: 'wording' as const, what: 'Words.' },
    { date: '2026-11-20', kind: 'clinical' as const, what: 'First version.' },
  ],
};

test('a release takes the title and the versions of today, oldest first', () => {
  expect(releaseRegister(last, [after], new Map([['/after/', page]]))).toEqual([
    { number: 2, target: '/after/', since: '2026-11-20', status: 'live', title: 'New title', versions: ['2026-11-20', '2026-11-24'] },
  ]);
});

test('a page that was taken away keeps its title and its versions', () => {
  expect(releaseRegister(last, [{ ...after, status: 'retired' }], new Map())).toEqual([{ ...last[0], status: 'retired' }]);
});

test('the file says the same as the lines, and its seal fits', () => {
  const data = releasedSchema.parse(parse(releasedText(last)));
  expect(data).toEqual({ seal: sealOf(last), numbers: last });
  expect(releasedSchema.parse(parse(releasedText([])))).toEqual({ seal: sealOf([]), numbers: [] });
});

test.each<Partial<ReleasedLine>>([
  { number: 3 },
  { target: '/before/' },
  { since: '2026-11-21' },
  { status: 'retired' },
  { title: 'Title' },
  { versions: [] },
])('the seal does not fit a line with another %o', (change) => {
  expect(sealOf(last.map((line) => ({ ...line, ...change })))).not.toBe(sealOf(last));
});
