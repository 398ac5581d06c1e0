import type { View } from '@open-care-plan/model'
import { notAfter } from '../facts/by-day.ts'
import { type Located, located } from '../facts/located.ts'
import type { CourtPlanSource } from './court-plan-source.ts'

/** What is taken from a view, in this order. */
export const viewFields = [
  'whose',
  'on',
  'method',
  'words',
  'notObtained',
  'response',
  'reasonNotFollowed',
] as const satisfies readonly (keyof View)[]

/** Whether an entry says what somebody wants, or why nobody knows. */
export const tellsView = (has: (field: string) => boolean): boolean => has('words') || has('notObtained')

/** Views on where the child lives and whom the child sees, given by the day; those that are only on school or health are not. */
export const viewsOfThePlan = ({ plan, asAt }: CourtPlanSource, whose: 'child' | 'others'): Located<View>[] =>
  located(plan.views, '/views').filter(
    ({ value }) =>
      (value.whose === 'child') === (whose === 'child') && notAfter(value.on, asAt) && onThePlan(value),
  )

const onThePlan = ({ about }: View) =>
  about === undefined || about.length === 0 || about.some((subject) => subjects.has(subject))

const subjects: ReadonlySet<string> = new Set(['care-plan', 'placement', 'change', 'permanence', 'contact'])
