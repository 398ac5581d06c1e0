import type { PlacementEnding } from '@open-care-plan/model'
import { endedOn, movedOn } from '../../../test/endings.ts'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './late-ending-notice.ts'

const asAt = '2026-11-21'
// It ended on Friday 24 July 2026: the tenth working day after it is Friday 7 August.
const dueOn = '2026-08-07'
const data = { placementId: 'placement-1', endedOn, from: endedOn, dueOn }
const atOnce = (ending: PlacementEnding = {}) =>
  movedOn(
    { reason: 'ALLEG', immediateRisk: 'An allegation that the police took up', ...ending },
    { notices: [{ id: 'n1', to: 'school', on: '2025-08-20' }] },
  )
const notice = (to: 'school' | 'carer', on: string) => ({ id: `notice-${to}`, to, on })

testRule(rule, [
  {
    name: 'everybody had notice on the tenth working day',
    plan: atOnce({ notices: [notice('school', '2026-07-27'), notice('carer', dueOn)] }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'the school had notice only long before, of an ending that did not come',
    plan: atOnce({ notices: [notice('school', '2026-01-23'), notice('carer', dueOn)] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/ending/notices/0/on',
      data: { ...data, doneOn: '2026-01-23' },
      message:
        'Check the day of this notice of the ending: 23 January 2026 is long before the placement ended on 24 July 2026',
    },
  },
  {
    name: 'the school had notice before the day, and it ended at once all the same',
    plan: atOnce({ notices: [notice('school', '2026-01-24'), notice('carer', dueOn)] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the only day of notice is long before',
    plan: atOnce({ noticeGivenOn: '2026-01-23' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/ending/noticeGivenOn' },
  },
  {
    name: 'one had notice on the eleventh working day',
    plan: atOnce({ notices: [notice('school', '2026-08-10'), notice('carer', '2026-07-24')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/ending/notices/0/on',
      data: { ...data, doneOn: '2026-08-10' },
      message:
        'Notice that the placement ended on 24 July 2026 was given on 10 August 2026: it was due by 7 August 2026',
    },
  },
  {
    name: 'one had notice too late, and why',
    plan: atOnce({
      notices: [
        { ...notice('school', '2026-09-02'), reason: 'The school was closed for the summer' },
        notice('carer', '2026-07-24'),
      ],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Decide whether notice could have been given sooner than 2 September 2026: it was due by 7 August 2026',
    },
  },
  {
    name: 'the school was told in time, and told again when the time was over',
    plan: atOnce({
      notices: [
        { ...notice('school', '2026-09-02'), id: 'again' },
        notice('school', '2026-07-27'),
        notice('carer', dueOn),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody who had no notice of the placement was told when the time was over',
    plan: atOnce({
      notices: [
        notice('school', '2026-07-27'),
        notice('carer', dueOn),
        { id: 'notice-other', to: 'other', on: '2026-09-02' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an emergency placement with a foster carer, which regulation 23 may have ended',
    plan: movedOn(
      { reason: 'ALLEG', immediateRisk: 'An allegation', notices: [] },
      { emergency: true, from: '2026-07-20' },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Say whether regulation 23 ended the emergency placement on 24 July 2026: if not, written notice was due by 7 August 2026 to everyone who is owed it',
    },
  },
  {
    name: 'ten working days over the late summer bank holiday',
    plan: movedOn(
      { reason: 'ALLEG', immediateRisk: 'An allegation', notices: [notice('carer', '2026-09-07')] },
      { to: '2026-08-21' },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last day is today, and the school had no notice yet',
    plan: atOnce({ notices: [notice('carer', '2026-07-24')] }),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/ending/notices',
      data: { ...data, recipients: 'school' },
      message: 'Give written notice by 7 August 2026 that the placement ended on 24 July 2026, to: school',
    },
  },
  {
    name: 'the last day was yesterday, and the school had no notice',
    plan: atOnce({ notices: [notice('carer', '2026-07-24')] }),
    asAt: '2026-08-08',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/ending/notices',
      data: { ...data, recipients: 'school' },
      message:
        'Give written notice now that the placement ended on 24 July 2026, to: school; it was due by 7 August 2026',
    },
  },
  {
    name: 'the school had no notice, and why',
    plan: atOnce({
      notices: [
        notice('carer', '2026-07-24'),
        { id: 'notice-school', to: 'school', reason: 'He had left it' },
      ],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/ending/notices',
      message: 'Decide whether the reason why no notice of the ending was given to: school is enough',
    },
  },
  {
    name: 'the placement was ended by another, and no notice was given',
    plan: atOnce({ reason: 'CREQB', notices: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Say whether it was the authority that ended the placement on 24 July 2026: if so, written notice was due by 7 August 2026 to everyone who is owed it',
    },
  },
  {
    name: 'the notices are not recorded, and there is time',
    plan: atOnce(),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/ending/notices',
      message: 'Give written notice by 7 August 2026 that the placement ended on 24 July 2026',
    },
  },
  {
    name: 'the notices are not recorded, and the time is over',
    plan: atOnce(),
    asAt: '2026-08-08',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/ending/notices',
      data,
      message:
        'Enter the notices that the placement ended on 24 July 2026, or record that there were none: they were due by 7 August 2026',
    },
  },
  {
    name: 'only the day of the notice is recorded, and it is in time',
    plan: atOnce({ noticeGivenOn: '2026-07-27' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only the day of the notice is recorded, and it is still to come',
    plan: atOnce({ noticeGivenOn: '2026-08-14' }),
    asAt: '2026-08-10',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/ending/noticeGivenOn',
      message:
        'Give written notice now that the placement ended on 24 July 2026: it was due by 7 August 2026',
    },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: movedOn(
      { reason: 'ALLEG', immediateRisk: 'An allegation', notices: [notice('carer', '2020-06-01')] },
      { from: '2019-09-02', to: '2020-05-01' },
      { legal: { lookedAfterFrom: '2019-09-02', orders: [] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 18 May 2020',
    },
  },
  {
    name: 'notice came before the end of each placement',
    plan: movedOn({ noticeGivenOn: '2026-07-01' }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No placement is recorded to have ended at once' },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the school had notice, and nobody entered when',
    plan: atOnce({ notices: [{ id: 'e1', to: 'school' }, notice('carer', '2026-07-27')] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/ending/notices/0/on',
      data: { ...data, recipients: 'school' },
      message:
        'Enter the day on which this notice of the ending on 24 July 2026 was given: it was due by 7 August 2026',
    },
  },
  {
    name: 'somebody had notice, and nobody entered who',
    plan: atOnce({ notices: [{ id: 'e1', on: '2026-07-27' }, notice('carer', '2026-07-27')] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/ending/notices/0/to' },
  },
  {
    name: 'another person had notice of the placement, and none of its end',
    plan: movedOn(
      {
        reason: 'ALLEG',
        immediateRisk: 'An allegation that the police took up',
        notices: [notice('carer', dueOn)],
      },
      { notices: [{ id: 'n1', to: 'other', on: '2025-08-20' }] },
    ),
    asAt,
    expect: 'pass',
  },
])
