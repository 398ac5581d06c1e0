import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/found-by',
  also: ['uasc-found-by'],
  title: 'Who met the child first',
  requirement:
    'The record should say who met the child first, when the child was referred to the authority, and any transfer under the National Transfer Scheme.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'What a child said in the first hour, and to whom, is later asked of them again and again.',
  doesNotJudge:
    'Whether there was a transfer: where no day of one is recorded, nothing shows that there was none.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record says who met the child first, and when the authority was told',
    absent: 'Enter who met the child first, and how the child came to the authority',
    unknown: 'Enter the day on which the child was referred to the authority',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan: { unaccompanied = {} }, asAt }) =>
    passUnless(
      [
        said(unaccompanied.foundBy) ? undefined : absent('/unaccompanied/foundBy'),
        happenedBy(unaccompanied.referredOn, asAt) ? undefined : unknown('/unaccompanied/referredOn'),
      ],
      '/unaccompanied',
    ),
})
