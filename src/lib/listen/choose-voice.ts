/** What a browser tells about a voice (SpeechSynthesisVoice). */
export interface Voice {
  lang: string;
  /** Whether it works on the device. If not, the words are sent to its maker. */
  localService: boolean;
  default: boolean;
}

/**
 * The best voice for a language tag such as "en-US", or undefined if none speaks the language. A voice on the device
 * goes before one that sends the words away, then one of the same region, then the one the reader has set as the usual.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = plainTag(lang);
  const worth = (voice: V) => (voice.localService ? 4 : 0) + (plainTag(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  const speakers = voices.filter((voice) => language(voice.lang) === language(lang));
  return speakers.reduce<V | undefined>((best, voice) => (best === undefined || worth(voice) > worth(best) ? voice : best), undefined);
}

/** Android writes en_US. */
const plainTag = (tag: string) => tag.toLowerCase().replaceAll('_', '-');
const language = (tag: string) => plainTag(tag).split('-')[0];
