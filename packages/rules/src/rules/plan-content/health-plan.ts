import type { HealthPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { present } from '../../facts/present.ts'

export const rule = defineRule({
  id: 'plan-content/health-plan',
  also: ['health-plan-parts'],
  title: 'Health plan: six parts',
  requirement:
    'The health plan must cover the state of health, its history, its effect on development, existing medical and dental arrangements, planned changes and the carer’s part.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 1 para 1'), cite('SI 2010/959', 'reg 5(1)(b)(i)')],
  inForce: { from: '2011-04-01' },
  why: 'Health histories get lost when children move; the health plan is where they are kept.',
  doesNotJudge: 'Whether what is written is true, up to date and enough.',
  when: regulatedPlan,
  messages: {
    pass: 'The health plan has its six parts',
    absent: 'Add the health plan',
    stateOfHealth: 'Describe the child’s physical, emotional and mental health',
    physical: 'Describe the child’s physical health',
    emotional: 'Describe the child’s emotional health',
    mental: 'Describe the child’s mental health',
    history: 'Enter the child’s health history',
    familyHistory: 'Enter the health history of the family, or say that it cannot be known',
    effectOnDevelopment: 'Say what the child’s health does to their development',
    arrangements: 'Add the medical and dental arrangements that the child has now',
    routineChecks: 'Say how routine checks of health and teeth are arranged',
    treatment: 'Say how identified needs are treated and watched, or that there are none',
    prevention: 'Say what is arranged for prevention, for example immunisation',
    screening: 'Say how sight and hearing are screened',
    advice: 'Say who advises on health and personal care',
    plannedChanges: 'Enter planned changes to the arrangements, or that there are none',
    carersRole: 'Say what the carer does for the child’s health',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { health = {} } }) {
    if (!parts.some((part) => present(health[part]))) return absent('/health')
    const wanting = wantingOf([
      group(health, 'stateOfHealth', ['physical', 'emotional', 'mental']),
      missingFields({ value: health, path: '/health' }, ['history', 'effectOnDevelopment']),
      // Schedule 1 asks for it only so far as practicable.
      said(health.familyHistory) ? undefined : unknown('/health/familyHistory', {}, 'familyHistory'),
      group(health, 'arrangements', ['routineChecks', 'treatment', 'prevention', 'screening', 'advice']),
      missingFields({ value: health, path: '/health' }, ['plannedChanges', 'carersRole']),
    ])
    return passUnless(wanting, '/health')
  },
})

const parts = [
  'stateOfHealth',
  'history',
  'familyHistory',
  'effectOnDevelopment',
  'arrangements',
  'plannedChanges',
  'carersRole',
] as const

/** A part with parts of its own: one finding where all of it is missing. */
function group<K extends 'stateOfHealth' | 'arrangements'>(
  health: HealthPlan,
  part: K,
  fields: readonly (keyof NonNullable<HealthPlan[K]> & string)[],
): Verdict[] {
  const value = health[part]
  const path = `/health/${part}`
  if (value === undefined || !present(value)) return [absent(path, {}, part)]
  return missingFields({ value, path }, fields)
}
