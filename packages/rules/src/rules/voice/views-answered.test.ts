import { aCareOrderPlan, aPlan, aView } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './views-answered.ts'

const asAt = '2026-11-21'
const { response: _, ...unanswered } = aView('2026-10-05')
const notObtained = {
  id: 'view-2',
  whose: 'parent',
  on: '2026-10-08',
  notObtained: 'Two letters and three calls; nobody answered',
} as const

testRule(rule, [
  {
    name: 'what was said, when and how, and what was done about it',
    plan: aCareOrderPlan({ views: [aView('2026-10-05')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not followed, with the reason',
    plan: aCareOrderPlan({ views: [{ ...unanswered, reasonNotFollowed: 'Gran is ill until spring' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby who was watched',
    plan: aCareOrderPlan({
      views: [aView('2026-10-05', { method: 'observation', words: 'Turns to her carer when she is tired' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'views that could not be had, with what was tried',
    plan: aCareOrderPlan({ views: [notObtained] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'views that could not be had, and no more than a word for it',
    plan: aCareOrderPlan({ views: [{ ...notObtained, notObtained: 'N/A' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/views/0/words' },
  },
  {
    name: 'nothing was said about what was done',
    plan: aCareOrderPlan({
      views: [aView('2026-09-01', { id: 'view-1' }), { ...unanswered, response: ' ' }],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views/1/response',
      message: 'Say what was done because of this, or why it was not followed',
    },
  },
  {
    name: 'neither words nor a reason why there are none',
    plan: aCareOrderPlan({ views: [aView('2026-10-05', { words: '' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views/0/words',
      message: 'Enter what they said or showed, or why their views could not be had',
    },
  },
  {
    name: 'nobody knows whose view it is',
    plan: aCareOrderPlan({ views: [{ id: 'view-1', on: '2026-10-05', notObtained: 'Not at home' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views/0/whose',
      message: 'Select whose wishes and feelings these are',
    },
  },
  {
    name: 'without its day and the way it was had',
    plan: aCareOrderPlan({
      views: [{ id: 'view-1', whose: 'child', words: 'Stay here', response: 'Agreed' }],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/views/0/on',
        message: 'Enter the day on which they were asked or told somebody',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/views/0/method',
        message: 'Select how their views were gathered',
      },
    ],
  },
  {
    name: 'no views by that day',
    plan: aCareOrderPlan({ views: [{ ...unanswered, on: '2026-11-22' }] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan records no wishes and feelings yet' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
