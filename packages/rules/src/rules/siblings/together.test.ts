import type { Person, Sibling } from '@open-care-plan/model'
import { homeUnderCareOrder, inCareIn, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './together.ts'

const asAt = '2026-11-21'
const people: Person[] = [{ id: 'person-1', relationship: 'sister' }]
const sister = (changes: Partial<Sibling> = {}): Sibling => ({
  id: 'sibling-1',
  personId: 'person-1',
  lookedAfter: true,
  livesWithChild: false,
  ...changes,
})
const withSister = (changes: Partial<Sibling> = {}, parts = {}) =>
  inCareIn({}, { people, siblings: [sister(changes)], ...parts })

testRule(rule, [
  { name: 'they live together', plan: withSister({ livesWithChild: true }), asAt, expect: 'pass' },
  {
    name: 'apart, and why',
    plan: withSister({ reasonApart: 'No carer within fifty miles had room for two' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'apart, and no more than a word where the reason is to be',
    plan: withSister({ reasonApart: 'None' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/siblings/0/reasonApart' },
  },
  {
    name: 'apart, and the choice of the placement says why',
    plan: inCareIn(
      { choice: { brothersAndSisters: 'Ada asked to stay with her own carer' } },
      { people, siblings: [sister()] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'apart, and not why',
    plan: withSister(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/siblings/0/reasonApart',
      data: { who: 'the child’s sister' },
      message: 'Enter why the child does not live with the child’s sister, and what was tried',
    },
  },
  {
    name: 'looked after by another authority',
    plan: withSister(
      { accommodatedBy: '341' },
      { child: { dateOfBirth: '2016-05-14', localAuthority: '344' } },
    ),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The authority looks after no brother or sister of the child',
    },
  },
  {
    name: 'looked after by the same authority, apart, and not why',
    plan: withSister(
      { accommodatedBy: '344' },
      { child: { dateOfBirth: '2016-05-14', localAuthority: '344' } },
    ),
    asAt,
    expect: 'fail',
  },
  { name: 'not looked after', plan: withSister({ lookedAfter: false }), asAt, expect: 'notApplicable' },
  {
    name: 'not whether they live together',
    plan: inCareIn({}, { people, siblings: [{ id: 'sibling-1', personId: 'person-1', lookedAfter: true }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/siblings',
      message: 'Enter which brothers and sisters are looked after, and whether they live with the child',
    },
  },
  {
    name: 'nobody has recorded brothers or sisters',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/siblings',
      message: 'Add the child’s brothers and sisters, or that there are none',
    },
  },
  { name: 'none, as the list says', plan: inCareIn({}, { siblings: [] }), asAt, expect: 'notApplicable' },
  {
    name: 'placed with a parent',
    plan: homeUnderCareOrder({}, { people, siblings: [sister()] }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'placed for adoption', plan: placedForAdoption({ people }), asAt, expect: 'notApplicable' },
])
