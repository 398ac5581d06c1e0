import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Condition, Verdict } from '../../engine/rule.ts'
import { judge, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

const ofUnderstanding: Condition = {
  holds: (facts) => !isUnderTwo(facts),
  otherwise: 'The child is under two, and too young to be told of rights',
  missing: { path: '/child/dateOfBirth', message: 'Enter the date of birth of the child' },
}

export const rule = defineRule({
  id: 'review-iro/rights-explained',
  also: ['iro-rights-told'],
  title: 'The child was told of their rights',
  requirement:
    'A child of enough understanding must be told of the right to ask a court for an order, to ask for a care order to be ended, and to complain, and be helped to find legal advice.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 45(1)–(2)')],
  inForce: { from: '2011-04-01' },
  why: 'A right that a child has never heard of is one that they do not have.',
  doesNotJudge:
    'Whether the child understood it, whether each right to go to court was named, whether help with legal advice was found, and whether a reason for not explaining is good. How much a child of two or more understands: where nothing is entered, a person is asked.',
  when: [...ordinaryPlan, ofUnderstanding],
  messages: {
    pass: 'It is on record that the child was told of their rights, or why not',
    rights: 'Enter the day on which the child was told of the right to go to court, or why they were not',
    before:
      'Explain these rights again, or check the day: {on} was before the child became looked after on {from}',
    complaints: 'Enter the day on which the child was told how to complain',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: ({ plan: { participation = {} }, asAt, facts: { lookedAfterFrom } }) => {
    const { rightsExplainedOn, complaintsExplainedOn, rightsNotExplained } = participation
    if (said(rightsNotExplained)) return pass('/participation/rightsNotExplained')
    const explained = (on: string | undefined, path: string, missing: string): Verdict | undefined => {
      if (!happenedBy(on, asAt)) return unknown(path, {}, missing)
      if (lookedAfterFrom === undefined || on >= lookedAfterFrom) return undefined
      return judge(path, { on, from: lookedAfterFrom }, 'before')
    }
    const path = '/participation/rightsExplainedOn'
    return passUnless(
      [
        explained(rightsExplainedOn, path, 'rights'),
        explained(complaintsExplainedOn, '/participation/complaintsExplainedOn', 'complaints'),
      ],
      path,
    )
  },
})
