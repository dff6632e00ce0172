import { describe, expect, it } from 'vitest';
import { readRequest, requestQuery } from '../../../src/lib/connect/request.ts';

const icd10 = '2.16.840.1.113883.6.90';

describe('reading a request', () => {
  it('reads the form that MedlinePlus Connect documents', () => {
    const query = `?mainSearchCriteria.v.cs=${icd10}&mainSearchCriteria.v.c=E11.42&mainSearchCriteria.v.dn=Diabetic%20polyneuropathy&informationRecipient.languageCode.c=es&knowledgeResponseType=application/json`;
    expect(readRequest(query)).toEqual({
      criteria: [{ system: icd10, code: 'E11.42', words: 'Diabetic polyneuropathy' }],
      recipient: 'patient',
      language: 'es',
      answerAs: 'json',
    });
  });

  it('takes names in any case, an OID as a URN, and spaces around values', () => {
    const query = `?MAINSEARCHCRITERIA.V.CS=urn:oid:${icd10}&mainsearchcriteria.v.c=+e1142+&InformationRecipient=prov`;
    expect(readRequest(query)).toMatchObject({ criteria: [{ system: icd10, code: 'e1142' }], recipient: 'provider' });
  });

  it('reads several things by the number at the end of a name, in their order', () => {
    const query = '?mainSearchCriteria.v.c2=C&mainSearchCriteria.v.c=A&mainSearchCriteria.v.c10=D&mainSearchCriteria.v.c1=B';
    expect(readRequest(query).criteria.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('counts the first value of a name that comes twice', () => {
    expect(readRequest('?mainSearchCriteria.v.c=A&mainSearchCriteria.v.c=B').criteria).toHaveLength(1);
    expect(readRequest('?mainSearchCriteria.v.c=A&mainSearchCriteria.v.c=B').criteria[0]?.code).toBe('A');
  });

  it('takes the original text where there is no display name', () => {
    expect(readRequest('?mainSearchCriteria.v.dn=&mainSearchCriteria.v.ot=cold+foot').criteria[0]?.words).toBe('cold foot');
    expect(readRequest('?mainSearchCriteria.v.dn=numb+foot&mainSearchCriteria.v.ot=cold+foot').criteria[0]?.words).toBe('numb foot');
  });

  it.each([
    ['text/xml', 'atom'],
    ['application/atom+xml', 'atom'],
    ['application/json', 'json'],
    ['application/javascript', 'json'],
    ['text/html', 'page'],
    ['', 'page'],
  ])('takes knowledgeResponseType=%s as %s', (type, form) => {
    expect(readRequest(`?knowledgeResponseType=${encodeURIComponent(type)}`).answerAs).toBe(form);
  });

  it.each(['', '?', '?a=b', '?mainSearchCriteria.v.c=', '?mainSearchCriteria.v.cs=1.2.3'])('finds nothing asked in "%s"', (query) => {
    expect(readRequest(query).criteria).toEqual([]);
  });
});

describe('what is left of a request', () => {
  /** Everything that HL7 Infobutton, or a careless template, may say about a person. */
  const personal = [
    'age.v.v=77',
    'age.v.u=a',
    'ageGroup.v.c=D000368',
    'patientPerson.administrativeGenderCode.c=M',
    'patientPerson.name=Jane+Roe',
    'patientPerson.birthTime.v=19510302',
    'patient.id.extension=MRN0012345',
    'mrn=0012345',
    'name=Jane+Roe',
    'dob=1951-03-02',
    'observation.v.c=77386006',
    'performer=PAT',
    'taskContext.c.c=PROBLISTREV',
    'holder.assignedEntity.n=login',
    'holder.assignedEntity.certificateText=password',
    'mainSearchCriteria.v.originalTextOfPatient=x',
    'mainSearchCriteria.v.c.patient=Jane',
  ];

  it('holds the code and nothing about a person', () => {
    const asked = `mainSearchCriteria.v.cs=${icd10}&mainSearchCriteria.v.c=E11.42`;
    expect(requestQuery(readRequest(`?${[...personal, asked, ...personal].join('&')}`))).toBe(asked);
  });

  it.each(personal)('never holds %s', (part) => {
    expect(requestQuery(readRequest(`?${part}`))).toBe('');
  });

  it('holds no mail address, date or long number out of the words', () => {
    const words = 'Ulcer jane@example.org 1951-03-02 02/03/51 MRN0012345 of foot, type 2 (grade 1.5)';
    expect(readRequest(`?mainSearchCriteria.v.ot=${encodeURIComponent(words)}`).criteria[0]?.words).toBe('Ulcer of foot type 2 grade 1.5');
  });

  it('holds no markup, and no more than it should', () => {
    const long = 'a'.repeat(500);
    const query = `?mainSearchCriteria.v.c=${encodeURIComponent('<b>E11</b>')}&mainSearchCriteria.v.dn=${long}&informationRecipient.languageCode.c=${long}`;
    expect(requestQuery(readRequest(query))).not.toContain('%3C');
    expect(requestQuery(readRequest(query)).length).toBeLessThan(300);
  });

  it('reads again as the same request', () => {
    const request = readRequest(
      `?mainSearchCriteria.v.cs=${icd10}&mainSearchCriteria.v.c=E11.42&mainSearchCriteria.v.c1=I96&mainSearchCriteria.v.cs1=${icd10}&mainSearchCriteria.v.ot1=black+toe&informationRecipient=PROV&knowledgeResponseType=text/xml&informationRecipient.languageCode.c=zh-Hans`,
    );
    expect(request.criteria).toHaveLength(2);
    expect(readRequest(`?${requestQuery(request)}`)).toEqual(request);
  });
});
