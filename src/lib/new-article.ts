import GithubSlugger from 'github-slugger';

/** What an editor answers before a new page begins. */
export interface NewArticle {
  /** Id of a section. */
  section: string;
  title: string;
  description: string;
  /** Id of a topic. */
  topic: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Place in its section. */
  order: number;
}

/** Words that make an address longer and say nothing. */
const smallWords = new Set(
  'a an and are at be by can could do does for from have how i if in is it me my of on or should the to was what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** The last part of an address from a title: its words that matter, 4 at most. "Why do sheets hurt my feet?" gives "sheets-hurt-feet". */
export function slugFor(title: string): string {
  const words = new GithubSlugger().slug(title.normalize('NFKD').replace(/\p{M}/gu, '')).split('-').filter(Boolean);
  const telling = words.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 4).join('-');
}

/** The text of a draft that the content check accepts and `npm run dev` shows. Its author replaces each "Write". */
export function draftArticle({ section, title, description, topic, today, order }: NewArticle): { id: string; text: string } {
  const nextCheck = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const text = `---
title: ${JSON.stringify(title)}
shortTitle: ${JSON.stringify(shorten(title, 30))} # for menus, 30 characters or fewer
description: ${JSON.stringify(description)}
answer: Write 2 short sentences that already answer the title.
order: ${order}
topics: [${topic}]
alsoCalled: [] # words, questions and misspellings people search with
published: ${today}
lastChecked: ${today}
nextCheck: ${nextCheck}
changes:
  - { date: ${today}, kind: clinical, what: First version. }
draft: true # remove this line to publish, and give the page its line in content/permalinks.yaml
---

<KeyPoints>

- Write the first of 3 to 5 points. Wrap each fact in a Claim.
- Write the second point.
- Write the third point.

</KeyPoints>

## What does it feel like?

Write plain words first.

## When to get help

<CareCard urgency="urgent">

- write a sign that needs a call today

</CareCard>

## What to do next

<Steps>

1. **Today.** Write one small thing.
2. **This week.** Write the next thing.

</Steps>

<Ask>

- Write a question to take along.

</Ask>
`;
  return { id: `${section}/${slugFor(title)}`, text };
}

function shorten(title: string, length: number): string {
  const plain = title.replace(/[?!.]+$/, '');
  if (plain.length <= length) return plain;
  return plain.slice(0, length + 1).replace(/\s+\S*$/, '');
}
