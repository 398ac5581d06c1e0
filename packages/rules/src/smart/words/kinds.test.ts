import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import * as acts from './acts.ts'
import * as amounts from './amounts.ts'
import * as homographs from './homographs.ts'
import { kind, kindsOf } from './kinds.ts'
import * as moods from './moods.ts'
import * as smallWords from './small-words.ts'
import * as things from './things.ts'
import * as times from './times.ts'

const kindsIn = (source: string) => readText(source, lexicon).words.map(kindsOf)
const modules = { acts, amounts, homographs, moods, smallWords, things, times }
const lists = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, list]) =>
    typeof list === 'string' ? [[`${file} ${name}`, list] as const] : [],
  ),
)

test.each(lists)('%s: every entry is one word, in lower case, and stands once', (_, list) => {
  expect(lists.length).toBeGreaterThan(15)
  const entries = list.split(/\s+/).filter(Boolean)
  const cut = entries.filter((entry) =>
    wordsOf(entry).some((word) => readText(`x${word}`, lexicon).words.length > 2),
  )
  expect(cut).toEqual([])
  expect(entries).toEqual([...new Set(entries)])
  expect(entries.filter((entry) => entry !== entry.toLowerCase())).toEqual([])
})

test.each([
  ['a verb that can be seen', 'brushes', kind.observable | kind.present, kind.light | kind.umbrellaVerb],
  ['a verb that shows little', 'attend', kind.light | kind.base, kind.observable],
  ['an umbrella verb', 'improving', kind.umbrellaVerb | kind.ing, kind.observable | kind.light],
  ['a past form', 'drove', kind.observable | kind.past, kind.base | kind.present],
  ['a past form like its base', 'put', kind.light | kind.base, 0],
  ['a noun and verb', 'visits', kind.observable | kind.nounToo, 0],
  ['an umbrella noun', 'confidence', kind.umbrella, kind.thing],
  ['a person', 'SENCO', kind.person | kind.worker, kind.child],
  ['the child', 'she', kind.person | kind.child, kind.worker],
  ['a word of time', 'Wednesday', kind.time, kind.observable],
  ['a word that nobody knows', 'abseiled-xyz', 0, 0],
])('%s: %s', (_, word, has, hasNot) => {
  const [bits = 0] = kindsIn(word)
  expect(bits & has).toBe(has)
  expect(bits & hasNot).toBe(0)
})

test('no word at all is no kind', () => {
  expect(kindsOf(undefined)).toBe(0)
})
