import { verbForms } from '../../text/inflect.ts'
import type { Word } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import { lightVerbs, observableVerbs, openVerbs, umbrellaVerbList } from './acts.ts'
import * as amounts from './amounts.ts'
import { nounVerbs } from './homographs.ts'
import { describingVerbs } from './moods.ts'
import * as people from './people.ts'
import { ownNamedServices, services } from './services.ts'
import * as small from './small-words.ts'
import { thingWords } from './things.ts'
import * as times from './times.ts'
import { umbrellaAdjectives, umbrellaNouns } from './umbrella.ts'

/** What a word can be; one word can be several things. Bits, so that a text is gone through once. */
export const kind = {
  /** Holds a sentence together and says nothing of its own. */
  function: 1,
  preposition: 1 << 1,
  modal: 1 << 2,
  be: 1 << 3,
  person: 1 << 4,
  /** A person whom the child is taken to, sees and is seen by. */
  worker: 1 << 5,
  child: 1 << 6,
  organisation: 1 << 7,
  nobody: 1 << 8,
  /** Verbs, by how much they show. */
  observable: 1 << 9,
  light: 1 << 10,
  umbrellaVerb: 1 << 11,
  /** Forms of verbs. */
  base: 1 << 12,
  present: 1 << 13,
  past: 1 << 14,
  ing: 1 << 15,
  /** A verb that is a noun as well. */
  nounToo: 1 << 16,
  /** Without an amount it has no end. */
  open: 1 << 17,
  describing: 1 << 18,
  /** Nouns and what stands with them. */
  umbrella: 1 << 19,
  service: 1 << 20,
  thing: 1 << 21,
  level: 1 << 22,
  time: 1 << 23,
  /** How much and how often. */
  number: 1 << 24,
  frequency: 1 << 25,
  vague: 1 << 26,
  direction: 1 << 27,
  absolute: 1 << 28,
  stretch: 1 << 29,
} as const

/** Any verb. */
export const anyVerb = kind.observable | kind.light | kind.umbrellaVerb

/** `is`, `does` and the like stand among the past forms of verbs that no rule of spelling gives. */
const presents = new Set(['am', 'is', 'are', 'has', 'does', 'goes', 'tries', 'lies'])

/** Room for every word that the five letters know; a word past it is taken as not known. */
export const tableSize = 1 << 14

/** Kinds of words, by their number in the lexicon. */
class Table {
  readonly #bits: number[] = []

  put(word: string, bit: number, instead = 0) {
    const id = lexicon.add(word)
    this.#bits[id] = ((this.#bits[id] ?? 0) & ~instead) | bit
  }

  list(list: string, bit: number) {
    for (const word of wordsOf(list)) this.put(word, bit)
  }

  set(set: { ids(): number[] }, bit: number) {
    for (const id of set.ids()) this.#bits[id] = (this.#bits[id] ?? 0) | bit
  }

  /** Every form of each verb; `instead` of what an earlier list said. */
  verbs(list: string, bit: number, instead = 0) {
    for (const verb of wordsOf(list)) {
      const [base, present, ...others] = verbForms(verb) as [string, string, ...string[]]
      this.put(base, bit | kind.base, instead)
      this.put(present, bit | kind.present, instead)
      for (const form of others) this.put(form, bit | formOf(verb, form), instead)
    }
  }

  made(): Int32Array {
    const made = new Int32Array(tableSize)
    for (const [id, bits] of this.#bits.entries()) made[id] = bits ?? 0
    return made
  }
}

function formOf(verb: string, form: string): number {
  if (form.endsWith('ing')) return kind.ing
  return presents.has(form) || form === verb ? kind.present : kind.past
}

function makeTable(): Int32Array {
  const table = new Table()
  table.verbs(observableVerbs, kind.observable)
  table.verbs(lightVerbs, kind.light, kind.observable)
  table.verbs(umbrellaVerbList, kind.umbrellaVerb, kind.observable | kind.light)
  table.verbs(openVerbs, kind.open)
  for (const verb of wordsOf(nounVerbs)) {
    for (const form of verbForms(verb).slice(0, 2)) table.put(form, kind.nounToo)
  }
  table.list(describingVerbs, kind.describing)
  table.list(small.functionWords, kind.function)
  table.list(small.prepositionWords, kind.preposition)
  table.list(small.modalWords, kind.modal)
  table.list(small.beWords, kind.be)
  for (const set of [people.workers, people.carers, people.family, people.children, people.titles])
    table.set(set, kind.person)
  table.set(people.workers, kind.worker)
  table.set(people.children, kind.child)
  for (const set of [people.organisations, people.authorities]) table.set(set, kind.organisation)
  table.set(people.nobodies, kind.nobody)
  for (const set of [umbrellaNouns, umbrellaAdjectives]) table.set(set, kind.umbrella)
  for (const set of [services, ownNamedServices]) table.set(set, kind.service)
  table.list(thingWords, kind.thing)
  table.list(`${times.monthWords} ${times.weekdayWords} ${times.timeNouns}`, kind.time)
  table.list(times.stretchWords, kind.stretch)
  table.list(amounts.levelNouns, kind.level)
  table.list(amounts.numberWords, kind.number)
  table.list(amounts.countedFrequency, kind.frequency)
  table.list(amounts.vagueFrequency, kind.vague)
  table.list(amounts.directions, kind.direction)
  table.list(amounts.absoluteWords, kind.absolute)
  return table.made()
}

const table = makeTable()

/** What a word can be, as bits of `kind`; 0 if it is not known. */
export const kindsOf = (word: Word | undefined): number => (word === undefined ? 0 : (table[word.id] ?? 0))
