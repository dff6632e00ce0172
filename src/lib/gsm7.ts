/** The letters that a text message may hold while 160 of them fit: the basic set of GSM 03.38. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** These take the place of two. */
const doubled = '^{}\\[~]|€';

/** How many letters fit into one text message. */
export const messageLength = 160;

/** The letters of a text that no plain text message can hold, each once. One is enough to cut a message to 70. */
export function outsideGsm7(text: string): string[] {
  return [...new Set(text)].filter((letter) => !basic.includes(letter) && !doubled.includes(letter));
}

/** How much of a text message a text takes; some signs count twice. */
export function lengthInGsm7(text: string): number {
  return [...text].reduce((sum, letter) => sum + (doubled.includes(letter) ? 2 : 1), 0);
}
