import { addMonths, type CarePlanRecord, type HealthAssessment } from '@open-care-plan/model'
import type { Happening } from '../timetable/gaps.ts'
import { regulationsFrom } from '../timetable/judged-days.ts'
import { byDate, type Located, located } from './located.ts'

/** What the record says of health assessments and refusals, as at a day. */
export interface HealthRecord {
  /** Whether a list of assessments is kept at all. */
  readonly kept: boolean
  /** Assessments made by the day, the earliest first. */
  readonly made: readonly Located<HealthAssessment>[]
  /** The place of the first assessment that was made but has no date. */
  readonly undatedPath: string | undefined
  /** Appointments that are still to come, or whose result nobody entered. */
  readonly planned: readonly { readonly on: string; readonly path: string }[]
  /** Whether a refusal between two days, or one without a date, is on record. */
  refusedBetween(from: string, to: string): boolean
}

/** Reads the health plan for assessments made, planned and refused. */
export function healthRecord({ health }: CarePlanRecord, asAt: string): HealthRecord {
  const all = located(health?.assessments, '/health/assessments')
  const made = byDate(
    all.filter(({ value }) => wasMade(value)),
    ({ on }) => on,
  ).filter(({ value: { on = '' } }) => on <= asAt)
  const undated = all.find(({ value }) => wasMade(value) && value.on === undefined)
  const refusals = [
    ...(health?.refusals ?? []).map(({ on }) => on),
    ...all.flatMap(({ value: { status, on, plannedFor } }) =>
      status === 'refused' ? [on ?? plannedFor] : [],
    ),
  ]
  return {
    kept: health?.assessments !== undefined,
    made,
    undatedPath: undated === undefined ? undefined : `${undated.path}/on`,
    planned: all.flatMap(({ value: { status, on, plannedFor }, path }) =>
      plannedFor !== undefined && on === undefined && (status === 'planned' || status === undefined)
        ? [{ on: plannedFor, path }]
        : [],
    ),
    refusedBetween: (from, to) =>
      refusals.some((on) => on === undefined || (from <= on && on <= to && on <= asAt)),
  }
}

/** Without a status, the day on which the child was seen, or no day of any kind, says that it was made. */
const wasMade = ({ status, on, plannedFor }: HealthAssessment) =>
  status === 'completed' || (status === undefined && (on !== undefined || plannedFor === undefined))

/** The first day on which an assessment counts for a time in care that began on a day: three months before it. */
export const countsFrom = (lookedAfterFrom: string): string =>
  lookedAfterFrom < regulationsFrom ? lookedAfterFrom : addMonths(lookedAfterFrom, -3)

/** Assessments that count as a repeat: by a doctor, nurse or midwife; doubtful where nobody says by whom. */
export const repeatAssessments = ({ made }: HealthRecord): Happening[] =>
  made.flatMap(({ value: { on = '', by }, path }) =>
    by === 'other' ? [] : [{ on, path, ...(by === undefined ? { doubtful: true } : {}) }],
  )
