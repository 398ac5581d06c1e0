import { aPlan } from '@open-care-plan/model/testing'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { rule } from './privacy-of-proceedings.ts'

const asAt = '2026-11-21'

testRecordQuestion(rule, { proceedings: [{ id: 'proceedings-1', kind: 'care' }] }, [
  {
    name: 'proceedings that are over: their papers stay private',
    plan: aPlan({ proceedings: [{ id: 'proceedings-1', kind: 'care', decidedOn: '2025-02-03' }] }),
    asAt,
    expect: 'needsReview',
  },
  { name: 'there have been no proceedings', plan: aPlan({ proceedings: [] }), asAt, expect: 'notApplicable' },
  { name: 'no proceedings are on record', plan: aPlan(), asAt, expect: 'notApplicable' },
])
