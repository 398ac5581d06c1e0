import { wordSet } from '../lexicon.ts'

/** What stands before a verb of the plan: `will ring`, `to ring`, `can ring`. */
export const modals = wordSet(
  `to will 'll shall can could may might must should would won't wont cannot can't cant`,
)

/** Forms of `be` and of what stands for it. */
export const be = wordSet(`is are was were be been being am 's 're 'm isn't aren't wasn't weren't isnt arent`)

/** Before the person or thing that something is for, of or with. */
export const prepositions = wordSet(`
  of for from in at on by to with without about into onto over under after before until till during between against
  through via towards toward within per as than
`)

export const conjunctions = wordSet('and & + / or')

/** At the head of a sentence, before a time or a condition that ends with a comma. */
export const timeOpeners = wordSet(`
  by before within from between after once when until till during at on in starting beginning every each as if while given
  over throughout following this next currently
`)
