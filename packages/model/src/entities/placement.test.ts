import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Matching, Placement, PlacementChoice, PlacementEnding, PlacementSupport } from './placement.ts'

// CA 1989 s.22C(2), (6)(a)–(d).
test('the kinds of accommodation are those of section 22C, in its order of preference', () => {
  expect(
    Object.values(choicesOf(Placement, 'section22C')).map((label) => label.match(/22C\(\S+$/)?.[0]),
  ).toEqual(['22C(2)', '22C(6)(a)', '22C(6)(b)', '22C(6)(c)', '22C(6)(d)', undefined])
})

// CA 1989 s.22C(7)–(9): near home, schooling, brothers and sisters, disability, in the area.
test.each([
  'parents',
  'familyAndFriends',
  'nearHome',
  'school',
  'brothersAndSisters',
  'disability',
  'inArea',
])('the choice of a placement answers "%s"', (matter) => {
  expect(PlacementChoice.shape).toHaveProperty([matter])
})

// Scrutiny review 2019 s.8.
test.each(['approvalRange', 'ethnicity', 'culture', 'language', 'expertise', 'brothersAndSisters'])(
  'matching looks at "%s"',
  (matter) => {
    expect(Matching.shape).toHaveProperty([matter])
  },
)

testEntity(Placement, {
  reads: {
    'proposed and not begun': { planned: true, from: '2027-01-04', type: 'U6' },
    'seen before it was decided': { seenFirstOn: '2026-06-10', decidedOn: '2026-07-01' },
    'not seen, with the reason': { emergency: true, reasonNotSeen: 'He came at night' },
    'a code of type that was retired in 2025': { type: 'Z1', from: '2023-05-02', to: '2024-01-09' },
    'meant to last, in words where no day can be named': {
      intendedUntil18: true,
      expectedLength: 'To 18 and after',
    },
    'no notice of concern was given': { noticesOfConcern: [] },
    'in Scotland, which is in no authority of England': { country: 'SCO', inArea: false },
  },
  refuses: {
    'a month for its first day: the visits run from it': [{ from: '2026-09' }, '/from'],
    'half a mile': [{ distanceMiles: 2.5 }, '/distanceMiles'],
    'a country in words': [{ country: 'Scotland' }, '/country'],
  },
})

// SI 2010/959 reg 14: after a review, with notice; at once only for an immediate risk.
testEntity(PlacementEnding, {
  reads: {
    'after a review, with notice to the carer': {
      reviewedOn: '2026-10-05',
      iroToldOn: '2026-10-05',
      notices: [{ id: 'n1', to: 'carer', on: '2026-10-09' }],
    },
    'at once, with the risk': {
      immediateRisk: 'Hurt by another child on Sunday night',
      noticeGivenOn: '2026-10-12',
    },
  },
})

testEntity(PlacementSupport, {
  reads: { 'help to the carer': { to: 'carer', what: 'A night off each week', by: 'Aunt Bea' } },
  refuses: { 'help to the school, which is a service': [{ to: 'school' }, '/to'] },
})
