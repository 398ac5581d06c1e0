import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'

/** The law is of adoptions by orders from this day on. */
const first = '2005-12-30'

export const rule = defineRule({
  id: 'records/adoption-information',
  also: ['rec-adoption-100'],
  title: 'Section 56 information is kept for 100 years',
  requirement: 'Section 56 information must be kept for 100 years from the adoption order.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2005/888', 'reg 6')],
  inForce: { from: '2005-12-30' },
  why: 'An adopted person, and their children after them, may look for where they came from all their lives.',
  doesNotJudge:
    'Whether this record holds section 56 information: adoption case records have no fixed period, and the agency keeps them as long as it thinks fit. Orders made before 30 December 2005 are left out.',
  messages: {
    pass: 'Section 56 information about this adoption is kept until {until} at least',
    judge:
      'Check that section 56 information is kept apart until {until}: this record is meant to be kept only until {keepUntil}',
    unknown:
      'Enter the day on which the adoption order was made: section 56 information is kept for 100 years',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: ({ plan: { legal, state }, asAt }) => {
    let latest: { readonly path: string; readonly madeOn: string } | undefined
    for (const [at, { kind, madeOn }] of (legal?.orders ?? []).entries()) {
      if (kind !== 'adoption-order') continue
      const path = `/legal/orders/${at}/madeOn`
      if (madeOn === undefined) return unknown(path)
      if (madeOn < first || madeOn > asAt) continue
      if (latest === undefined || madeOn > latest.madeOn) latest = { path, madeOn }
    }
    if (latest !== undefined) {
      const until = addMonths(latest.madeOn, 100 * 12)
      const keepUntil = state?.keepUntil
      return keepUntil !== undefined && keepUntil < until
        ? judge('/state/keepUntil', { until, keepUntil })
        : pass(latest.path, { until })
    }
    return notApplicable('No adoption order made from 30 December 2005 on is on record')
  },
})
