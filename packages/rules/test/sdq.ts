import type { CarePlanRecord, SdqScores } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'

/** A questionnaire that the carer filled in on a day, with a total of 12: close to average in three bands. */
export const anSdq = (on: string, changes: Partial<SdqScores> = {}): SdqScores => ({
  id: `sdq-${on}`,
  on,
  informant: 'parent-or-carer',
  form: '4-17',
  bandSet: 'three-band',
  emotional: 4,
  conduct: 2,
  hyperactivity: 4,
  peer: 2,
  prosocial: 8,
  total: 12,
  ...changes,
})

/** The same without some of what it says. */
export function anSdqWithout(on: string, ...left: (keyof SdqScores)[]): SdqScores {
  const kept = Object.entries(anSdq(on)).filter(([name]) => !left.includes(name as keyof SdqScores))
  return Object.fromEntries(kept) as unknown as SdqScores
}

/** A questionnaire with a total of 20, in the highest of three bands. */
export const aHighSdq = (on: string, changes: Partial<SdqScores> = {}): SdqScores =>
  anSdq(on, { emotional: 8, hyperactivity: 6, peer: 4, total: 20, ...changes })

/** Why there is no score, as the return has it. */
export const noSdq = (
  on: string,
  reasonForNone: NonNullable<SdqScores['reasonForNone']> = 'SDQ2',
): SdqScores => ({
  id: `sdq-${on}`,
  on,
  reasonForNone,
})

/** A child born on 14 May 2016, in care since 1 September 2025, with questionnaires. */
export const anSdqPlan = (
  sdq: readonly SdqScores[] | undefined,
  parts: Partial<Omit<CarePlanRecord, 'child' | 'health'>> & { child?: CarePlanRecord['child'] } = {},
): CarePlanRecord => aCareOrderPlan({ ...parts, ...(sdq === undefined ? {} : { health: { sdq: [...sdq] } }) })
