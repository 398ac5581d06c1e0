import { verbForms } from '../../text/inflect.ts'
import type { Word } from '../../text/read-text.ts'
import { type WordSet, wordsOf } from '../../text/word-set.ts'
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

/** Where the kinds of each word stand among its bits. */
const column = lexicon.kinds

function put(word: string, bit: number, instead = 0) {
  lexicon.bits.put(lexicon.add(word), column, bit, instead)
}

function putList(list: string, bit: number) {
  for (const word of wordsOf(list)) put(word, bit)
}

function putSet(set: WordSet, bit: number) {
  for (const id of set.ids()) lexicon.bits.put(id, column, bit)
}

/** Every form of each verb; `instead` of what an earlier list said. */
function putVerbs(list: string, bit: number, instead = 0) {
  for (const verb of wordsOf(list)) {
    const [base, present, ...others] = verbForms(verb) as [string, string, ...string[]]
    put(base, bit | kind.base, instead)
    put(present, bit | kind.present, instead)
    for (const form of others) put(form, bit | formOf(verb, form), instead)
  }
}

function formOf(verb: string, form: string): number {
  if (form.endsWith('ing')) return kind.ing
  return presents.has(form) || form === verb ? kind.present : kind.past
}

putVerbs(observableVerbs, kind.observable)
putVerbs(lightVerbs, kind.light, kind.observable)
putVerbs(umbrellaVerbList, kind.umbrellaVerb, kind.observable | kind.light)
putVerbs(openVerbs, kind.open)
for (const verb of wordsOf(nounVerbs)) {
  for (const form of verbForms(verb).slice(0, 2)) put(form, kind.nounToo)
}
putList(describingVerbs, kind.describing)
putList(small.functionWords, kind.function)
putList(small.prepositionWords, kind.preposition)
putList(small.modalWords, kind.modal)
putList(small.beWords, kind.be)
for (const set of [people.workers, people.carers, people.family, people.children, people.titles])
  putSet(set, kind.person)
putSet(people.workers, kind.worker)
putSet(people.children, kind.child)
for (const set of [people.organisations, people.authorities]) putSet(set, kind.organisation)
putSet(people.nobodies, kind.nobody)
for (const set of [umbrellaNouns, umbrellaAdjectives]) putSet(set, kind.umbrella)
for (const set of [services, ownNamedServices]) putSet(set, kind.service)
putList(thingWords, kind.thing)
putList(`${times.monthWords} ${times.weekdayWords} ${times.timeNouns}`, kind.time)
putList(times.stretchWords, kind.stretch)
putList(amounts.levelNouns, kind.level)
putList(amounts.numberWords, kind.number)
putList(amounts.countedFrequency, kind.frequency)
putList(amounts.vagueFrequency, kind.vague)
putList(amounts.directions, kind.direction)
putList(amounts.absoluteWords, kind.absolute)

/** What a word can be, as bits of `kind`; 0 if it is not known. */
export const kindsOf = (word: Word | undefined): number => (word === undefined ? 0 : word.kinds)
