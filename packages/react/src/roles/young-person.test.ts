import { readingAge } from '@open-care-plan/rules'
import { formDefinitions } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { formSource } from '../forms/form-source.ts'
import { hasAdultWords } from '../views/child/gates/adult-words.ts'
import { forYoungPerson, youngPersonWords } from './young-person.ts'

const sections = formDefinitions.flatMap(({ form, sections: all }) =>
  all
    .filter(({ child, owners }) => child && owners.includes('young-person'))
    .map(({ id }) => [form, id] as const),
)

test.each(sections)('the young person has words for %s, %s', (form, id) => {
  expect(youngPersonWords[form]?.[id]).toBeDefined()
})

test('there are no words for a section that is not theirs', () => {
  const named = Object.entries(youngPersonWords).flatMap(([form, words]) =>
    Object.keys(words).map((id) => `${form} ${id}`),
  )
  expect(named.sort()).toEqual(sections.map(([form, id]) => `${form} ${id}`).sort())
})

describe.each(Object.entries(youngPersonWords))('%s', (_, words) => {
  test.each(Object.entries(words))(
    '%s can be read at 11, and has no words of the care system',
    (__, { title, hint }) => {
      expect(readingAge(`${title}. ${hint}.`).age).toBeLessThanOrEqual(11)
      expect(hasAdultWords(`${title}. ${hint}.`)).toBe(false)
    },
  )
})

test('all of it together can be read at 11', () => {
  const all = Object.values(youngPersonWords).flatMap((words) =>
    Object.values(words).map(({ title, hint }) => `${title}. ${hint}.`),
  )
  expect(readingAge(all.join(' '))).toMatchObject({ reliable: true })
  expect(readingAge(all.join(' ')).age).toBeLessThanOrEqual(9)
})

test('a form has their sections and no other, and is the same object each time', async () => {
  const source = await formSource('care-plan')
  const theirs = forYoungPerson(source)
  expect(theirs.sections.map(({ title }) => title)).toEqual([
    'What I need',
    'Seeing my family',
    'What I think',
    'Who I am',
    'Having my say',
    'Moving on',
    'What I am proud of',
  ])
  expect(forYoungPerson(source)).toBe(theirs)
  expect(theirs.schema).toBe(source.schema)
})
