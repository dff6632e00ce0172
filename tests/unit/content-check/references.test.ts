import { expect, test } from 'vitest';
import { fixtureText, reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';
const claims = 'evidence/claims/nerves.yaml';
const statements = 'evidence/statements.yaml';
const term = 'glossary/neuropathy.yaml';
const clinic = 'clinic.yaml';

test('refuses an unknown topic', () => {
  expect(reportReplaced(nerve, 'topics: [nerve-damage]', 'topics: [nerve-damge]')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:7  topics[0]
      Found: There is no topic called "nerve-damge".
      Mend:  Did you mean "nerve-damage"?"
  `);
});

test('refuses an unknown topic that is close to none', () => {
  expect(reportReplaced(nerve, 'topics: [nerve-damage]', 'topics: [weather]')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:7  topics[0]
      Found: There is no topic called "weather".
      Mend:  Use one of: nerve-damage, foot-check, urgent-help."
  `);
});

test('refuses an unknown region, but not "unknown"', () => {
  expect(reportReplaced('clinic.yaml', 'region: en-US', 'region: Freedonia')).toMatchInlineSnapshot(`
    "content/clinic.yaml:3  region
      Found: There is no region called "Freedonia".
      Mend:  Use one of: en-US."
  `);
  expect(reportReplaced('clinic.yaml', 'region: en-US', 'region: unknown')).toBe('');
});

test('refuses a source that does not exist', () => {
  expect(reportReplaced(claims, 'sources: [study-one]', 'sources: [study-two]')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:12  sources[0]
      Found: There is no source called "study-two".
      Mend:  Use one of: guide-one, study-one."
  `);
});

test('refuses a claim of a statement that does not exist', () => {
  expect(reportReplaced(statements, 'claims: [nerves-burn]', 'claims: [nerves-born]')).toMatchInlineSnapshot(`
    "content/evidence/statements.yaml:6  claims[0]
      Found: There is no claim called "nerves-born".
      Mend:  Did you mean "nerves-burn"?"
  `);
});

test('refuses a related word that does not exist', () => {
  expect(reportReplaced(term, 'see: [ischemia]', 'see: [ischaemia]')).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:8  see[0]
      Found: There is no glossary term called "ischaemia".
      Mend:  Did you mean "ischemia"?"
  `);
});

test('refuses a region that does not exist', () => {
  expect(reportReplaced(clinic, 'region: en-US', 'region: en-UK')).toMatchInlineSnapshot(`
    "content/clinic.yaml:3  region
      Found: There is no region called "en-UK".
      Mend:  Did you mean "en-US"?"
  `);
});

test('refuses a Claim that does not exist', () => {
  expect(reportReplaced(nerve, '<Claim id="nerves-burn">', '<Claim id="nerves-burns">')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:18  Claim id
      Found: There is no claim called "nerves-burns".
      Mend:  Did you mean "nerves-burn"?"
  `);
});

test('refuses a Term that does not exist', () => {
  expect(reportReplaced(sink, '<Term id="neuropathy">', '<Term id="neuropathie">')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:26  Term id
      Found: There is no glossary term called "neuropathie".
      Mend:  Did you mean "neuropathy"?"
  `);
});

test('refuses a Figure that does not exist', () => {
  expect(reportReplaced(sink, '<Figure name="foot">', '<Figure name="leg">')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:28  Figure name
      Found: There is no drawing called "leg".
      Mend:  Use one of: foot."
  `);
});

test('refuses an article in a folder that is no section', () => {
  expect(
    reportEdited([
      {
        file: 'articles/foot-care/new-shoes.mdx',
        write: fixtureText(sink).replace('Which building blocks are there?', 'Do shoes matter?'),
      },
      { file: 'permalinks.yaml', replace: /$/, with: '- { number: 7, target: /foot-care/new-shoes/, since: 2026-11-23, status: live }\n' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/foot-care/new-shoes.mdx:1
      Found: There is no section called "foot-care".
      Mend:  Use one of: everyday-care, why-it-hurts. Or add content/sections/foot-care.yaml."
  `);
});

test('refuses an article outside the folders of sections', () => {
  expect(
    reportEdited([
      { file: 'articles/new-shoes.mdx', write: fixtureText(sink).replace('Which building blocks are there?', 'Do shoes matter?') },
      { file: 'permalinks.yaml', replace: /$/, with: '- { number: 7, target: /new-shoes/, since: 2026-11-23, status: live }\n' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/new-shoes.mdx:1
      Found: The article does not lie in the folder of a section.
      Mend:  Move it to content/articles/<section>/."
  `);
});

test('refuses a file name that cannot be an address', () => {
  expect(reportEdited([{ file: 'glossary/Foot_Ulcer.yaml', write: 'term: foot ulcer\nsay: UL-ser\nplain: An open sore on the foot.\n' }]))
    .toMatchInlineSnapshot(`
    "content/glossary/Foot_Ulcer.yaml:1
      Found: The file name "Foot_Ulcer" cannot be an address.
      Mend:  Rename the file in lower-case letters, digits and hyphens, for example "nerve-damage"."
  `);
});
