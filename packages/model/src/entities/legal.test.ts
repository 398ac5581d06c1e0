import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  CourtOrder,
  EarlierTimeInCare,
  LegalPosition,
  LegalStatusPeriod,
  PreviousPermanence,
  Section20Agreement,
} from './legal.ts'

testEntity(LegalPosition, {
  reads: {
    'recorded that there are no orders': { orders: [] },
    'recorded that there were no earlier times': { earlierTimes: [] },
    'a series of short breaks': {
      shortBreaks: true,
      statuses: [{ id: 's1', status: 'V3', from: '2026-04-03' }],
    },
  },
  refuses: {
    'a month for the day it began: most time limits run from it': [
      { lookedAfterFrom: '2025-09' },
      '/lookedAfterFrom',
    ],
  },
})

// SI 2010/959 reg 40: 13 weeks in all since 14, so that earlier times count, and short breaks do not.
testEntity(EarlierTimeInCare, {
  reads: {
    'a time with another authority': { from: '2023-02-01', to: '2023-03-15', note: 'Eastmere' },
    'a series of short breaks': { from: '2023-02-01', to: '2023-12-15', shortBreaks: true },
  },
  refuses: { 'a month for a day, as the days are counted': [{ from: '2023-02' }, '/from'] },
})

testEntity(LegalStatusPeriod, {
  reads: {
    'a care order that runs': { status: 'C2', from: '2025-09-01' },
    'a freeing order, which no court makes any more': { status: 'D1', from: '2004-02-02', to: '2005-01-10' },
  },
  refuses: { 'a status in words': [{ status: 'care order' }, '/status'] },
})

// CA 1989 s.20(7)–(11), and the case law on consent: who, when, and how they knew.
testEntity(Section20Agreement, {
  reads: {
    'both parents, informed in their language': {
      consentBy: ['person-1', 'person-2'],
      consentOn: '2025-09-01',
      informed: 'Explained in Polish; both had seen a solicitor',
    },
    'a young person of 16 for themselves': { ownConsent: true, consentOn: '2026-06-01' },
  },
  refuses: { 'names in place of ids of the people': [{ consentBy: ['Kim Ash'] }, '/consentBy/0'] },
})

testEntity(PreviousPermanence, {
  reads: { 'an adoption of which the year is known': { kind: 'P1', orderedOn: '2014' } },
  refuses: { 'a code of another list': [{ kind: 'C2' }, '/kind'] },
})

// SI 2010/959 Sch 1 para 3: section 34 orders for a child in care, section 8 orders for one who is not.
test('orders of section 8 and of section 34 are told apart', () => {
  const labels = Object.values(choicesOf(CourtOrder, 'kind'))
  expect(labels.filter((label) => label.includes('section 8'))).toHaveLength(3)
  expect(labels.filter((label) => label.includes('section 34'))).toHaveLength(1)
})
