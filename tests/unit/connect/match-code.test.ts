import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../src/lib/connect/answer-request.ts';
import { codeForm } from '../../../src/lib/connect/code-form.ts';
import { matchCode, type CodeRow } from '../../../src/lib/connect/match-code.ts';
import { readRequest } from '../../../src/lib/connect/request.ts';

const icd10Oid = '2.16.840.1.113883.6.90';
const snomedOid = '2.16.840.1.113883.6.96';
const systems = new Map([
  [icd10Oid, 'icd-10-cm'],
  [snomedOid, 'snomed-ct'],
]);
const row = (system: string, code: string, isFamily = false): CodeRow => ({ system, code, isFamily });
const rows = [
  row('icd-10-cm', 'E11.42'),
  row('icd-10-cm', 'I96'),
  row('icd-10-cm', 'L97.5', true),
  row('icd-10-cm', 'L97.52', true),
  row('icd-10-cm', 'R20', true),
  row('icd-10-cm', 'R20.2'),
  row('snomed-ct', '230572002'),
];
const match = (code: string, system = 'icd-10-cm') => {
  const found = matchCode(rows, system, code);
  return found === undefined ? 'none' : `${found.kind} ${found.row.code}`;
};

describe('the row for a code', () => {
  it.each(['E11.42', 'E1142', 'e11.42', 'e1142', ' E11.42 '])('is found for "%s"', (code) => {
    expect(match(code)).toBe('exact E11.42');
  });

  it.each([
    ['E11.421', 'prefix E11.42'],
    ['L97.529', 'prefix L97.52'],
    ['L97.512', 'prefix L97.5'],
    ['L97.5', 'exact L97.5'],
    ['R20.2', 'exact R20.2'],
    ['R20.9', 'prefix R20'],
    ['I96', 'exact I96'],
    ['E11.4', 'none'],
    ['E11', 'none'],
    ['L97', 'none'],
    ['I9', 'none'],
    ['', 'none'],
    ['constructor', 'none'],
  ])('for %s is %s', (code, found) => {
    expect(match(code)).toBe(found);
  });

  it('is the whole number or none in SNOMED CT, where numbers that begin alike mean different things', () => {
    expect(match('230572002', 'snomed-ct')).toBe('exact 230572002');
    expect(match('2305720021', 'snomed-ct')).toBe('none');
    expect(match('23057200', 'snomed-ct')).toBe('none');
  });

  it('is never one of another system', () => {
    expect(match('E11.42', 'snomed-ct')).toBe('none');
    expect(match('230572002', 'icd-10-cm')).toBe('none');
    expect(match('E11.42', 'loinc')).toBe('none');
  });
});

describe('the form of a code', () => {
  it.each(['371087003', '10656271000119102', '5431005', '44054006'])('takes the SNOMED CT number %s', (code) => {
    expect(codeForm('snomed-ct')?.faultOf(code)).toBeUndefined();
  });

  it.each(['371087004', '371078003', '37108700', '0371087003', '12345'])('refuses %s, which cannot be one', (code) => {
    expect(codeForm('snomed-ct')?.faultOf(code)).toContain('is not a SNOMED CT number');
  });

  it.each(['E1142', 'e11.42', 'E11.', '11.42', 'E11.42 ', 'E11.42345'])('refuses "%s" as the written form of ICD-10-CM', (code) => {
    expect(codeForm('icd-10-cm')?.faultOf(code)).toContain('is not written like an ICD-10-CM code');
  });
});

describe('the answer to a request', () => {
  const answer = (query: string) => answerRequest(readRequest(query), rows, systems, 'en-US');
  const ask = (code: string, more = '', system = icd10Oid) =>
    answer(`?mainSearchCriteria.v.cs=${system}&mainSearchCriteria.v.c=${code}${more}`);

  it('opens the page of one code that is known', () => {
    expect(ask('e1142')).toEqual({ do: 'open', row: rows[0], recipient: 'patient' });
    expect(ask('E11.42', '&informationRecipient=PROV&informationRecipient.languageCode.c=en')).toMatchObject({
      do: 'open',
      recipient: 'provider',
    });
  });

  it('shows what it found when the match is not exact, the language is another, or a program wants a file', () => {
    expect(ask('L97.529')).toMatchObject({ do: 'show', isForeign: false, found: [{ match: { kind: 'prefix' } }] });
    expect(ask('E11.42', '&informationRecipient.languageCode.c=es')).toMatchObject({ do: 'show', isForeign: true });
    expect(ask('E11.42', '&knowledgeResponseType=text/xml')).toMatchObject({ do: 'show', request: { answerAs: 'atom' } });
  });

  it('shows every one of several codes, found or not', () => {
    const shown = ask('E11.42', `&mainSearchCriteria.v.cs1=${icd10Oid}&mainSearchCriteria.v.c1=J45.9`);
    expect(shown).toMatchObject({ do: 'show', found: [{ match: { kind: 'exact' } }, { match: undefined }] });
  });

  it('searches for the words when no code is known, in whatever system', () => {
    expect(ask('J45.9', '&mainSearchCriteria.v.dn=Asthma')).toEqual({ do: 'search', words: 'Asthma' });
    expect(ask('250.60', '&mainSearchCriteria.v.ot=nerve+pain', '2.16.840.1.113883.6.103')).toEqual({ do: 'search', words: 'nerve pain' });
    expect(answer('?mainSearchCriteria.v.dn=cold+foot')).toEqual({ do: 'search', words: 'cold foot' });
  });

  it('does not guess a system that was not named', () => {
    expect(answer('?mainSearchCriteria.v.c=E11.42')).toMatchObject({ do: 'show', found: [{ match: undefined }] });
  });

  it('says so when there is neither code nor words, and does nothing when nothing was asked', () => {
    expect(ask('J45.9')).toMatchObject({ do: 'show', found: [{ match: undefined }] });
    expect(answer('')).toEqual({ do: 'nothing' });
    expect(answer('?informationRecipient=PROV')).toEqual({ do: 'nothing' });
  });
});
