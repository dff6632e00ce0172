declare module 'passive-voice' {
  /** Places in a text where a form of "be" stands before a participle. */
  export default function passiveVoice(text: string): { index: number; offset: number }[];
}
