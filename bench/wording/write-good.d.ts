declare module 'write-good' {
  /** What could be written better, with its place in the text. */
  export default function writeGood(text: string): { reason: string; index: number; offset: number }[]
}
