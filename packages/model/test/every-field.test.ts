import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { describeModel } from '../scripts/describe-model.ts'
import type { FieldType } from '../scripts/describe-type.ts'
import { codeLists } from '../src/codes/index.ts'

const entities = describeModel()

const folder = new URL('../src/entities/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'index.ts')

const itemOf = (type: FieldType): FieldType => (type.kind === 'list' ? itemOf(type.of) : type)

const words = (text: string | undefined) => (text ?? '').trim()

test('the model has its eight documents, and every part is exported', () => {
  expect(entities.filter(({ isDocument }) => isDocument).map(({ name }) => name)).toEqual([
    'CarePlanRecord',
    'CarerFeedback',
    'CarerUpdate',
    'HealthPassport',
    'PathwayPlan',
    'Pep',
    'SdqRecord',
    'ServiceFigures',
  ])
})

test.each(files)('entities/index.ts exports every part of %s', async (file) => {
  const members: Record<string, unknown> = await import(new URL(file, folder).href)
  const parts = Object.keys(members).filter((name) => members[name] instanceof z.ZodObject)
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(parts))
})

test('parts have names and titles of their own', () => {
  const titles = entities.map(({ title }) => title)
  expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([])
})

describe.each(entities)('$name', ({ title, description, fields, isDocument }) => {
  test('has a title and a description', () => {
    expect(words(title)).not.toBe('')
    expect(words(description)).toMatch(/[.?)]$/)
  })

  test('every field has a title and a description', () => {
    const silent = fields.filter((field) => words(field.title) === '' || words(field.description) === '')
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('no two fields have the same title', () => {
    const titles = fields.map((field) => field.title)
    expect(titles.filter((each, at) => titles.indexOf(each) < at)).toEqual([])
  })

  test('every answer has a label', () => {
    for (const { name, type } of fields) {
      const of = itemOf(type)
      if (of.kind !== 'choice') continue
      expect(of.choices.length, name).toBeGreaterThan(1)
      for (const { code, label } of of.choices) expect(words(label), `${name}: ${code}`).not.toBe('')
    }
  })

  test('nothing but ids and the schema version is required', () => {
    const required = fields.filter((field) => field.required).map(({ name }) => name)
    expect(
      required.filter(
        (name) => !(isDocument && ['schemaVersion', 'child'].includes(name)) && !/^id$|Id$/.test(name),
      ),
    ).toEqual([])
  })
})

describe('code lists', () => {
  test.each(codeLists)('$id says where it is from and as of when', ({ source, licence, asOf }) => {
    expect(words(source)).not.toBe('')
    expect(words(licence)).not.toBe('')
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
