import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { predicateOf } from './predicate.ts'

const read = (source: string) => {
  const text = readText(source, lexicon)
  const { mood, subject, subjectEnd, verb, passive } = predicateOf(text, 0, text.words.length)
  const said = (from: number, to: number) => source.slice(text.words[from]?.start, text.words[to - 1]?.end)
  return [
    mood,
    subject === subjectEnd ? '' : said(subject, subjectEnd),
    mood === 'none' ? '' : said(verb, verb + 1),
    passive,
  ]
}

test.each([
  ['will', 'Zac will ring his nan', ['plan', 'Zac', 'ring', false]],
  ['to', 'Foster carer Julie to book a test', ['plan', 'Foster carer Julie', 'book', false]],
  ['no subject', 'To eat breakfast', ['plan', '', 'eat', false]],
  ['an order', 'Complete the course', ['order', '', 'Complete', false]],
  ['able to', 'Zac will be able to tie his laces', ['plan', 'Zac', 'tie', false]],
  ['going to', "Gran's going to show Rhian", ['plan', 'Gran', 'show', false]],
  ['wants to', 'She wants to swim', ['present', 'She', 'swim', false]],
  ['wants somebody to', 'I want people to listen', ['plan', 'people', 'listen', false]],
  ['an adverb between', 'Zac will always take his tablets', ['plan', 'Zac', 'take', false]],
  ['present', 'Kai tells an adult', ['present', 'Kai', 'tells', false]],
  ['a small letter', 'kofi stops at the kerb', ['present', 'kofi', 'stops', false]],
  ['an unknown verb', 'Kofi parachutes down', ['present', 'Kofi', 'parachutes', false]],
  ['a name like a verb', 'Will reads aloud', ['present', 'Will', 'reads', false]],
  ['texting', 'sw 2 ring mum', ['plan', 'sw', 'ring', false]],
  ['passive', 'Glasses to be collected', ['plan', 'Glasses', 'collected', true]],
  ['passive of get', 'The catch will get mended', ['plan', 'The catch', 'mended', true]],
  ['gets dressed is no passive', 'Nadia gets dressed', ['present', 'Nadia', 'gets', false]],
  ['a state', 'Imran is registered', ['being', 'Imran', 'registered', true]],
  ['being', 'Wanjiru is happy', ['being', 'Wanjiru', 'is', false]],
  ['now', 'Mum is seeing Dad', ['now', 'Mum', 'seeing', false]],
  ['perfect', 'She has managed one', ['perfect', 'She', 'managed', false]],
  ['perfect passive', 'He has been seen', ['perfect', 'He', 'seen', true]],
  ['past', 'Dr Osei reviewed her tablets', ['past', 'Dr Osei', 'reviewed', false]],
  ['past at the head', 'Reviewed on 12 January', ['past', '', 'Reviewed', false]],
  [
    'an unknown participle',
    'Hoist and bed rails serviced',
    ['past', 'Hoist and bed rails', 'serviced', false],
  ],
  ['no verb', 'Play therapy', ['none', '', '', false]],
  [
    'a noun like a verb',
    'Visit to old school to be arranged',
    ['plan', 'Visit to old school', 'arranged', true],
  ],
  ['a role like a verb', 'Support worker to ring Mum', ['plan', 'Support worker', 'ring', false]],
  ['a gerund', "Meeting Jack's needs", ['none', '', '', false]],
  ['after a time', 'By the end of Year 5, Zac will swim', ['plan', 'Zac', 'swim', false]],
  [
    'a comma that ends no time',
    'By Easter Zac eats tea, Jo watches',
    ['present', 'By Easter Zac', 'eats', false],
  ],
  ['after a condition', 'When the flat is ready, PA to buy a bed', ['plan', 'PA', 'buy', false]],
  [
    'a condition without a comma',
    'When he moves on Luca can cook',
    ['plan', 'When he moves on Luca', 'cook', false],
  ],
  [
    'an age',
    'Before Harri turns 16 he changes his bed',
    ['present', 'Before Harri turns 16 he', 'changes', false],
  ],
  ['an aside', 'Bev, foster carer, reads to Nuala', ['present', 'Bev, foster carer,', 'reads', false]],
  ['an aside with a verb', 'Rosie, who is 12, will swim', ['plan', 'Rosie, who is 12,', 'swim', false]],
  ['brackets', 'Kasia (keyworker) will show him', ['plan', 'Kasia (keyworker)', 'show', false]],
  [
    'what was decided',
    'It has been decided that somebody should ring Nain',
    ['plan', 'somebody', 'ring', false],
  ],
  [
    'what is recommended',
    'IRO recommends that the passport is applied for',
    ['being', 'the passport', 'applied', true],
  ],
])('%s: %s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})
