import { expect, test } from 'vitest'
import { said } from './located.ts'
import { isName, saysWhy } from './placeholders.ts'

const answers = (text: string) => ({ said: said(text), why: saysWhy(text), name: isName(text) })

test.each([
  '',
  ' ',
  '.',
  '-',
  ' – ',
  '?',
  '…',
  '-----------------------------',
  'TBC',
  'tbc.',
  '[tbf]',
  'To be  confirmed',
])('says nothing: “%s”', (text) => {
  expect(answers(text)).toEqual({
    said: false,
    why: false,
    name: false,
  })
})

test.each(['N/A', 'n/a.', 'None', 'No', 'Not applicable', 'see above'])(
  'an answer, and no reason: “%s”',
  (text) => {
    expect(answers(text)).toEqual({ said: true, why: false, name: false })
  },
)

test.each(['Vacant', 'To be allocated', 'UNALLOCATED'])('a reason perhaps, and no name: “%s”', (text) => {
  expect(answers(text)).toEqual({ said: true, why: true, name: false })
})

test.each([
  'Ann',
  'No Nguyen',
  'Na Li',
  '👍',
  '5',
  '✓',
  'Ł',
  'Tom B. Cole',
  'None of them could be found in time',
  '- he runs off',
])('says something: “%s”', (text) => {
  expect(answers(text)).toEqual({ said: true, why: true, name: true })
})
