import type { ChronologyEntry } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testHistoryRule } from '../../../test/test-rule.ts'
import { rule } from './entry-changed.ts'

const asAt = '2026-11-21'
const entry: ChronologyEntry = {
  id: 'a',
  on: '2026-03',
  kind: 'family',
  what: 'Gran moved to Lowmere.',
  source: 'Gran',
  recordedOn: '2026-03-20',
}
const changed = (changes: Partial<ChronologyEntry>, ...more: ChronologyEntry[]) => [
  aPlan({ revision: 4, chronology: [entry] }),
  aPlan({ revision: 5, chronology: [{ ...entry, ...changes }, ...more] }),
]

testHistoryRule(rule, [
  { name: 'nothing changed, and an event more', revisions: changed({}, { id: 'b' }), asAt, expect: 'pass' },
  {
    name: 'another text',
    revisions: changed({ what: 'Gran moved to Harrowmere.' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/chronology/0/what',
      data: { id: 'a', from: 4, to: 5 },
      message:
        'Put back the words of this event, and correct them by another entry: revision 5 changed what revision 4 says',
    },
  },
  { name: 'a text made blank', revisions: changed({ what: '' }), asAt, expect: 'fail' },
  {
    name: 'another date, even if only more exact, and another kind',
    revisions: changed({ on: '2026-03-14', kind: 'concern' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/1/chronology/0/on',
        message:
          'Put back the date of this event, and correct it by another entry: revision 5 changed what revision 4 says',
      },
      {
        outcome: 'fail',
        path: '/1/chronology/0/kind',
        message:
          'Put back the kind of this event, and correct it by another entry: revision 5 changed what revision 4 says',
      },
    ],
  },
  {
    name: 'written down on another day than it was',
    revisions: changed({ recordedOn: '2026-03-02' }),
    asAt,
    expect: { outcome: 'fail', path: '/1/chronology/0/recordedOn' },
  },
  {
    name: 'something said where nothing had been said, and a link to a review',
    revisions: changed({ whatItMeant: 'You saw less of her for a while.', concerns: ['review-1'] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'another text, and a new entry that corrects it',
    revisions: changed({ what: 'Gran moved to Harrowmere.' }, { id: 'b', corrects: 'a' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'emptied, with a new entry that corrects it: that is taking the event out',
    revisions: [
      aPlan({ revision: 4, chronology: [entry] }),
      aPlan({
        revision: 5,
        chronology: [
          { id: 'a', recordedOn: '2026-03-20' },
          { id: 'b', corrects: 'a' },
        ],
      }),
    ],
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: '/1/chronology/0/on' },
      { outcome: 'fail', kind: 'conflict', path: '/1/chronology/0/kind' },
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/1/chronology/0/what',
        data: { id: 'a', from: 4, to: 5 },
        message:
          'Put back what revision 4 says of this event: another entry corrects it, and revision 5 has left it blank',
      },
      { outcome: 'fail', kind: 'conflict', path: '/1/chronology/0/source' },
    ],
  },
  {
    name: 'another text, and an entry that corrected it already in the revision before',
    revisions: [
      aPlan({ revision: 1, chronology: [entry, { id: 'b', corrects: 'a' }] }),
      aPlan({
        revision: 2,
        chronology: [
          { ...entry, what: 'Changed' },
          { id: 'b', corrects: 'a' },
        ],
      }),
    ],
    asAt,
    expect: { outcome: 'fail', path: '/1/chronology/0/what' },
  },
  {
    name: 'changed, and changed back',
    revisions: [...changed({ what: 'Changed' }), aPlan({ revision: 6, chronology: [entry] })],
    asAt,
    expect: [
      { outcome: 'fail', path: '/1/chronology/0/what', data: { id: 'a', from: 4, to: 5 } },
      { outcome: 'fail', path: '/2/chronology/0/what', data: { id: 'a', from: 5, to: 6 } },
    ],
  },
  {
    name: 'a chronology that is gone, which another rule reports',
    revisions: [aPlan({ revision: 1, chronology: [entry] }), aPlan({ revision: 2 })],
    asAt,
    expect: 'pass',
  },
  { name: 'one revision only', revisions: [aPlan({ revision: 1 })], asAt, expect: 'notApplicable' },
])
