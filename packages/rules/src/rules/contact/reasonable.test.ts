import { aLegalStatus, aPerson } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { rule } from './reasonable.ts'

const asAt = '2026-11-21'
const people = [aPerson()]

testRecordQuestion(rule, { people }, [
  {
    name: 'the people are not recorded yet',
    plan: inCareIn(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'a friend who holds parental responsibility',
    plan: inCareIn(
      {},
      { people: [{ id: 'person-2', relationship: 'friend', parentalResponsibility: 'yes' }] },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'both parents have died, and a brother and a friend are left',
    plan: inCareIn(
      {},
      {
        people: [
          aPerson({ diedOn: '2024' }),
          { id: 'person-2', relationship: 'brother' },
          { id: 'person-3', relationship: 'friend' },
        ],
      },
    ),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The record names nobody alive whom section 34(1) is about',
    },
  },
  {
    name: 'accommodated under section 20',
    plan: accommodatedIn({}, { people }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is not in care under an order' },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'a placement order, under which section 34 gives no contact',
    plan: inCareIn({}, { people, legal: { statuses: [aLegalStatus('E1', '2026-01-12')] } }),
    asAt,
    expect: 'notApplicable',
  },
])
