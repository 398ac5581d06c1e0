import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { VisitRequest } from './visit-request.ts'

test('the child may ask, and so may a parent, the carer and others', () => {
  expect(Object.keys(choicesOf(VisitRequest, 'by'))).toEqual(['child', 'parent', 'carer', 'other'])
})

testEntity(VisitRequest, {
  reads: {
    'answered by a visit': {
      on: '2026-10-05',
      by: 'child',
      why: 'Wants to talk about Mum',
      visitId: 'visit-2026-10-07',
    },
    'not answered, which is why requests are kept apart from visits': { on: '2026-11-16', by: 'carer' },
    'no visit, with what was done instead': {
      by: 'parent',
      personId: 'person-1',
      reasonNoVisit: 'Visited the day before',
    },
  },
  refuses: {
    'a month for the day of the request': [{ on: '2026-10' }, '/on'],
    'a judgement whether it was reasonable: a person makes it': [{ reasonable: false }, '/reasonable'],
  },
})
