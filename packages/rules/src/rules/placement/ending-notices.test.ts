import type { EndingNotice, PlacementEnding, PlacementNotice } from '@open-care-plan/model'
import { aPerson, aPlacement } from '@open-care-plan/model/testing'
import { endedOn, movedOn } from '../../../test/endings.ts'
import { homeUnderCareOrder, inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './ending-notices.ts'

const asAt = '2026-11-21'
const on = '2026-07-01'
const data = { placementId: 'placement-1', endedOn }

/** Those who had notice of the placement when it began. */
const told: PlacementNotice[] = [
  { id: 'n1', to: 'child', on: '2025-08-20' },
  { id: 'n2', to: 'parent', personId: 'person-1', on: '2025-08-20' },
  { id: 'n3', to: 'parent', personId: 'person-2', on: '2025-08-20' },
  { id: 'n4', to: 'school', on: '2025-08-20' },
  { id: 'n5', to: 'iro', on: '2025-08-20' },
  { id: 'n6', to: 'last-carer', withheld: true, reason: 'He had threatened to come' },
]
const notices: EndingNotice[] = [
  { id: 'e1', to: 'child', on },
  { id: 'e2', to: 'parent', personId: 'person-1', on },
  { id: 'e3', to: 'parent', personId: 'person-2', on },
  { id: 'e4', to: 'school', on },
  { id: 'e5', to: 'carer', on },
]
const whole: PlacementEnding = { iroToldOn: on, notices }
const changed = (id: string, changes: Partial<EndingNotice>) =>
  notices.map((notice) => (notice.id === id ? { ...notice, ...changes } : notice))
/** It is to end on 28 November 2026, and the next home is found. */
const toEnd = (ending: PlacementEnding) =>
  inCareIn(
    {},
    {
      placements: [
        aPlacement('2025-09-01', { to: '2026-11-28', ending }),
        aPlacement('2026-11-28', { planned: true }),
      ],
    },
  )
const without = (...ids: string[]) => notices.filter(({ id }) => !ids.includes(id))

testRule(rule, [
  {
    name: 'another home, the IRO and everybody who had notice of the placement',
    plan: movedOn(whole, { notices: told }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'notice on the day it ended',
    plan: movedOn({ iroToldOn: endedOn, notices: changed('e4', { on: endedOn }) }, { notices: told }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO and the school were told six months before it ended',
    plan: movedOn(
      { iroToldOn: '2026-01-24', notices: changed('e4', { on: '2026-01-24' }) },
      { notices: told },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO and the school were told the day before that, of an ending that did not come, and not since',
    plan: movedOn(
      { iroToldOn: '2026-01-23', notices: changed('e4', { on: '2026-01-23' }) },
      { notices: told },
    ),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/placements/0/ending/iroToldOn',
        data: { ...data, doneOn: '2026-01-23' },
        message:
          'Check the day the IRO was told that the placement ends: 23 January 2026 is long before it ended on 24 July 2026',
      },
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/placements/0/ending/notices/3/on',
        data: { ...data, doneOn: '2026-01-23' },
        message:
          'Check the day of this notice of the ending: 23 January 2026 is long before the placement ended on 24 July 2026',
      },
    ],
  },
  {
    name: 'the IRO and the school were told of an ending that did not come, and again of this one',
    plan: movedOn(
      {
        iroToldOn: '2025-11-03',
        notices: [{ id: 'a', to: 'school', on: '2025-11-03' }, ...notices, { id: 'e6', to: 'iro', on }],
      },
      { notices: told },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'notice the day after it ended',
    plan: movedOn({ ...whole, notices: changed('e4', { on: '2026-07-25' }) }, { notices: told }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/ending/notices/3/on',
      data: { ...data, doneOn: '2026-07-25' },
      message: 'Notice of the ending was given on 25 July 2026, after the placement ended on 24 July 2026',
    },
  },
  {
    name: 'notice the day after it ended, and why',
    plan: movedOn(
      { ...whole, notices: changed('e4', { on: '2026-07-25', reason: 'The school was closed' }) },
      { notices: told },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/ending/notices/3/on',
      message:
        'Decide whether notice could have been given sooner than 25 July 2026: the placement ended on 24 July 2026',
    },
  },
  {
    name: 'no notice to the second parent and to the carer',
    plan: movedOn({ ...whole, notices: without('e3', 'e5') }, { notices: told }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/ending/notices',
      data: { ...data, recipients: 'parent, carer' },
      message:
        'Give written notice of the ending now to: parent, carer; it was due before the placement ended on 24 July 2026',
    },
  },
  {
    name: 'a notice to a parent that names nobody stands for both',
    plan: movedOn(
      { ...whole, notices: [...without('e2', 'e3'), { id: 'e6', to: 'parent', on }] },
      { notices: told },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no notice to a parent, and why',
    plan: movedOn(
      {
        ...whole,
        notices: [...without('e3'), { id: 'e6', to: 'parent', personId: 'person-2', reason: 'Not found' }],
      },
      { notices: told },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/ending/notices',
      message: 'Decide whether the reason why no notice of the ending was given to: parent is enough',
    },
  },
  {
    name: 'outside the authority’s area, and the authority of that area had no notice',
    plan: movedOn(whole, { notices: told, inArea: false }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'authority of the area' } },
  },
  {
    name: 'outside the area by the codes of the authorities, and the authority of that area had no notice',
    plan: movedOn(whole, { notices: told, localAuthority: '841' }, { child: { localAuthority: '840' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'authority of the area' } },
  },
  {
    name: 'in Scotland, which is in the area of no authority that has to have notice',
    plan: movedOn(whole, { notices: told, inArea: false, country: 'SCO' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the school was told in time, and told again afterwards',
    plan: movedOn(
      { ...whole, notices: [{ id: 'e0', to: 'school', on: '2026-08-03' }, ...notices] },
      { notices: told },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody who had no notice of the placement was told afterwards',
    plan: movedOn(
      { ...whole, notices: [...notices, { id: 'e6', to: 'other', on: '2026-08-03' }] },
      { notices: told },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the notices of the placement are not recorded, and the school was told the day after it ended',
    plan: movedOn({ ...whole, notices: changed('e4', { on: '2026-07-25' }) }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/placements/0/ending/notices/3/on' },
  },
  {
    name: 'an emergency placement with a foster carer, which regulation 23 may have ended',
    plan: movedOn({ iroToldOn: on, notices: [] }, { emergency: true, from: '2026-07-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Say whether regulation 23 ended the emergency placement on 24 July 2026: if not, the IRO had to be told first, and written notice given to everyone who is owed it',
    },
  },
  {
    name: 'it ended while the rules were relaxed for coronavirus',
    plan: movedOn(
      {},
      {},
      {
        legal: { lookedAfterFrom: '2019-09-02', orders: [] },
        placements: [
          aPlacement('2019-09-02', {
            to: '2020-05-29',
            ending: { reason: 'CARPL', iroToldOn: '2020-05-29', notices: [] },
          }),
          aPlacement('2020-05-29'),
        ],
      },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 29 May 2020',
    },
  },
  {
    name: 'recorded that there were no notices, which the carer’s wish to end it may explain',
    plan: movedOn({ reason: 'CREQO', iroToldOn: on, notices: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/ending/notices',
      message:
        'Say whether it was the authority that ended the placement on 24 July 2026: if so, the IRO had to be told first, and written notice given to everyone who is owed it',
    },
  },
  {
    name: 'nothing is recorded of notices and of the IRO',
    plan: movedOn(),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/ending/iroToldOn',
        message: 'Enter the day the IRO was told that the placement ends',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/ending/notices',
        data,
        message:
          'Enter the notices of the ending of the placement on 24 July 2026, or record that there were none',
      },
    ],
  },
  {
    name: 'the IRO was told by the written notice',
    plan: movedOn({ notices: [...notices, { id: 'e7', to: 'iro', on }] }, { notices: told }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO was told in time, and had the written notice the day after it ended',
    plan: movedOn({ ...whole, notices: [{ id: 'e0', to: 'iro', on: '2026-07-25' }, ...notices] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO had two written notices, the first of them in time',
    plan: movedOn({
      notices: [{ id: 'e0', to: 'iro', on: '2026-07-25' }, ...notices, { id: 'e7', to: 'iro', on }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO was told the day after',
    plan: movedOn({ ...whole, iroToldOn: '2026-07-25' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/ending/iroToldOn',
      message: 'The IRO was told on 25 July 2026, after the placement ended on 24 July 2026',
    },
  },
  {
    name: 'the day of the notice, and not to whom',
    plan: movedOn({ iroToldOn: on, noticeGivenOn: on }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/ending/notices',
      message: 'Enter who was given notice of the ending on 1 July 2026',
    },
  },
  {
    name: 'the day of the notice is after the end',
    plan: movedOn({ iroToldOn: on, noticeGivenOn: '2026-07-27' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/placements/0/ending/noticeGivenOn' },
  },
  {
    name: 'the end of the placement that followed is entered before its beginning',
    plan: inCareIn(
      {},
      {
        placements: [
          aPlacement('2025-09-01', {
            id: 'placement-1',
            to: endedOn,
            notices: told,
            ending: { reason: 'CARPL', ...whole },
          }),
          aPlacement(endedOn, { to: '2025-07-24' }),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'where the child lived from that day is not recorded',
    plan: inCareIn({ id: 'placement-1', to: endedOn, ending: { reason: 'CARPL', ...whole } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/to',
      message: 'Add where the child lived from 24 July 2026: no placement is recorded for that day',
    },
  },
  {
    name: 'from that day the child was in hospital',
    plan: movedOn(
      {},
      {},
      {
        placements: [
          aPlacement('2025-09-01', { to: endedOn, ending: { reason: 'CARPL', ...whole } }),
          aPlacement(endedOn, { type: 'R2', section22C: 'not-22C' }),
        ],
      },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/to',
      message:
        'Decide whether a home under section 22C had to be found first: from 24 July 2026 the child lived elsewhere',
    },
  },
  {
    name: 'the parent with whom the child lived had notice',
    plan: homeUnderCareOrder(
      {},
      {
        placements: [
          aPlacement('2025-09-01', {
            type: 'P1',
            section22C: 'parents',
            to: endedOn,
            ending: { reason: 'STAND', iroToldOn: on, notices: [{ id: 'e1', to: 'parent', on }] },
          }),
          aPlacement(endedOn),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'it is to end next week',
    plan: inCareIn({ id: 'placement-1', to: '2026-11-28' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/ending',
      data: { placementId: 'placement-1', dueOn: '2026-11-28' },
      message:
        'Make other arrangements, tell the IRO and give written notice before the placement ends on 28 November 2026',
    },
  },
  {
    name: 'it is to end next week: the next home, the IRO and the notices are there',
    plan: toEnd({ iroToldOn: on, notices: [{ id: 'e1', to: 'carer', on }] }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'it is to end next week, and the IRO has not been told yet',
    plan: toEnd({ notices: [{ id: 'e1', to: 'carer', on }] }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/placements/0/ending' },
  },
  {
    name: 'it is to end next week, and there is no next home yet',
    plan: inCareIn({
      to: '2026-11-28',
      ending: { iroToldOn: on, notices: [{ id: 'e1', to: 'carer', on }] },
    }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/placements/0/ending' },
  },
  {
    name: 'it had to end at once',
    plan: movedOn({ immediateRisk: 'An allegation that the police took up' }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No placement has ended of which notice comes first' },
  },
  { name: 'no placement has ended', plan: inCareIn(), asAt, expect: 'notApplicable' },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the school was told, and nobody entered when',
    plan: movedOn(
      { iroToldOn: on, notices: [...without('e4'), { id: 'e4', to: 'school' }] },
      { notices: told },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/ending/notices/4/on',
      data: { ...data, recipients: 'school' },
    },
  },
  {
    name: 'somebody was told, and nobody entered who',
    plan: movedOn({ iroToldOn: on, notices: [...without('e4'), { id: 'e4', on }] }, { notices: told }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/ending/notices/4/to',
    },
  },
  {
    name: 'another person had notice of the placement, whom regulation 13 does not name',
    plan: movedOn(whole, { notices: [...told, { id: 'n7', to: 'other', on: '2025-08-20' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father who had notice of the placement died before it ended',
    plan: {
      ...movedOn({ ...whole, notices: without('e3') }, { notices: told }),
      people: [aPerson(), aPerson({ id: 'person-2', relationship: 'father', diedOn: '2026-02-01' })],
    },
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father who had notice of the placement died after it ended',
    plan: {
      ...movedOn({ ...whole, notices: without('e3') }, { notices: told }),
      people: [aPerson(), aPerson({ id: 'person-2', relationship: 'father', diedOn: '2026-09-01' })],
    },
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  ...(
    [
      ['Grace Bascombe', 'pass'],
      ['Andre Bell', 'needsReview'],
    ] as const
  ).map(([name, outcome]) => ({
    name: `the notice to the carer, Grace and Leroy Bascombe, went to ${name}`,
    plan: movedOn(
      { ...whole, notices: changed('e5', { personId: 'person-9' }) },
      { notices: told, carer: { name: 'Grace and Leroy Bascombe' } },
      { people: [aPerson({ id: 'person-9', name })] },
    ),
    asAt,
    expect:
      outcome === 'pass'
        ? outcome
        : {
            outcome,
            kind: 'judge' as const,
            path: '/placements/0/ending/notices/4/personId',
            message:
              'Check to whom this notice of the ending on 24 July 2026 went: the person is not the carer of the placement',
          },
  })),
])
