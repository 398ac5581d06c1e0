import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Ceasing } from './ceasing.ts'

// SI 2010/959 reg 39: assess the arrangements and support, the wishes and the welfare; have the decision approved.
testEntity(Ceasing, {
  reads: {
    'a return home that was assessed and approved': {
      plannedFor: '2027-01-08',
      livesAfter: 'parent',
      assessedOn: '2026-11-30',
      wishes: 'Wants to be home for the new term, and has slept there on six weekends.',
      helpAfter: 'A family support worker on Tuesdays until Easter; the school mentor stays.',
      approvedBy: 'Assistant director',
      approvedByRole: 'nominated-officer',
      approvedOn: '2026-12-04',
    },
  },
  refuses: {
    'where the child goes in words': [{ livesAfter: 'Mum' }, '/livesAfter'],
    'a role that may not approve': [{ approvedByRole: 'team-manager' }, '/approvedByRole'],
    'a month for the day of the approval': [{ approvedOn: '2026-12' }, '/approvedOn'],
  },
})

test('the nominated officer approves, or the director for a young person of 16 or 17 under section 20', () => {
  expect(Object.keys(choicesOf(Ceasing, 'approvedByRole'))).toEqual(['nominated-officer', 'director'])
})
