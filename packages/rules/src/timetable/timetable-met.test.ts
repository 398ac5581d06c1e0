import type { CarePlanRecord, PathwayPlan, Placement } from '@open-care-plan/model'
import { aLegalStatus, aPerson, aPlacement, aPlan, aReview, aVisit } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { inCourt } from '../../test/court.ts'
import { aCareLeaver, providedFrom, reviewsOn, visitsOn } from '../../test/pathway.ts'
import { pathwayTimetable, type Timetable, timetable } from './timetable.ts'

/** A Monday. Five working days end on Monday the 8th, ten on the 15th, twenty on the 29th. */
const from = '2025-09-01'
const asAt = '2026-02-02'

const lookedAfter = (parts: Partial<CarePlanRecord> = {}) =>
  aPlan({
    child: { id: 'child-1', dateOfBirth: '2014-05-14' },
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)], orders: [] },
    ...parts,
  })

const placed = (placement: Partial<Placement>, parts: Partial<CarePlanRecord> = {}) =>
  lookedAfter({ placements: [aPlacement(from, { id: 'placement-1', ...placement })], ...parts })

/** Of the duties of a rule: what started each, its last day, when it was done, and how it stands. */
const rowsOf = ({ duties }: Timetable, ruleId: string) =>
  duties
    .filter((duty) => duty.ruleId === ruleId)
    .map(({ trigger, dueOn, doneOn, status }) => [trigger.on, dueOn, doneOn, status])

const rows = (plan: CarePlanRecord, ruleId: string) => rowsOf(timetable(plan, { asAt }), ruleId)

describe('what was done in time stands on the timetable too', () => {
  test('each notice of a placement, with a late one between', () => {
    const plan = placed(
      {
        emergency: true,
        notices: [
          { id: 'n1', to: 'child', on: '2025-09-01' },
          { id: 'n2', to: 'parent', on: '2025-09-05' },
          { id: 'n3', to: 'health-body', on: '2025-09-08' },
          { id: 'n4', to: 'gp-now', on: '2025-09-09' },
        ],
      },
      { people: [aPerson()] },
    )
    expect(rows(plan, 'time-limits/notice-of-placement')).toEqual([
      [from, '2025-09-08', '2025-09-01', 'met'],
      [from, '2025-09-08', '2025-09-05', 'met'],
      [from, '2025-09-08', '2025-09-08', 'met'],
      [from, '2025-09-08', '2025-09-09', 'late'],
      // The IRO was not told.
      [from, '2025-09-08', undefined, 'overdue'],
    ])
  })

  test('the PEP started, and ready', () => {
    const education = { inEducation: true, pepStartedOn: '2025-09-15', pepCompletedOn: '2025-09-29' }
    expect(rows(lookedAfter({ education }), 'time-limits/first-pep')).toEqual([
      [from, '2025-09-15', '2025-09-15', 'met'],
      [from, '2025-09-29', '2025-09-29', 'met'],
    ])
  })

  test('the PEP started in time, and ready too late for the review', () => {
    const education = { inEducation: true, pepStartedOn: '2025-09-10', pepCompletedOn: '2025-09-25' }
    const plan = lookedAfter({ education, reviews: [aReview('2025-09-24')] })
    expect(rows(plan, 'time-limits/first-pep')).toEqual([
      [from, '2025-09-15', '2025-09-10', 'met'],
      [from, '2025-09-24', '2025-09-25', 'late'],
    ])
  })

  test('a placement plan of one home, where that of another was late', () => {
    const plan = lookedAfter({
      placements: [
        aPlacement(from, { id: 'one', to: '2025-11-03', plan: { preparedOn: '2025-09-01' } }),
        aPlacement('2025-11-03', { id: 'two', plan: { preparedOn: '2025-11-11' } }),
      ],
    })
    expect(rows(plan, 'time-limits/placement-plan')).toEqual([
      [from, from, from, 'met'],
      ['2025-11-03', '2025-11-10', '2025-11-11', 'late'],
    ])
  })

  test('each visit at which the child was spoken to in private, and one of which nobody knows', () => {
    const visits = [
      aVisit('2025-09-03'),
      aVisit('2025-10-06', { alone: false, whyNotAlone: 'refused' }),
      { id: 'v', on: '2025-11-03', seen: true },
    ]
    expect(rows(lookedAfter({ visits }), 'time-limits/seen-alone')).toEqual([
      ['2025-09-03', '2025-09-03', '2025-09-03', 'met'],
      ['2025-11-03', '2025-11-03', undefined, 'unknown'],
    ])
  })

  test('a visit that was asked for, for which the law has no number of days', () => {
    const plan = lookedAfter({
      visits: [aVisit('2025-10-08', { requestedOn: '2025-10-06' }), aVisit('2026-01-12')],
      visitRequests: [
        { id: 'r1', on: '2026-01-10', by: 'child' },
        { id: 'r2', on: '2026-02-01', by: 'carer' },
      ],
    })
    expect(rows(plan, 'time-limits/visits-on-request')).toEqual([
      ['2025-10-06', undefined, '2025-10-08', 'met'],
      ['2026-01-10', undefined, '2026-01-12', 'met'],
      ['2026-02-01', undefined, undefined, 'pending'],
    ])
  })

  test('temporary approval, its extension and its end', () => {
    const plan = placed({
      section22C: 'connected-foster-carer',
      approval: {
        temporary: {
          from,
          until: '2025-12-22',
          extendedOn: '2025-12-19',
          extensionGround: 'assessment-not-complete',
          extendedUntil: '2026-02-16',
          panelViewsOn: '2025-12-10',
          iroToldOn: '2025-12-19',
          approvedBy: 'Head of service',
          fullApprovalOn: '2026-01-20',
        },
      },
    })
    expect(rows(plan, 'time-limits/temporary-approval')).toEqual([[from, '2025-12-22', '2025-12-22', 'met']])
    expect(rows(plan, 'time-limits/temporary-approval-extension')).toEqual([
      ['2025-12-19', '2025-12-19', '2025-12-10', 'met'],
      ['2025-12-19', '2025-12-19', '2025-12-19', 'met'],
      ['2025-12-22', '2026-02-16', undefined, 'met'],
    ])
    expect(rows(plan, 'time-limits/temporary-approval-end')).toEqual([
      ['2026-02-16', '2026-02-16', '2026-01-20', 'met'],
    ])
  })

  test('every step of a placement with a parent before assessment', () => {
    const plan = placed({
      to: '2025-10-03',
      section22C: 'parents',
      approval: {
        withParents: {
          beforeAssessment: true,
          parentInterviewedOn: '2025-08-31',
          assessedOn: '2025-09-15',
          reviewedOn: '2025-09-15',
          decidedOn: '2025-09-29',
          decision: 'ended',
        },
      },
    })
    expect(rows(plan, 'time-limits/emergency-parents-assessment')).toEqual([
      [from, from, '2025-08-31', 'met'],
      [from, '2025-09-15', '2025-09-15', 'met'],
      [from, '2025-09-15', '2025-09-15', 'met'],
      ['2025-09-15', '2025-09-29', '2025-09-29', 'met'],
      // That the placement is to end has no number of days.
      ['2025-09-29', undefined, '2025-10-03', 'met'],
    ])
  })

  test('a refusal that was recorded as it has to be', () => {
    const refusals = [{ id: 'r', on: '2025-10-06', understandingJudgedBy: 'Dr Rowan Amery, paediatrician' }]
    expect(rows(lookedAfter({ health: { refusals } }), 'time-limits/health-refusal')).toEqual([
      ['2025-10-06', undefined, undefined, 'met'],
    ])
  })

  test('the approval to stop looking after the child, on the day it took effect', () => {
    const ends = (approvedOn: string) =>
      lookedAfter({
        legal: {
          lookedAfterFrom: from,
          lookedAfterUntil: '2026-01-30',
          statuses: [aLegalStatus('V2', from)],
          ceasing: { approvedOn, approvedBy: 'Ines Roy', approvedByRole: 'nominated-officer' },
        },
      })
    const rule = 'time-limits/ceasing-approved'
    expect(rows(ends('2026-01-30'), rule)).toEqual([['2026-01-30', '2026-01-30', '2026-01-30', 'met']])
    expect(rows(ends('2026-01-31'), rule)).toEqual([['2026-01-30', '2026-01-30', '2026-01-31', 'late']])
  })

  test('the pathway plan, for which the law has no number of days', () => {
    const plan = lookedAfter({
      child: { id: 'child-1', dateOfBirth: '2009-06-02' },
      legal: {
        lookedAfterFrom: '2024-09-02',
        earlierTimes: [],
        statuses: [aLegalStatus('V2', '2024-09-02')],
      },
      leavingCare: { assessmentCompletedOn: '2025-09-01', pathwayPlanOn: '2025-09-22' },
    })
    expect(rows(plan, 'time-limits/pathway-plan-ready')).toEqual([
      ['2025-09-01', undefined, '2025-09-22', 'met'],
    ])
    // Sixteen on 2 June 2025.
    expect(rows(plan, 'time-limits/pathway-assessment')).toEqual([
      ['2025-06-02', '2025-09-02', '2025-09-01', 'met'],
    ])
  })
})

describe('of a young person who has left care', () => {
  const owed = (plan: PathwayPlan, ruleId: string) =>
    rowsOf(pathwayTimetable(plan, { asAt: '2026-02-02' }), ruleId)
  const moved = aCareLeaver({
    preparedOn: '2025-06-02',
    accommodation: providedFrom('2025-09-01'),
    contacts: visitsOn('2025-09-08', '2025-11-08', '2026-01-09'),
    reviews: [
      ...reviewsOn('2025-09-30'),
      { id: 'asked', askedForOn: '2025-12-01', on: '2025-12-15' },
      { id: 'waiting', askedForOn: '2026-01-26' },
    ],
  })

  test('the adviser’s first visit, on the seventh day', () => {
    expect(owed(moved, 'time-limits/adviser-first-visit')).toEqual([
      ['2025-09-01', '2025-09-08', '2025-09-08', 'met'],
    ])
  })

  test('the adviser’s visits: on the last day of two months, the day after, and the next', () => {
    expect(owed(moved, 'time-limits/adviser-visits')).toEqual([
      ['2025-09-08', '2025-11-08', '2025-11-08', 'met'],
      ['2025-11-08', '2026-01-08', '2026-01-09', 'late'],
      ['2026-01-09', '2026-03-09', undefined, 'pending'],
    ])
  })

  test('the reviews of every six months, and those that somebody asked for', () => {
    expect(owed(moved, 'time-limits/pathway-review')).toEqual([
      ['2025-06-02', '2025-12-02', '2025-09-30', 'met'],
      ['2025-09-30', '2026-03-30', '2025-12-15', 'met'],
      ['2025-12-15', '2026-06-15', undefined, 'pending'],
      ['2026-01-26', undefined, undefined, 'unknown'],
      ['2025-12-01', undefined, '2025-12-15', 'met'],
    ])
  })

  test('the review after a move, for which no number of days is settled', () => {
    expect(owed(moved, 'time-limits/pathway-review-after-move')).toEqual([
      ['2025-09-01', undefined, '2025-09-30', 'met'],
    ])
  })

  test('lists nothing of a plan that cannot be read', () => {
    const wrong = { ...moved, acommodation: {} } as PathwayPlan
    const { readable, issues, duties } = pathwayTimetable(wrong, { asAt })
    expect([readable, issues.map(({ path }) => path), duties]).toEqual([false, ['/acommodation'], []])
  })
})

describe('a court extension that runs longer than it may', () => {
  // Issued on 15 June 2026: it may run to 7 February 2027 at most.
  const plan = inCourt({ extensions: [{ id: 'e', grantedOn: '2026-11-20', until: '2027-02-09' }] })

  test.each([
    ['on the last day for it', '2027-02-07', undefined, 'pending'],
    ['the day after', '2027-02-08', undefined, 'overdue'],
    ['once it has ended', '2027-02-09', '2027-02-09', 'late'],
  ])('%s', (_, day, doneOn, status) => {
    expect(rowsOf(timetable(plan, { asAt: day }), 'time-limits/extension-of-proceedings')).toEqual([
      ['2026-12-13', '2027-02-07', doneOn, status],
    ])
  })
})
