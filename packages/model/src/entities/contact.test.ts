import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { ContactArrangement, ContactNotice, ContactRefusal, contactNoticeContents } from './contact.ts'

testEntity(ContactArrangement, {
  reads: {
    'with one person, in two ways, with its purpose': {
      personId: 'person-1',
      kinds: ['in-person', 'telephone'],
      frequency: 'Every Saturday, ten to one; a call on Wednesdays',
      purpose: 'Sam keeps the bond with Kim',
    },
    'none, with the reason': {
      personId: 'person-2',
      none: true,
      reasonIfNone: 'Sam does not want it; asked again in May.',
    },
    'under an order, which is departed from by agreement': {
      orderId: 'order-1',
      departureAgreedOn: '2026-10-01',
      departureNoticeOn: '2026-10-08',
    },
  },
  refuses: {
    'one way where a list of ways belongs': [{ kinds: 'video' }, '/kinds'],
    'a way that is not of the list, at its place': [{ kinds: ['video', 'fax'] }, '/kinds/1'],
    'a month for the day of the agreement: five working days run from it': [
      { departureAgreedOn: '2026-10' },
      '/departureAgreedOn',
    ],
  },
})

// CA 1989 s.34(6) and SI 2010/959 reg 8(1)–(3): urgent, for seven days at most, and told at once in writing.
testEntity(ContactRefusal, {
  reads: {
    'seven days, with the notice and what it said': {
      from: '2026-10-05',
      until: '2026-10-11',
      reason: 'Threats were made on Sunday evening',
      notices: [
        { id: 'notice-1', to: 'child', on: '2026-10-05' },
        { id: 'notice-2', to: 'parent', personId: 'person-1', on: '2026-10-05' },
        { id: 'notice-3', to: 'iro', on: '2026-10-05' },
      ],
      noticeGave: ['decision', 'date', 'reasons', 'duration', 'remedies'],
      noticeSaid: 'Refused from 5 to 11 October because of the threats; how to complain or go to court',
    },
  },
  refuses: {
    'a year for its first day': [{ from: '2026' }, '/from'],
    'a part that is not asked of a notice': [{ noticeGave: ['apology'] }, '/noticeGave/0'],
  },
})

testEntity(ContactNotice, {
  reads: {
    'to a child for whom it is not suitable': { to: 'child', reason: 'Sam is three; Kim tells her.' },
  },
  refuses: { 'a month for its day: it has to be given at once': [{ on: '2026-10' }, '/on'] },
})

test('a notice of refused contact has the five parts of SI 2010/959 reg 8(3)', () => {
  expect(Object.keys(contactNoticeContents)).toEqual(['decision', 'date', 'reasons', 'duration', 'remedies'])
})

test('overnight stays and letterbox contact are not the same as meeting', () => {
  expect(Object.keys(choicesOf(ContactArrangement, 'kinds'))).toEqual(
    expect.arrayContaining(['in-person', 'overnight', 'indirect']),
  )
})
