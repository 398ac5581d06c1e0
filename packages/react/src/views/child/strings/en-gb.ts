import type { ChildStrings } from './child-strings.ts'
import { words8To12 } from './en-gb-8-to-12.ts'
import { words13AndOver } from './en-gb-13-and-over.ts'
import { wordsUnder8 } from './en-gb-under-8.ts'

/** The words of the child’s view in English. */
export const childStrings: ChildStrings = {
  lang: 'en-GB',
  words: { 'under-8': wordsUnder8, '8-to-12': words8To12, '13-and-over': words13AndOver },
  writer: {
    title: 'For the writer only',
    hint: 'The reading age of each part, with the names and the words that people wrote. A part of less than a hundred words tells little.',
    part: 'Part',
    count: 'Words',
    age: 'Reading age',
    noAge: 'No words',
    whole: 'The whole view',
    keptBack: 'Not shown, because it is not in words to the child',
  },
}
