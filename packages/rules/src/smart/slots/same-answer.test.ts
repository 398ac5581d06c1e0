import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measurable } from '../measurable.ts'
import type { OutcomeInput } from '../outcome-input.ts'
import { readOutcome } from '../reading.ts'
import { specific } from '../specific.ts'

const folder = new URL('../../../corpus/smart/', import.meta.url)
const lines = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line): OutcomeInput => JSON.parse(line))

const answers = (input: OutcomeInput) => {
  const reading = readOutcome(input)
  return `${specific(reading).label} ${measurable(reading).label}`
}

test.each<[string, (text: string) => string]>([
  ['a bullet', (text) => `- ${text}`],
  ['a number', (text) => `1. ${text}`],
  ['a heading', (text) => `Action: ${text}`],
  ['no full stop', (text) => text.replace(/\.$/, '')],
  ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['two spaces', (text) => text.replaceAll(' ', '  ')],
  ['to for will', (text) => text.replace(/ will (?!be\b)/, ' to ')],
  ['going to for will', (text) => text.replace(/ will (?!be\b)/, ' is going to ')],
  ['a sentence on what was agreed', (text) => text.replace(/\.?$/, '. Agreed at the review.')],
])('%s changes no answer', (_, change) => {
  expect(lines.length).toBeGreaterThan(300)
  const changed = lines.filter((line) => answers({ ...line, text: change(line.text) }) !== answers(line))
  expect(changed.map(({ text }) => text)).toEqual([])
})
