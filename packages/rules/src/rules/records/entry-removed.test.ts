import type { ChronologyEntry } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testHistoryRule } from '../../../test/test-rule.ts'
import { rule } from './entry-removed.ts'

const asAt = '2026-11-21'
const a: ChronologyEntry = { id: 'a', on: '2026-01-05', kind: 'review' }
const b: ChronologyEntry = { id: 'b', on: '2026-03-09', kind: 'visit' }
const c: ChronologyEntry = { id: 'c', kind: 'family' }

const history = (...chronologies: (ChronologyEntry[] | undefined)[]) =>
  chronologies.map((chronology, at) =>
    aPlan({ revision: at + 1, ...(chronology === undefined ? {} : { chronology }) }),
  )

testHistoryRule(rule, [
  { name: 'a chronology that grows', revisions: history([a], [a, b], [a, b, c]), asAt, expect: 'pass' },
  { name: 'the same events in another order', revisions: history([a, b], [b, a]), asAt, expect: 'pass' },
  { name: 'a chronology that begins', revisions: history(undefined, [a]), asAt, expect: 'pass' },
  { name: 'no chronology in any of them', revisions: history(undefined, undefined), asAt, expect: 'pass' },
  { name: 'one revision only', revisions: history([a]), asAt, expect: 'notApplicable' },
  { name: 'no revision', revisions: [], asAt, expect: 'notApplicable' },
  {
    name: 'an event is gone',
    revisions: history([a, b, c], [a, c]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/0/chronology/1',
      data: { id: 'b', on: '2026-03-09', from: 1, to: 2 },
      message: 'Put back the event of 9 March 2026: revision 1 has it, and revision 2 has not',
    },
  },
  {
    name: 'the only event is gone, and the list with it',
    revisions: history([a], undefined),
    asAt,
    expect: { outcome: 'fail', path: '/0/chronology/0', data: { id: 'a', on: '2026-01-05', from: 1, to: 2 } },
  },
  {
    name: 'an event without a date is gone',
    revisions: history([a, c], [a]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/0/chronology/1',
      message: 'Put back the event c: revision 1 has it, and revision 2 has not',
    },
  },
  {
    name: 'an event is gone, and another entry says that it corrects it',
    revisions: history([a, b], [a, { id: 'd', on: '2026-03-10', kind: 'visit', corrects: 'b' }]),
    asAt,
    expect: { outcome: 'fail', path: '/0/chronology/1' },
  },
  {
    name: 'an event under a new id: the old one is gone',
    revisions: history([a, b], [a, { ...b, id: 'b2' }]),
    asAt,
    expect: { outcome: 'fail', path: '/0/chronology/1' },
  },
  {
    name: 'the whole chronology is gone',
    revisions: history([a, b, c], []),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/0/chronology',
      data: { count: 3, from: 1, to: 2 },
      message: 'Put back the chronology: revision 2 has none of the 3 events of revision 1',
    },
  },
  {
    name: 'events were gone, and are back',
    revisions: history([a, b], [], [a, b, c]),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/chronology/0',
        data: { id: 'a', from: 1, to: 2 },
        message: 'Find out why revision 2 lacks the event a: revision 1 and a later one have it',
      },
      { outcome: 'fail', path: '/0/chronology/1', data: { id: 'b', from: 1, to: 2 } },
    ],
  },
  {
    name: 'an event was gone, and its id came back with another date',
    revisions: history([a, b], [a], [a, { ...b, on: '2025-01-01' }]),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/0/chronology/1',
      message: 'Put back the event of 9 March 2026: revision 1 has it, and revision 2 has not',
    },
  },
  {
    name: 'events were gone, and their ids came back with other words',
    revisions: history(
      [a, b],
      [],
      [
        { ...a, what: 'Altered' },
        { ...b, what: 'Altered' },
      ],
    ),
    asAt,
    expect: { outcome: 'fail', path: '/0/chronology', data: { count: 2, from: 1, to: 2 } },
  },
  {
    name: 'one event is gone in each step',
    revisions: history([a, b, c], [a, b], [a]),
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/chronology/2' },
      { outcome: 'fail', path: '/1/chronology/1' },
    ],
  },
])
