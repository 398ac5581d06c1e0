import { expect } from 'vitest'

/** The message of a letter: its title, and a question to the writer, in the words of the function. */
export const asks = (title: string): string =>
  expect.stringMatching(new RegExp(`^${title}: \\p{Lu}.+\\?$`, 'u'))
