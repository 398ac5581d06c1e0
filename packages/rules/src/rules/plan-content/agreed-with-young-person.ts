import type { Agreement, CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { agreementsBy, isBeforePlan, latest } from '../../facts/agreements.ts'
import { lookedAfter, notRemand, underSection20 } from '../../facts/conditions.ts'
import type { Located } from '../../facts/located.ts'
import { isDraft } from '../../facts/plan-draft.ts'

export const rule = defineRule({
  id: 'plan-content/agreed-with-young-person',
  also: ['plan-agree-16plus'],
  title: 'The plan is agreed with the young person',
  requirement:
    'The care plan of a young person of 16 or over who agreed for themselves to be accommodated must be agreed with that young person.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 4(5)')],
  inForce: { from: '2011-04-01' },
  why: 'Somebody old enough to agree to care is old enough to agree what it is for.',
  doesNotJudge: 'Whether the young person understood the plan and agreed freely.',
  when: [lookedAfter, notRemand, underSection20],
  messages: {
    pass: 'The young person agreed to the plan',
    dateOfBirth: 'Enter the date of birth',
    ownConsent: 'Say whether the young person agreed for themselves to be accommodated',
    unknown: 'Record whether the young person agreed to the plan',
    absent: 'Agree the plan with the young person, and enter the day',
    who: 'Select who agreed to the plan here',
    agreed: 'Select whether the young person agreed to the plan',
    on: 'Enter the day on which the young person agreed to the plan',
    before: 'Check the day: the young person agreed on {on}, long before there was a plan to agree to',
    conflict: 'Agree the plan with the young person: the record says that they did not agree to it',
    judge: 'Check what the young person did not agree to',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt, facts }) {
    const { ownConsent } = plan.legal?.section20 ?? {}
    if (facts.age === undefined) return unknown('/child/dateOfBirth', {}, 'dateOfBirth')
    if (facts.age < 16) return notApplicable('The child is under 16')
    if (ownConsent === undefined) return unknown('/legal/section20/ownConsent', {}, 'ownConsent')
    if (!ownConsent) return notApplicable('The young person did not agree for themselves to be accommodated')
    const given = agreementsBy(plan, asAt)
    if (given === undefined) return unknown('/state/agreements')
    const agreement = latest(given.filter(({ value }) => value.who === 'young-person'))
    if (agreement !== undefined) return ofAgreement(agreement, plan)
    const unclear = given.find(({ value: { who, personId } }) => who === undefined && personId === undefined)
    if (unclear !== undefined) return unknown(`${unclear.path}/who`, {}, 'who')
    return isDraft(plan) ? unknown('/state/agreements') : absent('/state/agreements')
  },
})

function ofAgreement({ value, path }: Located<Agreement>, plan: CarePlanRecord): Verdict {
  const { agreed, on } = value
  switch (agreed) {
    case undefined:
      return unknown(`${path}/agreed`, {}, 'agreed')
    case 'yes':
      if (on === undefined) return unknown(`${path}/on`, {}, 'on')
      return isBeforePlan(value, plan) ? judge(`${path}/on`, { on }, 'before') : pass(path)
    case 'no':
      return conflict(path)
    default:
      return judge(path)
  }
}
