import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { servicesIn } from './services.ts'

const lexicon = new Lexicon()
const services = servicesIn(lexicon)
const named = (source: string) => {
  const text = readText(source, lexicon)
  const end = services.listEndsAt(text, 0, text.words.length)
  return end < 0 ? undefined : source.slice(0, text.words[end - 1]?.end)
}

test.each([
  ['some regular play therapy for Zac', 'some regular play therapy'],
  ['CAMHS input and anger management.', 'CAMHS input and anger management'],
  ['referral to speech and language therapy', 'referral to speech and language therapy'],
  ['1:1 in class', '1:1'],
  ['one-to-one in class', 'one-to-one'],
  ['training shoes', undefined],
  ['to feel safe', undefined],
  ['', undefined],
])('%s: %s', (source, expected) => {
  expect(named(source)).toBe(expected)
})

test.each([
  ['Family therapy is needed', 2, 1],
  ['A warm bath is needed', 3, -1],
])('%s', (source, before, expected) => {
  expect(services.beginsBefore(readText(source, lexicon), before, 0)).toBe(expected)
})
