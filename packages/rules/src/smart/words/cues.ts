import type { Word } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import { vaguePhrases } from './amounts.ts'

/** What a word can be a sign of beside the verb of its clause. Bits, as in `kind`. */
export const cue = {
  /** By when: `by`, `before`. */
  due: 1,
  by: 1 << 1,
  /** How things are now: `currently`. */
  now: 1 << 2,
  /** With what comes next: `going well`. */
  going: 1 << 3,
  but: 1 << 4,
  /** A reason may begin here. */
  reason: 1 << 5,
  /** An amount is to be reached or kept to: `at least`, `below`. */
  aim: 1 << 6,
  /** After `a` or `per`: `4 nights a week`. */
  unit: 1 << 7,
  /** Before a number: `from 6 to 2`. */
  range: 1 << 8,
  /** A phrase of how often may begin here: `as and when`. */
  phrase: 1 << 9,
  /** After `in`: something is to be in place. */
  place: 1 << 10,
  /** After `the` or `at`, how things are now: `at the moment`, `at present`. */
  moment: 1 << 11,
  /** What it depends on: `when he is hungry`. */
  when: 1 << 12,
} as const

const lists: readonly (readonly [number, string])[] = [
  [cue.due, 'by before within b4 until till'],
  [cue.by, 'by'],
  [cue.now, 'currently presently now nowadays predicted diagnosed'],
  [cue.going, 'going gone'],
  [cue.but, 'but'],
  [cue.reason, 'because since so as which'],
  [cue.aim, 'least down up maximum max minimum each without running row out'],
  [
    cue.unit,
    'day week wk month term year night morning evening lesson meal time hour fortnight visit session weekend',
  ],
  [cue.range, 'from to under below above over'],
  [cue.phrase, vaguePhrases.map((phrase) => phrase.split(' ')[0]).join(' ')],
  [cue.place, 'place'],
  [cue.when, 'when whenever instead if'],
  [cue.moment, 'moment mo present'],
]

/** Where the cues of each word stand among its bits. */
const column = lexicon.bits.column()
for (const [bit, list] of lists) {
  for (const word of wordsOf(list)) lexicon.bits.put(lexicon.add(word), column, bit)
}

/** What a word can be a sign of, as bits of `cue`. */
export const cuesOf = (word: Word | undefined): number =>
  word === undefined ? 0 : lexicon.bits.of(word.id, column)
