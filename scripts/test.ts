import { spawn } from 'node:child_process';
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

// The tools that only read the code run beside the tests, one after the other: the tests leave a part of two cores free. What they
// print is shown at the end, each in one piece.
const beside = readOnlySteps();
const tests = await vitest();
const steps = await beside;
for (const { name, output } of steps) console.log(`\n--- ${name}\n${output}`);
const counts: Count[] = [...steps.map(({ succeeded }) => ({ passed: Number(succeeded), failed: Number(!succeeded) })), tests];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Format, lint and types; each counts as one test. */
async function readOnlySteps(): Promise<{ name: string; succeeded: boolean; output: string }[]> {
  const steps = [
    { name: 'format', tool: 'prettier', args: ['--check', '.'] },
    { name: 'lint', tool: 'eslint', args: ['.'] },
    { name: 'types', tool: 'astro', args: ['check'] },
  ];
  const done: { name: string; succeeded: boolean; output: string }[] = [];
  for (const { name, tool, args } of steps) done.push({ name, ...(await run(tool, args, 'kept')) });
  return done;
}

/** Runs every project of tests and reads the numbers from its report. A run without a report is a failure. */
async function vitest(): Promise<Count> {
  console.log('\n--- unit, content, site and browser tests');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(results, { force: true });
  const { succeeded } = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`], 'shown');
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

/** Runs one tool. What it prints is shown as it comes, or kept. */
function run(tool: string, args: readonly string[], print: 'shown' | 'kept'): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: print === 'shown' ? 'inherit' : 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}
