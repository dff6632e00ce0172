import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport, reportJson, tally } from './deployment/report.ts';
import { allChecks, checkDeployment } from './deployment/run-checks.ts';

// `npm run check:deployment -- URL`: does the host serve the site as it should? Exit code 1 when a check failed, 2 when
// there was nothing to check.
const usage = `Usage: npm run check:deployment -- URL [--dist FOLDER] [--skip ID,ID] [--json]
  URL            the home page, such as https://feet.example.org/ or https://clinic.example.org/foot-pain/
  --dist FOLDER  compare every file with this build
  --skip ID,ID   leave out checks that your host cannot pass: ${allChecks.map(({ id }) => id).join(', ')}
  --json         the report for programs`;

try {
  const { url, dist, skip, json } = readArguments();
  const report = await checkDeployment(url, { dist, skip });
  console.log(json ? reportJson(report) : formatReport(report));
  process.exitCode = tally(report.results).failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Error) || !['NotOurSite', 'NoAnswer', 'UsageError'].includes(error.name)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments() {
  const { values, positionals } = readOptions();
  const [url, ...rest] = positionals;
  if (url === undefined || rest.length > 0) throw usageError('Give one address.');
  const skip = (values.skip ?? '').split(',').filter((id) => id !== '');
  const unknown = skip.find((id) => !allChecks.some((check) => check.id === id));
  if (unknown !== undefined) throw usageError(`There is no check called "${unknown}".`);
  if (values.dist !== undefined && !existsSync(join(values.dist, 'index.html')))
    throw usageError(`There is no built site in ${values.dist}.`);
  return { url, skip, dist: values.dist, json: values.json };
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { dist: { type: 'string' }, skip: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

function usageError(problem: string): Error {
  return Object.assign(new Error(`${problem}\n${usage}`), { name: 'UsageError' });
}
