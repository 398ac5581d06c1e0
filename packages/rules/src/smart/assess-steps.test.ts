import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan, aNeed, anAction, anOutcome } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { checkCarePlan } from '../engine/checker.ts'
import { AsAtError } from '../engine/errors.ts'
import { assessSteps } from './assess-steps.ts'
import { smartLetters } from './assessment.ts'

const asAt = '2026-11-21'

test('each outcome and action has its letters, at the place of its own words', () => {
  const plan = aCareOrderPlan({
    needs: [
      aNeed({
        outcomes: [anOutcome({ actions: [anAction(), anAction({ id: 'action-2', status: 'done' })] })],
      }),
    ],
  })
  const steps = assessSteps(plan, { asAt })
  expect(steps.map(({ kind, path }) => [kind, path])).toEqual([
    ['outcome', '/needs/0/outcomes/0/statement'],
    ['action', '/needs/0/outcomes/0/actions/0/what'],
  ])
  for (const { letters } of steps) expect(Object.keys(letters)).toEqual([...smartLetters])
})

test('a letter that is not there has a question to the writer, which the rule of that letter asks too', () => {
  const actions = [{ id: 'action-1', what: 'Work to be done as needed' }]
  const plan = aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ actions })] })] })
  const path = '/needs/0/outcomes/0/actions/0/what'
  const letters = assessSteps(plan, { asAt }).find((step) => step.path === path)?.letters
  expect(letters?.timeBound).toMatchObject({ label: 'no', ask: expect.stringMatching(/^\S+ .+/) })
  const finding = checkCarePlan(plan, { asAt }).findings.find(
    (each) => each.ruleId === 'smart/time-bound' && each.path === path,
  )
  expect(finding?.message).toContain(letters?.timeBound.ask)
})

test('a plan without needs, and a value that is no plan, have no steps', () => {
  expect(assessSteps(aCareOrderPlan({ needs: [] }), { asAt })).toEqual([])
  expect(assessSteps({ needs: 'none' } as unknown as CarePlanRecord, { asAt })).toEqual([])
})

test('a day that is none is refused', () => {
  expect(() => assessSteps(aCareOrderPlan(), { asAt: '2026-02-30' })).toThrow(AsAtError)
})

test('the plan is not touched', () => {
  const plan = aCareOrderPlan({ needs: [aNeed()] })
  const before = structuredClone(plan)
  assessSteps(plan, { asAt })
  expect(plan).toEqual(before)
})
