/**
 * Endings that do not change what a word is about. At least 3 letters must stay, and 4 before an ending that makes another kind
 * of word: "fat" is not "fashion".
 */
const ending =
  /(?:(?<=^.{4,})(?:[ai]bl|[ai]bilit|ation|(?<=.{4})at|iv)(?:nes|ment|ing|ed|ly|ful|e|y|i|ion|or)|(?<=^.{3,})(?:nes|ment|ing|ed|ly|ful|e|y|i|en(?:ing|ed)?)|(?<=^.{4,})(?:ion|or|ical|ic|i?al|(?<=.{4})at|ia))$/;

/**
 * What a folded word is filed under, the same for its forms and for both spellings: "amputated" and "amputation",
 * "ischaemia" and "ischemia", "colour" and "color", "alodynia" and "allodynia". It is not a word to show.
 */
export function wordKey(word: string): string {
  return plainSpelling(word.replace(/(?<=..)ies$/, 'y').replace(/(?<=..[^siu])s$/, '')).replace(ending, '');
}

/** A folded word with the spellings that vary made one: US and UK, "ph" and "f", single and double letters. */
export function plainSpelling(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:s[hs]?|c)i?[ou]+n$/, 'tion')
    .replace(/[ao]e(?=..)/g, 'e')
    .replace(/(?<=...)our/g, 'or')
    .replace(/is(?=[ei]|ation)/g, 'iz')
    .replace(/(.)\1/g, '$1');
}
