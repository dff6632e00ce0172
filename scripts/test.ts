import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Everything CI runs, in one command. Each step is run even if one before it failed, so that one run tells all.
const root = join(import.meta.dirname, '..');
const results = join(root, '.cache/test-results.json');

/** How many passed and failed. */
interface Count {
  passed: number;
  failed: number;
}

const counts = [step('format', 'prettier', ['--check', '.']), step('lint', 'eslint', ['.']), step('types', 'astro', ['check']), vitest()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs one tool; the whole step counts as one test. */
function step(name: string, tool: string, args: readonly string[]): Count {
  console.log(`\n--- ${name}`);
  return run(tool, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs every project of tests and reads the numbers from its report. A run without a report is a failure. */
function vitest(): Count {
  console.log('\n--- unit, content, site and browser tests');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(results, { force: true });
  const succeeded = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
  const report = readReport();
  const failed = report?.failed ?? 0;
  // An error outside a test (a setup that broke) fails the run without failing a test.
  return { passed: report?.passed ?? 0, failed: succeeded ? failed : Math.max(1, failed) };
}

function readReport(): Count | undefined {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}

function run(tool: string, args: readonly string[]): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}
