import { ageAt } from '../age-group.ts'
import { nameOrNothing } from '../gates/names.ts'
import type { Reading } from './reading.ts'
import { type Goals, goalsOf } from './said.ts'

export interface School extends Goals {
  /** False for a child who does not go to school; undefined where it is not written. */
  readonly goes?: boolean
  readonly name?: string
  /** “Year 5”. */
  readonly year?: string
  readonly isCollege: boolean
  /** Under five: nobody expects the child at school. */
  readonly isTooYoung: boolean
}

export function schoolOf(reading: Reading): School {
  const { plan, asAt } = reading
  const { inEducation, school, yearGroup, keyStage } = plan.education ?? {}
  const born = plan.child?.dateOfBirth
  const name = nameOrNothing(school?.name)
  const year = /^(?:Year 1?\d|Reception|Nursery)$/i.exec(yearGroup?.trim() ?? '')?.[0]
  return {
    ...(inEducation !== undefined && { goes: inEducation }),
    ...(name !== undefined && { name }),
    ...(year !== undefined && { year }),
    isTooYoung: born !== undefined && ageAt(born, asAt) < 5,
    isCollege: keyStage === 'post-16' || /college/i.test(name ?? ''),
    ...goalsOf(reading, ['education']),
  }
}

export interface Health extends Goals {
  readonly doctor?: string
  readonly dentist?: string
  readonly optician?: string
  /** Goals and words about feelings, oneself, and doing things by oneself. */
  readonly me: Goals
}

export function healthOf(reading: Reading): Health {
  const { gp, dentist, optician } = reading.plan.health ?? {}
  const named = { doctor: gp?.name, dentist: dentist?.name, optician: optician?.name }
  const names = Object.entries(named).flatMap(([who, name]) => {
    const given = nameOrNothing(name)
    return given === undefined ? [] : [[who, given] as const]
  })
  return {
    ...Object.fromEntries(names),
    ...goalsOf(reading, ['health']),
    me: goalsOf(reading, [
      'emotional-behavioural',
      'identity',
      'family-social',
      'social-presentation',
      'self-care',
    ]),
  }
}
