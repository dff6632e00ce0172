import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { formatProblems } from '../../src/lib/problems.ts';
import { project } from '../helpers/build-site.ts';
import { exampleClinics, exampleDir } from '../helpers/clinic-content.ts';

it.each(exampleClinics)('the whole guide holds good as the copy of %s', (name) => {
  const root = mkdtempSync(join(tmpdir(), 'clinic-'));
  try {
    cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
    cpSync(exampleDir(name), join(root, 'content'), { recursive: true });
    const { problems, notes } = checkContent(join(root, 'content'), root, { today: '2026-11-26' });
    expect(formatProblems(problems)).toBe('');
    expect(notes.map(({ file }) => file)).toContain('content/regions.yaml');
  } finally {
    rmSync(root, { recursive: true });
  }
  // It reads the whole content, which a busy machine takes a while for.
}, 20_000);
