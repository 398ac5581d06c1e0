import { aCareOrderPlan, aContactArrangement, aNeed, aPerson } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './references.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'every id leads somewhere',
    plan: aCareOrderPlan({
      people: [aPerson()],
      contact: [aContactArrangement()],
      assessments: [{ id: 'assessment-1' }],
      needs: [aNeed()],
    }),
    asAt,
    expect: 'pass',
  },
  { name: 'a record without ids of other parts', plan: aCareOrderPlan(), asAt, expect: 'pass' },
  {
    name: 'family time with somebody who is not in the record',
    plan: aCareOrderPlan({ people: [aPerson()], contact: [aContactArrangement({ personId: 'person-9' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/contact/0/personId',
      data: { id: 'person-9' },
      message: 'Check the id person-9: it is not one of the people of this record',
    },
  },
  {
    name: 'a need from an assessment that is not there',
    plan: aCareOrderPlan({ needs: [aNeed()] }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/needs/0/assessmentId',
      message: 'Check the id assessment-1: it is not one of the assessments of this record',
    },
  },
  {
    name: 'an order, two reviews and an event that are not there',
    plan: aCareOrderPlan({
      contact: [{ id: 'contact-1', orderId: 'order-1' }],
      state: { consideredAtReviewId: 'review-1' },
      permanence: { consideredAtReviewId: 'review-2' },
      chronology: [{ id: 'entry-1', corrects: 'entry-0', concerns: ['placement-9', 'placement-2025-09-01'] }],
    }),
    asAt,
    expect: [
      { outcome: 'fail', message: 'Check the id review-1: it is not one of the reviews of this record' },
      { outcome: 'fail', message: 'Check the id review-2: it is not one of the reviews of this record' },
      { outcome: 'fail', message: 'Check the id order-1: it is not one of the court orders of this record' },
      { outcome: 'fail', message: 'Check the id entry-0: it is not one of the events of this chronology' },
      {
        outcome: 'fail',
        path: '/chronology/0/concerns/0',
        message: 'Check the id placement-9: nothing in this record has it',
      },
    ],
  },
  {
    name: 'ids of other documents are left alone',
    plan: aCareOrderPlan({
      education: { pepId: 'pep-1' },
      leavingCare: { pathwayPlanId: 'pathway-1' },
      replaces: 'plan-0',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a request answered by a visit that is not there',
    plan: aCareOrderPlan({ visits: [], visitRequests: [{ id: 'r', visitId: 'visit-9' }] }),
    asAt,
    expect: { outcome: 'fail', path: '/visitRequests/0/visitId', data: { id: 'visit-9' } },
  },
])
