import type { PlacementPlan } from '@open-care-plan/model'
import {
  accommodatedIn,
  homeUnderCareOrder,
  inCareIn,
  placedForAdoption,
  shortBreaks,
} from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './schedule-2-matters.ts'

const asAt = '2026-11-21'
const path = '/placements/0/plan'
const common: PlacementPlan = {
  dailyCare: 'Up at seven; Mo drives Sam to school',
  contact: 'Kim on Saturdays',
  healthConsent: 'Mo for what is routine',
  school: { name: 'Hill Primary School' },
  visits: 'Every six weeks',
  ending: 'After a review',
  contacts: [{ name: 'Ruth Calder', role: 'IRO' }],
}
const foster: PlacementPlan = {
  ...common,
  personalHistory: 'Born in Leith; Methodist',
  financialSupport: 'The fostering allowance',
}
const delegated = {
  education: { inEducation: true },
  delegatedAuthority: [{ id: 'decision-1', category: 'faith' as const, decidedBy: 'carer' as const }],
}

testRule(rule, [
  {
    name: 'in foster care under a care order, with a word on every matter',
    plan: inCareIn({ plan: foster }, delegated),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'nothing but the day on which it was ready',
    plan: inCareIn({ plan: { preparedOn: '2025-09-01' } }, { education: { inEducation: true } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path,
        message:
          'Add to the placement plan what it has no word of: day-to-day care, family time, health, education, visits and advice between them',
      },
      {
        outcome: 'needsReview',
        kind: 'judge',
        path,
        message:
          'Check whether the placement plan needs a word on matters that are to be confirmed: how the placement may be ended, names and contact details, the child’s story, religion and culture, money, who decides what',
      },
    ],
  },
  {
    name: 'other parts of the plan have a word on contact, health, school, ending and whom to ring',
    plan: inCareIn(
      {
        plan: {
          dailyCare: 'As at home',
          adviceBetweenVisits: 'Nadia',
          personalHistory: 'Born in Leith',
          financialSupport: 'The allowance',
        },
        ending: { notice: '28 days' },
      },
      {
        education: { inEducation: true, school: { name: 'Hill Primary School' } },
        contact: [{ id: 'contact-1', frequency: 'Saturdays' }],
        health: { gp: { name: 'Dr Rao' } },
        iro: { name: 'Ruth Calder' },
        delegatedAuthority: delegated.delegatedAuthority,
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not in education: no word on school is needed',
    plan: inCareIn({ plan: { ...foster, school: {} } }, { ...delegated, education: { inEducation: false } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child has nobody to be in touch with',
    plan: inCareIn({ plan: { ...foster, contact: '' } }, { ...delegated, people: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an independent visitor is appointed, and the placement plan does not speak of it',
    plan: inCareIn(
      { plan: foster },
      { ...delegated, participation: { independentVisitor: { status: 'appointed' } } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { matters: 'the independent visitor' },
    },
  },
  {
    name: 'accommodated under section 20, and nothing says who answers for what',
    plan: accommodatedIn({ plan: foster }, delegated),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { matters: 'what the authority and the parents answer for' },
    },
  },
  {
    name: 'in care and with a parent, of which nothing more is said',
    plan: homeUnderCareOrder({ plan: common }, { education: { inEducation: true } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path,
      data: { matters: 'what goes with living with a parent' },
    },
  },
  {
    name: 'in care and with a parent, who has to tell of changes',
    plan: homeUnderCareOrder({ plan: { ...common, parentDuties: 'Kim tells Nadia who moves in' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the day before decisions had to be delegated in the placement plan',
    plan: inCareIn(
      { from: '2012-09-03', plan: foster },
      { child: { dateOfBirth: '2006-05-14' }, legal: { lookedAfterFrom: '2012-09-03' } },
    ),
    asAt: '2013-06-30',
    expect: 'pass',
  },
  {
    name: 'the day from which decisions had to be delegated in the placement plan',
    plan: inCareIn(
      { from: '2012-09-03', plan: foster },
      { child: { dateOfBirth: '2006-05-14' }, legal: { lookedAfterFrom: '2012-09-03' } },
    ),
    asAt: '2013-07-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { matters: 'who decides what' } },
  },
  {
    name: 'no placement plan, which is for another rule',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'to begin next month, and not written yet',
    plan: inCareIn({ planned: true, from: '2026-12-21', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      message: 'Complete the placement plan before the placement begins',
    },
  },
  {
    name: 'not written on the fifth working day, over a weekend',
    plan: inCareIn({ from: '2026-11-13', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt: '2026-11-20',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      data: { dueOn: '2026-11-20' },
      message: 'Complete the placement plan by 20 November 2026',
    },
  },
  {
    name: 'not written on the day after the fifth working day',
    plan: inCareIn({ from: '2026-11-13', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'absent', path },
      { outcome: 'needsReview', kind: 'judge', path },
    ],
  },
  {
    name: 'lived there before care began, and not written on the day care began',
    plan: inCareIn({ from: '2025-06-01', plan: { dailyCare: 'Breakfast together at seven' } }),
    asAt: '2025-09-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-08' } },
  },
])
