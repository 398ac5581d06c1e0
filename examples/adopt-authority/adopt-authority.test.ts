import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCarePlan } from '@open-care-plan/model'
import { messageAt } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { amblefordProfile, brand, checkAmblefordPlan, forOthers, isAmblefordPlan } from './src/ambleford.ts'
import { amblefordForm, json } from './src/form.ts'
import { validatorModule } from './src/generate.ts'
import type { CarePlanRecord } from './src/generated/care-plan.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const plan = json('plan.json') as CarePlanRecord
const asAt = '2026-11-21'

const ownOutcome = (record: CarePlanRecord) =>
  checkAmblefordPlan(record, asAt).findings.find(({ ruleId }) => ruleId === 'ambleford/life-story')

test('the overlay makes a form of its own, with the council’s words', async () => {
  const { schema, overlay, ui } = await amblefordForm()
  expect(schema.title).toBe('My plan, Ambleford')
  expect(schema.properties?.views).toMatchObject({ title: 'What I and others think' })
  expect(schema.definitions).toHaveProperty('AmblefordLocalityCode')
  expect(ui.chronology).toMatchObject({ 'ui:widget': 'hidden' })
  expect(messageAt(ui, '/extensions/ambleford/lifeStory/startedOn', 'pattern')).toBe(
    '‘Started on’ must be a real date on or after 1 January 2015',
  )
  expect(overlay.authority).toBe(brand.authority)
})

test('the validator and the types are those of the overlay', async () => {
  expect(text('src/generated/validator.ts')).toBe(await validatorModule())
  const types = execFileSync(
    process.execPath,
    ['--conditions=@open-care-plan/source', `${root}packages/cli/src/index.ts`, 'types', 'overlay.json'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(text('src/generated/care-plan.ts')).toBe(types)
})

test('a plan is valid here, with the council’s narrowing, and is a care plan to everybody', () => {
  expect(isAmblefordPlan(plan)).toBe(true)
  expect(readCarePlan(plan)).toMatchObject({ ok: true })
  const { needs: [need] = [] } = plan
  if (need === undefined) throw new Error('The plan has no need')
  const { statement: _, ...withoutStatement } = need
  expect(isAmblefordPlan({ ...plan, needs: [withoutStatement] })).toBe(false)
  expect(isAmblefordPlan({ ...plan, needs: [{ ...need, statement: 'x'.repeat(601) }] })).toBe(false)
  expect(isAmblefordPlan({ ...plan, extensions: { ambleford: { locality: 'hills' } } })).toBe(false)
  expect(isAmblefordPlan({ ...plan, extensions: { ambleford: { locallity: 'moor' } } })).toBe(false)
  const others = forOthers(plan)
  expect(others).toMatchObject({ ok: true })
  expect(others.ok && others.record.extensions).toBe(undefined)
})

test('the types hold a record of this form, and it is one of the model', () => {
  const own: CarePlanRecord = { ...plan, extensions: { ambleford: { locality: 'moor' } } }
  // @ts-expect-error The council has no such locality.
  const wrong: CarePlanRecord = { ...plan, extensions: { ambleford: { locality: 'hills' } } }
  expect([isAmblefordPlan(own), isAmblefordPlan(wrong)]).toEqual([true, false])
})

test('the council’s own rule reads the council’s own field, beside the law', () => {
  expect(ownOutcome(plan)).toMatchObject({ outcome: 'pass', message: 'Life story work has begun' })
  const none: CarePlanRecord = { ...plan, extensions: { ambleford: { locality: 'moor' } } }
  expect(ownOutcome(none)).toMatchObject({
    outcome: 'fail',
    message: 'Enter the day on which life story work began',
  })
  const report = checkAmblefordPlan(plan, asAt)
  expect(report.profile).toBe('ambleford-england')
  expect(report.checklist).toHaveLength(18)
})

test('the council’s words and colours are data', () => {
  const { vocabulary, extensions } = amblefordProfile()
  expect(vocabulary).toEqual({ 'care plan': 'my plan' })
  expect(extensions).toEqual(['ambleford'])
  for (const colour of Object.values(brand.colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
})
