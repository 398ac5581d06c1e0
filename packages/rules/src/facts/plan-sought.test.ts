import type { PermanencePlan, Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { caseFacts } from './case-facts.ts'
import { adoptionPlanned, finalPlan, separationSought } from './plan-sought.ts'

const asAt = '2026-11-21'

const given = (
  proceedings: readonly Omit<Proceedings, 'id'>[],
  plans: readonly Omit<PermanencePlan, 'id'>[] = [],
) =>
  aPlan({
    proceedings: proceedings.map((each, at) => ({ id: `case-${at}`, ...each })),
    permanence: { plans: plans.map((each, at) => ({ id: `plan-${at}`, ...each })) },
  })

const asks = (of: typeof adoptionPlanned, plan: ReturnType<typeof given>) => of(caseFacts(plan, asAt))

test('a plan "not yet at final hearing" is none', () => {
  expect(finalPlan({ id: 'a', plan: { final: 'H' } })).toBeUndefined()
  expect(finalPlan({ id: 'a', plan: { final: 'C' } })).toBe('C')
  expect(finalPlan({ id: 'a' })).toBeUndefined()
})

describe('adoption is the plan', () => {
  test.each([
    ['as the main plan', given([], [{ plan: 'ADOPTION', standing: 'main' }]), true],
    ['as the only plan, with no standing', given([], [{ plan: 'ADOPTION' }]), true],
    ['not where it only runs beside another', given([], [{ plan: 'ADOPTION', standing: 'parallel' }]), false],
    [
      'not where another is marked as the main plan',
      given([], [{ plan: 'ADOPTION' }, { plan: 'LTFOST18', standing: 'main' }]),
      false,
    ],
    [
      'where the other that was the main plan has been given up',
      given([], [{ plan: 'ADOPTION' }, { plan: 'LTFOST18', standing: 'main', to: '2026-11-01' }]),
      true,
    ],
    ['not where it was given up', given([], [{ plan: 'ADOPTION', to: '2026-11-01' }]), false],
    ['not before it is decided', given([], [{ plan: 'ADOPTION', from: '2026-11-22' }]), false],
    ['as the plan put to the court at the end', given([{ kind: 'care', plan: { final: 'C' } }]), true],
    ['as the plan of the start', given([{ kind: 'care', plan: { initial: 'C', final: 'H' } }]), true],
    [
      'not where the court has decided',
      given([{ kind: 'care', decidedOn: '2026-01-05', plan: { final: 'C' } }]),
      false,
    ],
    ['where a placement order is asked for', given([{ kind: 'placement' }]), true],
    ['not where nothing is planned', aPlan(), false],
  ])('%s', (_, plan, expected) => {
    expect(asks(adoptionPlanned, plan)).toBe(expected)
  })
})

describe('a court is asked for separation', () => {
  test.each([
    ['by a care order', given([{ kind: 'care', plan: { initial: 'A' } }]), true],
    ['not by a care order at home', given([{ kind: 'care', plan: { initial: 'A', final: 'B' } }]), false],
    ['not by a supervision order', given([{ kind: 'care', plan: { initial: 'D' } }]), false],
    ['where nobody says what is asked for', given([{ kind: 'care' }]), true],
    ['not where the plan is to go home', given([{ kind: 'care' }], [{ plan: 'RETURN6M' }]), false],
    ['where the plan is foster care', given([{ kind: 'care' }], [{ plan: 'LTFOST18' }]), true],
    ['by a placement order', given([{ kind: 'placement' }]), true],
    [
      'not where the court has decided',
      given([{ kind: 'care', decidedOn: asAt, plan: { final: 'A' } }]),
      false,
    ],
    ['not without a case', aPlan(), false],
  ])('%s', (_, plan, expected) => {
    expect(asks(separationSought, plan)).toBe(expected)
  })
})

test('nothing is planned any more for a child who has died', () => {
  const plan = given([{ kind: 'care', plan: { final: 'C' } }], [{ plan: 'ADOPTION', standing: 'main' }])
  const died = { ...plan, child: { ...plan.child, diedOn: asAt } }
  expect(asks(adoptionPlanned, died)).toBe(false)
  expect(asks(separationSought, died)).toBe(false)
})
