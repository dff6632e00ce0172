/** A voice of a browser, as far as the site looks at it. */
export interface StubbedVoice {
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

declare global {
  interface Window {
    /** What stands in for the voice: it says a sentence until the test ends it. */
    stub: {
      said: { text: string; rate: number }[];
      isSpeaking: boolean;
      /** Ends so many sentences, one after the other, or as many as there are. */
      end(count: number): void;
      /** Stops the sentence as another program would. */
      cutOff(): void;
    };
  }
}

/**
 * Puts a silent voice in the place of the browser's own. Runs in the page before its scripts. Without voices, the browser
 * has no speech at all.
 */
export function stubSpeech(voices: StubbedVoice[] | undefined): void {
  let now: SpeechSynthesisUtterance | undefined;
  const stub = (window.stub = {
    said: [] as { text: string; rate: number }[],
    isSpeaking: false as boolean,
    end(count: number) {
      for (let ended = 0; ended < count && now; ended++) take()?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
    cutOff: () => void take()?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent),
  });
  if (voices === undefined) {
    for (const holder of [window, Window.prototype]) Reflect.deleteProperty(holder, 'speechSynthesis');
    return;
  }
  function take(): SpeechSynthesisUtterance | undefined {
    const taken = now;
    now = undefined;
    stub.isSpeaking = false;
    return taken;
  }
  class Utterance {
    rate = 1;
    constructor(public text: string) {}
  }
  const speech = {
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      now = utterance;
      stub.isSpeaking = true;
      stub.said.push({ text: utterance.text, rate: utterance.rate });
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    },
    // A browser tells of the end of what it cancels, too.
    cancel: () => void take()?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent),
    resume: () => undefined,
    pending: false,
    get speaking() {
      return stub.isSpeaking;
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
