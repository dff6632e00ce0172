/** One thing a record asks about. */
export interface Criterion {
  /** OID of the code system; empty when none was sent. */
  system: string;
  code: string;
  /** The name of the code, or what was written instead of one; tidied, so that it holds no dates and long numbers. */
  words: string;
}

/** Everything this site reads of a request in the form of HL7 Infobutton. What is not here is not read. */
export interface KnowledgeRequest {
  criteria: Criterion[];
  recipient: 'patient' | 'provider';
  /** As it was sent, such as es or en-US; empty when none was. */
  language: string;
  /** In which form a program wants the answer. */
  answerAs: 'page' | 'json' | 'atom';
}

/** A number at the end of a name tells which of several things a value belongs to: v.c, v.c1, v.c2. */
const criterionName = /^mainsearchcriteria\.v\.(cs|c|dn|ot)(\d{0,2})$/;
const longest = { code: 30, system: 64, words: 100, language: 12 };

/**
 * Reads a query such as `?mainSearchCriteria.v.cs=...&mainSearchCriteria.v.c=E11.42`. Names count without regard to case,
 * as at MedlinePlus Connect. Of a name that comes twice, the first value counts.
 */
export function readRequest(query: string): KnowledgeRequest {
  const parts = new Map<string, Record<string, string>>();
  const one: Record<string, string> = {};
  for (const [sentName, value] of new URLSearchParams(query)) {
    const name = sentName.trim().toLowerCase();
    const [, part = '', place = ''] = criterionName.exec(name) ?? [];
    if (part === '') one[name] ??= value.trim();
    else {
      const criterion = parts.get(place) ?? {};
      criterion[part] ??= value.trim();
      parts.set(place, criterion);
    }
  }
  const criteria = [...parts.entries()]
    .sort(([a], [b]) => Number(a || -1) - Number(b || -1))
    .map(([, { cs = '', c = '', dn = '', ot = '' }]) => ({
      system: tidyOid(cs),
      code: c.replaceAll(/[^\w.-]/g, '').slice(0, longest.code),
      words: tidyWords(dn) || tidyWords(ot),
    }))
    .filter(({ code, words }) => code !== '' || words !== '');
  return {
    criteria,
    recipient: one['informationrecipient']?.toUpperCase() === 'PROV' ? 'provider' : 'patient',
    language: (one['informationrecipient.languagecode.c'] ?? '').replaceAll(/[^\w-]/g, '').slice(0, longest.language),
    answerAs: answerForm(one['knowledgeresponsetype'] ?? ''),
  };
}

/** The same request written anew, with nothing in it but what was read. Empty when nothing was. */
export function requestQuery({ criteria, recipient, language, answerAs }: KnowledgeRequest): string {
  const query = new URLSearchParams();
  criteria.forEach(({ system, code, words }, place) => {
    const end = place === 0 ? '' : String(place);
    for (const [part, value] of Object.entries({ cs: system, c: code, dn: words })) {
      if (value !== '') query.set(`mainSearchCriteria.v.${part}${end}`, value);
    }
  });
  if (recipient === 'provider') query.set('informationRecipient', 'PROV');
  if (language !== '') query.set('informationRecipient.languageCode.c', language);
  if (answerAs !== 'page') query.set('knowledgeResponseType', answerAs === 'json' ? 'application/json' : 'text/xml');
  return query.toString();
}

/** Leaves out what could tell who somebody is: addresses of mail, dates, and numbers of 4 digits or more. */
function tidyWords(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !word.includes('@') && !/\d{4}/.test(word) && !/\d[-/.]\d+[-/.]\d/.test(word))
    .map((word) => word.replaceAll(/[^\p{L}\p{M}\p{N}.'’-]/gu, ' ').trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longest.words)
    .trim();
}

function tidyOid(text: string): string {
  return text
    .replace(/^urn:oid:/i, '')
    .replaceAll(/[^\d.]/g, '')
    .slice(0, longest.system);
}

function answerForm(type: string): KnowledgeRequest['answerAs'] {
  if (/json|javascript/i.test(type)) return 'json';
  return /xml|atom/i.test(type) && !/html/i.test(type) ? 'atom' : 'page';
}
