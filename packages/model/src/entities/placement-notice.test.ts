import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { EndingNotice, PlacementNotice } from './placement-notice.ts'

test('those who have notice of a placement are those of SI 2010/959 reg 13', () => {
  expect(Object.keys(choicesOf(PlacementNotice, 'to'))).toEqual([
    'child',
    'parent',
    'contact-order-holder',
    'last-carer',
    'health-body',
    'gp-before',
    'gp-now',
    'school',
    'iro',
    'area-authority',
    'other',
  ])
})

// SI 2010/959 reg 14: everyone who had notice of the placement, the carer and any area authority.
test('the same have notice of its ending, and the carer', () => {
  expect(choicesOf(EndingNotice, 'to')).toEqual({
    ...choicesOf(PlacementNotice, 'to'),
    carer: 'The carer or the home',
  })
})

testEntity(PlacementNotice, {
  reads: {
    'a parent left out, with the reason': {
      to: 'parent',
      personId: 'person-2',
      withheld: true,
      reason: 'Threats to find Sam',
    },
    'the authority of the area, with what was sent': {
      to: 'area-authority',
      on: '2026-09-02',
      sent: 'Assessment, reasons, plan',
    },
  },
  refuses: {
    'a month: five working days are counted': [{ on: '2026-09' }, '/on'],
    'two people in one notice': [{ to: ['gp-before', 'gp-now'] }, '/to'],
  },
})

testEntity(EndingNotice, {
  reads: { 'late, with the reason': { to: 'carer', on: '2026-10-12', reason: 'It ended on Sunday night' } },
})
