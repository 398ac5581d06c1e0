import { expect, test } from 'vitest'
import { compareSchools } from './school-names.ts'

const named = (a: string, b: string) => compareSchools({ name: a }, { name: b })

test.each([
  ['Harbour Primary School', 'harbour primary'],
  ['St Mary’s RC Primary School', 'Saint Marys Catholic Primary, Leeds'],
  ['Saltergate High', 'Saltergate Academy'],
  ['Millgate Primary School', 'Millgate Primary School nursery'],
  ['Harbour Primary School and The Hub', 'The Hub'],
  ['HPS', 'Harbour Primary School'],
  ['The School', 'Harbour Primary School'],
  ['', 'Harbour Primary School'],
])('"%s" may be %s', (a, b) => {
  expect(named(a, b)).toBe('same')
  expect(named(b, a)).toBe('same')
})

test.each([
  ['Millgate Primary School', 'Millgate High School'],
  ['Harbour Park School', 'Harbor Park Sch.'],
])('"%s" and "%s" have a word in common, and nobody can say', (a, b) => {
  expect(named(a, b)).toBe('perhaps')
})

test.each([
  ['Wharfside High School', 'Seabrook College'],
  ['Harbour Primary School', 'Tideway Primary School'],
])('"%s" is not "%s"', (a, b) => {
  expect(named(a, b)).toBe('different')
  expect(named(b, a)).toBe('different')
})

test('one address is one school, and an organisation stands for a name', () => {
  const address = 'Quay Street, Harrowmere'
  expect(
    compareSchools({ name: 'Old Name', address }, { name: 'New', address: 'Quay street, Harrowmere ' }),
  ).toBe('same')
  expect(compareSchools({ organisation: 'Wharfside High School' }, { name: 'Seabrook College' })).toBe(
    'different',
  )
  expect(compareSchools(undefined, { name: 'Seabrook College' })).toBe('same')
})
