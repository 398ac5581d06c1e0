import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { allAnswers, answersOfSection, MARKED, MARKED_ITEM } from './answers.ts'
import { controls, sections } from './questions.ts'
import { schemaOfSection, wholeSchema, wholeUi } from './schema.ts'

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)

test('the form has 300 questions in twelve sections, eight with a group and four with a list', () => {
  expect(sections).toHaveLength(12)
  expect(controls()).toBe(300)
  expect(sections.map((section) => controls([section]))).toEqual(Array(12).fill(25))
  expect(sections.filter(({ group }) => group)).toHaveLength(8)
  expect(sections.filter(({ list }) => list)).toHaveLength(4)
})

test('its answers are right, as a whole and section by section', () => {
  const check = ajv.compile(wholeSchema())
  expect([check(allAnswers()), check.errors]).toEqual([true, null])
  for (const section of sections) {
    const checkSection = ajv.compile(schemaOfSection(section))
    expect([checkSection(answersOfSection(section)), checkSection.errors]).toEqual([true, null])
  }
})

test('an answer that is revealed is asked for, and one box and one item are marked', () => {
  const answers = allAnswers() as { everyday: Record<string, unknown> }
  const { whatHelp, ...without } = answers.everyday
  expect(whatHelp).toBeTypeOf('string')
  expect(ajv.validate(wholeSchema(), { ...answers, everyday: without })).toBe(false)
  for (const mark of [MARKED, MARKED_ITEM]) expect(JSON.stringify(answers).split(mark)).toHaveLength(2)
  expect(Object.keys(wholeUi())).toEqual(sections.map(({ name }) => name))
})
