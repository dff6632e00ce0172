/** `npm run new:article`: asks 4 questions and writes a draft that is valid and shows in `npm run dev`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readBuildEnv } from '../src/build-env.ts';
import { mendUnknown } from '../src/lib/content-check/nearest.ts';
import { readLibrary } from '../src/lib/content-check/read-library.ts';
import { draftArticle, slugFor } from '../src/lib/new-article.ts';
import { articleSchema } from '../src/schemas/article.ts';

const root = process.cwd();
const { contentDir, today } = readBuildEnv(process.env, root);
const { library } = readLibrary(contentDir, root);
const sections = library.sections.map(({ id }) => id);
const topics = library.topics.map(({ id }) => id);

const prompt = createInterface({ input: process.stdin, output: process.stdout });
// Taken from one reader, so that answers from a pipe are not lost between two questions.
const lines = prompt[Symbol.asyncIterator]();

const section = await ask(`1 of 4. Which section? (${sections.join(', ')})`, oneOf('section', sections));
const title = await ask('2 of 4. The title, as a reader would ask it?', (answer) => {
  const fault = fieldFault('title', answer);
  if (fault !== undefined) return fault;
  if (slugFor(answer) === '') return 'Write it in words: the address is made from them.';
  const taken = library.pages.find((page) => page.id === `${section}/${slugFor(answer)}` || page.data.title === answer);
  return taken === undefined ? undefined : `${taken.file} already has this title or address. Write another.`;
});
const description = await ask('3 of 4. What will the reader find there, in 1 sentence?', (answer) => fieldFault('description', answer));
const topic = await ask(`4 of 4. Which topic does it serve? (${topics.join(', ')})`, oneOf('topic', topics));
prompt.close();

const places = library.pages.filter((page) => page.section === section).map((page) => page.data.order ?? 0);
const { id, text } = draftArticle({ section, title, description, topic, today, order: Math.max(0, ...places) + 1 });
const path = join(contentDir, 'articles', `${id}.mdx`);
if (existsSync(path)) stop(`${relative(root, path)} exists already. Nothing was written.`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, text, { flag: 'wx' });
console.log(`\nWrote ${relative(root, path)}. It is a draft: npm run dev shows it at /${id}/, and the finished site leaves it out.`);

/** Asks until the answer has no fault. `fault` tells what is wrong with an answer, or nothing. */
async function ask(question: string, fault: (answer: string) => string | undefined): Promise<string> {
  for (;;) {
    process.stdout.write(`${question}\n> `);
    const { value, done } = (await lines.next()) as { value: string | undefined; done?: boolean };
    if (done === true || value === undefined) return stop('\nThe answers ended too early. Nothing was written.');
    const answer = value.trim();
    const problem = fault(answer);
    if (problem === undefined) return answer;
    console.log(problem);
  }
}

function oneOf(what: string, names: readonly string[]): (answer: string) => string | undefined {
  return (answer) => (names.includes(answer) ? undefined : `There is no ${what} called "${answer}". ${mendUnknown(answer, names)}`);
}

function fieldFault(field: 'title' | 'description', answer: string): string | undefined {
  return articleSchema.shape[field].safeParse(answer).error?.issues[0]?.message;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
