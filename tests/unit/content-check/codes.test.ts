import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const file = 'codes.yaml';

test('refuses a code of a system that is not there', () => {
  expect(reportReplaced(file, 'system: icd-10-cm, code: I96', 'system: icd-10cm, code: I96')).toMatchInlineSnapshot(`
    "content/codes.yaml:7  codes[1].system
      Found: There is no code system called "icd-10cm".
      Mend:  Did you mean "icd-10-cm"?"
  `);
});

test('refuses a code that stands there twice, however it is written', () => {
  expect(reportReplaced(file, 'code: I96', 'code: E11.42')).toMatchInlineSnapshot(`
    "content/codes.yaml:7  codes[1].code
      Found: E11.42 already stands at line 6.
      Mend:  Keep one of the two lines."
  `);
});

test('refuses a family that begins as a code is written', () => {
  expect(reportReplaced(file, 'prefix: L97,', 'prefix: E11.42,')).toMatchInlineSnapshot(`
    "content/codes.yaml:10  families[0].prefix
      Found: E11.42 already stands at line 6.
      Mend:  Keep the code and remove the family: longer codes that begin with it find the code by themselves."
  `);
});

test('refuses a family of SNOMED CT', () => {
  expect(reportReplaced(file, 'system: icd-10-cm, prefix: L97,', 'system: snomed-ct, prefix: "230572",')).toMatchInlineSnapshot(`
    "content/codes.yaml:10  families[0].prefix
      Found: Codes of snomed-ct that begin alike do not belong together.
      Mend:  Remove the family and name each code."
  `);
});

test('refuses a SNOMED CT number with a wrong digit', () => {
  expect(reportReplaced(file, '230572002', '230572003')).toMatchInlineSnapshot(`
    "content/codes.yaml:8  codes[2].code
      Found: "230572003" is not a SNOMED CT number: its last digit does not fit the others, so a digit is wrong.
      Mend:  Compare it with its source."
  `);
});

test('refuses an ICD-10-CM code without its dot', () => {
  expect(reportReplaced(file, 'code: E11.42', 'code: E1142')).toContain('"E1142" is not written like an ICD-10-CM code');
});

test('refuses a topic that is not there', () => {
  expect(reportReplaced(file, 'topics: [nerve-damage, foot-check]', 'topics: [nerve-damage, feet-check]')).toMatchInlineSnapshot(`
    "content/codes.yaml:6  codes[0].topics[1]
      Found: There is no topic called "feet-check".
      Mend:  Did you mean "foot-check"?"
  `);
});

test('refuses a topic that no page serves', () => {
  const edits = [
    { file: 'topics.yaml', replace: '- id: nerve-damage', with: '- id: footwear\n  about: shoes\n- id: nerve-damage' },
    { file, replace: 'topics: [nerve-damage, foot-check]', with: 'topics: [footwear]' },
  ];
  expect(reportEdited(edits)).toMatchInlineSnapshot(`
    "content/codes.yaml:6  codes[0].topics[0]
      Found: No page serves the topic "footwear".
      Mend:  Name another topic, or publish a page for this one first."
  `);
});

test('refuses a code whose source is not named', () => {
  expect(reportReplaced(file, 'seen: "https://codes.example.org/I96"', 'seen: a book')).toMatchInlineSnapshot(`
    "content/codes.yaml:7  codes[1].seen
      Found: This says "a book".
      Mend:  Say where the code was seen: an address that begins with https://, or "index-file:" and a number."
  `);
});

test('refuses two systems with one number, and a system that the site cannot read', () => {
  const report = reportReplaced(file, 'id: snomed-ct, oid: "2.16.840.1.113883.6.96"', 'id: loinc, oid: "2.16.840.1.113883.6.90"');
  expect(report).toContain('"2.16.840.1.113883.6.90" stands here twice.');
  expect(report).toContain('The site does not know how codes of "loinc" are written.');
});
