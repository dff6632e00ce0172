/** How codes of a system are written, and whether the start of a code means its family. */
export interface CodeForm {
  /** What is wrong with a code as a sentence, or undefined. */
  faultOf(code: string): string | undefined;
  /** true when a longer code belongs to the shorter one that it begins with. */
  hasFamilies: boolean;
  /** The shortest part of a code that still means something: its category. */
  shortest: number;
}

const icd10: CodeForm = {
  faultOf: (code) =>
    /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code)
      ? undefined
      : 'is not written like an ICD-10-CM code: a capital letter, 2 characters, a dot, and up to 4 more.',
  hasFamilies: true,
  shortest: 3,
};

/** The length of a SNOMED CT number tells nothing, and numbers that begin alike mean different things. */
const snomed: CodeForm = {
  faultOf: (code) => {
    if (!/^[1-9]\d{5,17}$/.test(code)) return 'is not a SNOMED CT number: 6 to 18 digits.';
    return isVerhoeff(code) ? undefined : 'is not a SNOMED CT number: its last digit does not fit the others, so a digit is wrong.';
  },
  hasFamilies: false,
  shortest: Infinity,
};

const forms: Readonly<Record<string, CodeForm>> = { 'icd-10-cm': icd10, 'snomed-ct': snomed };

/** The form of a system's codes; undefined for a system that this site does not know. */
export function codeForm(system: string): CodeForm | undefined {
  return forms[system];
}

/** A code for comparing: records send E11.42, E1142, e11.42 and " E11.42 " for the same. */
export function bareCode(code: string): string {
  return code.toUpperCase().replaceAll(/[\s.]/g, '');
}

const turn = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const swap = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The check that SNOMED CT numbers end with (Verhoeff): finds every wrong digit and every two that changed places. */
function isVerhoeff(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((character, place) => {
    let digit = Number(character);
    for (let times = place % 8; times > 0; times -= 1) digit = swap[digit] ?? 0;
    sum = turn[sum]?.[digit] ?? 0;
  });
  return sum === 0;
}
