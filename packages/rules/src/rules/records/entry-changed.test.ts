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
    name: 'as it was, and a new entry that corrects it',
    revisions: changed({}, { id: 'b', what: 'Gran moved to Harrowmere.', corrects: 'a' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'another text, and a new entry that corrects it: what is corrected stays as it was written',
    revisions: changed(
      { what: 'Gran moved to Harrowmere.' },
      { id: 'b', what: 'It was Harrowmere.', corrects: 'a' },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/1/chronology/0/what' },
  },
  {
    name: 'another text and date, and a new entry without a word that corrects it',
    revisions: changed({ what: 'Nothing happened.', on: '2020-01-01' }, { id: 'b', corrects: 'a' }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/1/chronology/0/on' },
      { outcome: 'fail', path: '/1/chronology/0/what' },
    ],
  },
  {
    name: 'an old event comes to correct another',
    revisions: [
      aPlan({ revision: 4, chronology: [entry, { id: 'b', what: 'Gran wrote.' }] }),
      aPlan({ revision: 5, chronology: [entry, { id: 'b', what: 'Gran wrote.', corrects: 'a' }] }),
    ],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/chronology/1/corrects',
      data: { id: 'b', from: 4, to: 5 },
      message:
        'Correct the other event by a new entry: revision 5 has this one correct it, and in revision 4 it corrects nothing',
    },
  },
  {
    name: 'a correction comes to correct another event',
    revisions: [
      aPlan({ revision: 4, chronology: [{ id: 'b', what: 'It was Harrowmere.', corrects: 'a' }] }),
      aPlan({ revision: 5, chronology: [{ id: 'b', what: 'It was Harrowmere.', corrects: 'c' }] }),
    ],
    asAt,
    expect: { outcome: 'fail', path: '/1/chronology/0/corrects' },
  },
  {
    name: 'it speaks of another review than it did',
    revisions: [
      aPlan({ revision: 4, chronology: [{ ...entry, concerns: ['review-1'] }] }),
      aPlan({ revision: 5, chronology: [{ ...entry, concerns: ['review-2'] }] }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'it speaks of nothing any more',
    revisions: [
      aPlan({ revision: 4, chronology: [{ ...entry, concerns: ['review-1'] }] }),
      aPlan({ revision: 5, chronology: [{ ...entry, concerns: [] }] }),
    ],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/chronology/0/concerns',
      message:
        'Put back what this event speaks of: revision 4 names other parts of the record, and revision 5 none',
    },
  },
  {
    name: 'gone in one revision, which another rule reports, and back as it was',
    revisions: [
      aPlan({ revision: 1, chronology: [entry] }),
      aPlan({ revision: 2, chronology: [] }),
      aPlan({ revision: 3, chronology: [entry] }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'gone with the whole chronology in one revision, and back with other words and another date',
    revisions: [
      aPlan({ revision: 1, chronology: [entry] }),
      aPlan({ revision: 2 }),
      aPlan({ revision: 3, chronology: [{ ...entry, what: 'Altered', on: '2025-01-01' }] }),
    ],
    asAt,
    expect: [
      { outcome: 'fail', path: '/2/chronology/0/on', data: { id: 'a', from: 1, to: 3 } },
      { outcome: 'fail', path: '/2/chronology/0/what', data: { id: 'a', from: 1, to: 3 } },
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
