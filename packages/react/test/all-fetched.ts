import { laterNotes, laterPages, laterWork } from '../src/later/parts.ts'

/** For `beforeAll`: what a page fetches later is there from the start. */
export async function allFetched(): Promise<void> {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined
  await Promise.all([laterPages, laterNotes, laterWork].map((part) => part.load()))
}
