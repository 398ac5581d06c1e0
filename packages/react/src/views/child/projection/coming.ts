import { type Holidays, holidaysOn, nextBirthday } from '../days.ts'
import type { Reading } from './reading.ts'

export type ComingKind =
  | 'birthday'
  | 'meeting'
  | 'visit'
  | 'school-meeting'
  | 'health-check'
  | 'dental'
  | 'optical'
  | 'hearing'
  | 'development'

/** Something that will happen on a day that is known. */
export interface Coming {
  readonly kind: ComingKind
  readonly on: string
  /** Where the dates of the terms are known. */
  readonly holidays?: Holidays
}

/** What is planned from today on, the nearest first. A birthday is told when it is within three months. */
export function comingOf({ plan, asAt }: Reading): readonly Coming[] {
  const { reviews = [], visits = [], health, education, child } = plan
  const coming: Coming[] = []
  const add = (kind: ComingKind, on: string | undefined) => {
    if (on === undefined || on < asAt || coming.some((other) => other.kind === kind && other.on === on))
      return
    const holidays = holidaysOn(on, education?.termDates ?? [])
    coming.push({ kind, on, ...(holidays !== undefined && { holidays }) })
  }
  for (const { plannedFor, heldOn, adjournedUntil } of reviews) {
    if (heldOn === undefined || heldOn > asAt) add('meeting', adjournedUntil ?? plannedFor ?? heldOn)
    else add('meeting', adjournedUntil)
  }
  for (const { on } of visits) if (on !== asAt) add('visit', on)
  for (const { on } of education?.pepReviews ?? []) if (on !== asAt) add('school-meeting', on)
  for (const { status, plannedFor, on } of health?.assessments ?? []) {
    if (isToCome(status) && on === undefined) add('health-check', plannedFor)
  }
  for (const { kind, status, on } of health?.checks ?? []) {
    if (kind !== undefined && isToCome(status)) add(kind, on)
  }
  if (child?.dateOfBirth !== undefined && child.dateOfBirth <= asAt) {
    const birthday = nextBirthday(child.dateOfBirth, asAt)
    if (birthday <= inThreeMonths(asAt)) add('birthday', birthday)
  }
  return coming.sort((one, other) => one.on.localeCompare(other.on))
}

const isToCome = (status: string | undefined): boolean => status === undefined || status === 'planned'

function inThreeMonths(day: string): string {
  const month = Number(day.slice(5, 7)) + 3
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-${day.slice(8)}`
}
