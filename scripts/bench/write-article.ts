import { createRandom, type Random } from './random.ts';
import { wholeBlocks, type TextPool } from './text-pool.ts';

/** A made-up article that the content check takes. */
export interface GeneratedArticle {
  /** Address inside the site. */
  address: string;
  /** Path under `articles/`. */
  path: string;
  text: string;
}

const sectionCount = 5;
const firstOrder = 1000;

/** Article `number` of the bench: the same for the same pool, and as long as a real one. */
export function writeArticle(number: number, pool: TextPool): GeneratedArticle {
  const random = createRandom(number);
  const section = pool.sections[number % pool.sections.length] ?? '';
  const id = `${section}/generated-${number}`;
  return { address: `/${id}/`, path: `${id}.mdx`, text: `${frontMatter(number, pool, random)}\n\n${body(pool, random)}\n` };
}

function frontMatter(number: number, pool: TextPool, random: Random): string {
  const [first = '', second = '', third = ''] = random.some(pool.terms, 3).map(({ term }) => term);
  return [
    '---',
    // JSON is YAML too, and quotes what needs quotes.
    `title: ${JSON.stringify(`Generated ${number}: ${first} and you`)}`,
    `shortTitle: Generated ${number}`,
    `description: ${JSON.stringify(`Generated article ${number} for the bench, about ${first} and ${second}.`)}`,
    `answer: ${JSON.stringify(`This page was put together by the bench. It speaks about ${first}, ${second} and ${third}.`)}`,
    `order: ${firstOrder + number}`,
    `topics: [${random.some(pool.topics, 2).join(', ')}]`,
    `alsoCalled: ${JSON.stringify([`what is ${second}`, `help with ${third}`])}`,
    ...['published', 'lastChecked', 'nextCheck'].map((field) => `${field}: ${pool.day}`),
    'changes:',
    `  - { date: ${pool.day}, kind: clinical, what: First version. }`,
    '---',
  ].join('\n');
}

function body(pool: TextPool, random: Random): string {
  const extras = random.some(
    wholeBlocks.filter((name) => random.chance(pool.shares[name])),
    wholeBlocks.length,
  );
  const sections = random.some(pool.headings, sectionCount).map((heading, place) => {
    const name = extras[place];
    return [
      `## ${heading}`,
      paragraph(pool, random),
      paragraph(pool, random),
      ...(name === undefined ? [termLine(pool, random)] : [random.pick(pool.blocks[name])]),
    ];
  });
  return [
    holding('KeyPoints', bullets(random.some(pool.points, 4))),
    ...sections.flat(),
    '## When to get help',
    holding('CareCard urgency="emergency"', bullets(random.some(pool.cards.emergency, 3))),
    holding('CareCard urgency="urgent"', bullets(random.some(pool.cards.urgent, 3))),
    '## What to do next',
    holding(
      'Steps',
      random
        .some(pool.steps, 3)
        .map((text, place) => `${place + 1}. ${text}`)
        .join('\n'),
    ),
    holding('Ask', bullets(random.some(pool.questions, 4))),
  ].join('\n\n');
}

function paragraph(pool: TextPool, random: Random): string {
  return random.some(pool.sentences, 2).join(' ');
}

function termLine(pool: TextPool, random: Random): string {
  const { slug, term } = random.pick(pool.terms);
  return `Ask your team what <Term id="${slug}">${term}</Term> means for you.`;
}

function bullets(items: readonly string[]): string {
  return items.map((text) => `- ${text}`).join('\n');
}

function holding(tag: string, inner: string): string {
  return `<${tag}>\n\n${inner}\n\n</${tag.split(' ')[0] ?? ''}>`;
}
