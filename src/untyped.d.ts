// Packages that bring no types of their own; only what we use of them.

declare module 'passive-voice' {
  /** Places in a text where a form of "be" stands before a participle. */
  export default function passiveVoice(text: string): { index: number; offset: number }[];
}

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Makes a step that compresses what a response sends, as far as the browser understands it. */
  export default function compression(options?: {
    threshold?: number;
    brotli?: { params: Record<number, number> };
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
