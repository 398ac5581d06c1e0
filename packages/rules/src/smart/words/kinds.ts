import { verbForms } from '../../text/inflect.ts'
import type { Word } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import {
  lightVerbs,
  observableVerbs,
  openVerbs,
  stateParticiples,
  taskVerbs,
  umbrellaVerbList,
} from './acts.ts'
import * as amounts from './amounts.ts'
import { describingVerbs } from './moods.ts'
import * as people from './people.ts'
import { ownNamedServices, services } from './services.ts'
import * as small from './small-words.ts'
import { thingWords } from './things.ts'
import * as times from './times.ts'
import { umbrellaAdjectives, umbrellaNouns } from './umbrella.ts'

/** What a word can be; one word can be several things. Bits, so that a text is gone through once. */
export const kind = {
  function: 1,
  preposition: 1 << 1,
  modal: 1 << 2,
  be: 1 << 3,
  person: 1 << 4,
  nobody: 1 << 5,
  observable: 1 << 6,
  light: 1 << 7,
  umbrellaVerb: 1 << 8,
  base: 1 << 9,
  present: 1 << 10,
  past: 1 << 11,
  ing: 1 << 12,
  umbrella: 1 << 13,
  time: 1 << 14,
  direction: 1 << 15,
  vague: 1 << 16,
  frequency: 1 << 17,
  number: 1 << 18,
  absolute: 1 << 19,
  describing: 1 << 20,
  open: 1 << 21,
  service: 1 << 22,
  child: 1 << 23,
  condition: 1 << 24,
  unit: 1 << 25,
  level: 1 << 26,
  state: 1 << 27,
  task: 1 << 28,
  stretch: 1 << 29,
  thing: 1 << 30,
} as const

/** Any verb. */
export const anyVerb = kind.observable | kind.light | kind.umbrellaVerb

function makeTable(): Int32Array {
  const bits = new Map<number, number>()
  const add = (list: string, bit: number) => {
    for (const word of wordsOf(list)) put(word, bit)
  }
  const put = (word: string, bit: number) => {
    const id = lexicon.add(word)
    bits.set(id, (bits.get(id) ?? 0) | bit)
  }
  const addSet = (set: { ids(): number[] }, bit: number) => {
    for (const id of set.ids()) bits.set(id, (bits.get(id) ?? 0) | bit)
  }
  const verbs = (list: string, bit: number, instead = 0) => {
    for (const verb of wordsOf(list)) {
      const [base, present, ...others] = verbForms(verb) as [string, string, ...string[]]
      const each = (word: string, form: number) => {
        put(word, bit | form)
        const id = lexicon.add(word)
        bits.set(id, (bits.get(id) as number) & ~instead)
      }
      each(base, kind.base)
      each(present, kind.present)
      for (const other of others) each(other, other.endsWith('ing') ? kind.ing : formOf(verb, other))
    }
  }
  verbs(observableVerbs, kind.observable)
  verbs(lightVerbs, kind.light, kind.observable)
  verbs(umbrellaVerbList, kind.umbrellaVerb, kind.observable | kind.light)
  verbs(openVerbs, kind.open)
  verbs(taskVerbs, kind.task)
  add(describingVerbs, kind.describing)
  add(stateParticiples, kind.state)
  add(small.functionWords, kind.function)
  add(small.prepositionWords, kind.preposition)
  add(small.modalWords, kind.modal)
  add(small.beWords, kind.be)
  for (const set of [people.workers, people.carers, people.family, people.children, people.titles])
    addSet(set, kind.person)
  for (const set of [people.organisations, people.authorities]) addSet(set, kind.person)
  addSet(people.children, kind.child)
  addSet(people.nobodies, kind.nobody)
  addSet(umbrellaNouns, kind.umbrella)
  addSet(umbrellaAdjectives, kind.umbrella)
  addSet(services, kind.service)
  addSet(ownNamedServices, kind.service)
  add(`${times.monthWords} ${times.weekdayWords} ${times.timeNouns}`, kind.time)
  add(times.stretchWords, kind.stretch)
  add(amounts.directions, kind.direction)
  add(amounts.vagueAmount, kind.vague)
  add(amounts.countedFrequency, kind.frequency)
  add(amounts.numberWords, kind.number)
  add(amounts.absoluteWords, kind.absolute)
  add(amounts.conditionWords, kind.condition)
  add(amounts.measureUnits, kind.unit)
  add(amounts.levelNouns, kind.level)
  add(thingWords, kind.thing)
  const made = new Int32Array(lexicon.size + 1)
  for (const [id, of] of bits) made[id] = of
  return made
}

/** `is`, `does` and the like stand among the past forms of verbs that no rule of spelling gives. */
const presents = new Set(['am', 'is', 'are', 'has', 'does', 'goes', 'tries', 'lies'])
const formOf = (verb: string, form: string) =>
  presents.has(form) || form === verb ? kind.present : kind.past

/** By the number of a word in the lexicon, what it can be. */
const table = makeTable()

/** What a word can be, as bits of `kind`; 0 if it is not known. */
export const kindsOf = (word: Word | undefined): number => (word === undefined ? 0 : (table[word.id] ?? 0))
