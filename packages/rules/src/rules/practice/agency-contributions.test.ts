import type { AgencyContribution } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './agency-contributions.ts'

const asAt = '2026-11-21'
const asked = (...contributions: Partial<AgencyContribution>[]) =>
  aCareOrderPlan({
    contributions: contributions.map((contribution, at) => ({
      id: `contribution-${at}`,
      agency: 'school',
      askedOn: '2026-10-14',
      ...contribution,
    })),
  })

testRule(rule, [
  {
    name: 'came on the last day',
    plan: asked({ neededBy: '2026-11-04', receivedOn: '2026-11-04' }),
    asAt,
    expect: { outcome: 'pass', path: '/contributions' },
  },
  {
    name: 'came on the day on which it was asked for',
    plan: asked({ receivedOn: '2026-10-14' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'came on the day before it was asked for',
    plan: asked({ receivedOn: '2026-10-13', neededBy: '2026-11-04' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contributions/0/receivedOn',
      message:
        'Check the days: this part came on 13 October 2026, before it was asked for on 14 October 2026',
    },
  },
  {
    name: 'came, and no last day was named',
    plan: asked({ receivedOn: '2026-11-19' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'came on the day after',
    plan: asked({ neededBy: '2026-11-04', receivedOn: '2026-11-05' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/contributions/0/receivedOn',
      data: { dueOn: '2026-11-04', receivedOn: '2026-11-05' },
      message: 'This part came on 5 November 2026, and was needed by 4 November 2026',
    },
  },
  {
    name: 'needed by today, and it has not come yet',
    plan: asked({ neededBy: asAt }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/contributions/0', data: { dueOn: asAt } },
  },
  {
    name: 'needed by yesterday, and no record that it came',
    plan: asked({ neededBy: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/contributions/0',
      data: { dueOn: '2026-11-20' },
      message:
        'Ask again for this part: it was needed by 20 November 2026, and there is no record that it came',
    },
  },
  {
    name: 'it will come tomorrow, and was needed by yesterday',
    plan: asked({ neededBy: '2026-11-20', receivedOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'it did not come, and the plan says why',
    plan: asked({ neededBy: '2026-11-04', reasonNone: 'On sick leave; asked the head instead' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contributions/0' },
  },
  {
    name: 'no record that it came, and no last day was named',
    plan: asked({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contributions/0/neededBy',
      message: 'Enter the day by which this part is needed: there is no record that it came',
    },
  },
  {
    name: 'what they said is there, and not when it came',
    plan: asked({ content: 'Attendance 96%' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contributions/0/receivedOn' },
  },
  {
    name: 'one came and one did not',
    plan: asked({ receivedOn: '2026-11-01' }, { agency: 'health', neededBy: '2026-11-04' }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/contributions/1' },
  },
  {
    name: 'nobody has recorded whether an agency was asked',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contributions' },
  },
  { name: 'no agency was asked', plan: asked(), asAt, expect: 'notApplicable' },
  {
    name: 'an agency that will be asked tomorrow',
    plan: asked({ askedOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
])
