import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by the end of term', 'by the end of term: deadline'],
  ['by the end of the autumn term', 'by the end of the autumn term: deadline'],
  ['by the end of Spring term 2027', 'by the end of Spring term 2027: deadline'],
  ['this term', 'this term: day'],
  ['in the summer term', 'in the summer term: day'],
  ['my end-of-term test', 'end-of-term: day'],
  ['by next term', 'by next term: deadline'],
  ['by the new term', 'by the new term: deadline'],
  ['before term starts', 'before term starts: deadline'],
  ['by the end of Autumn 2', 'by the end of Autumn 2: deadline'],
  ['by the end of Spring 1', 'by the end of Spring 1: deadline'],
  ['by the end of Term 3', 'by the end of Term 3: deadline'],
  ['within a term', 'within a term: deadline'],
  ['over the next two terms', 'over the next two terms: deadline'],
  ['for the rest of this term', 'for the rest of this term: day'],
  ['by half term', 'by half term: deadline'],
  ['by half-term', 'by half-term: deadline'],
  ['by the October half term', 'by the October half term: deadline'],
  ['Feb half term', 'Feb half term: day'],
  ['at May half-term', 'at May half-term: day'],
  ['over half term', 'over half term: day'],
  ['the week after half term', 'week after half term: day'],
  ['by the second week of term', 'by the second week of term: deadline'],
  ['last term', 'last term: past'],
  ['from the start of term', 'from the start of term: start'],
  ['after half term', 'after half term: start'],
  ['in the new term', 'in the new term: start'],
  ['by the summer', 'by the summer: season'],
  ['over the winter', 'over the winter: season'],
  ['by summer 2027', 'by summer 2027: season'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'once a term',
  'each term',
  'every half term',
  'half a term of swimming',
  'long term',
  'long-term',
  'in term time',
  'fixed term',
  'half-termly',
  'Summer will ring',
  'in terms of',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
