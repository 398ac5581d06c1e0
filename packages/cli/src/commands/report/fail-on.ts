import { forces, type Report } from '@open-care-plan/model'

/** From when on a report makes the exit code 1: see `findsAtOrAbove`. */
export const failOnChoices = [...forces, 'review', 'never'] as const

export type FailOn = (typeof failOnChoices)[number]

/**
 * Whether the report has something at or above the threshold: a failure of that force or a stronger one; with
 * `review`, any failure or anything that a person has to look at.
 */
export function findsAtOrAbove({ findings }: Pick<Report, 'findings'>, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (failOn === 'review') {
    return findings.some(({ outcome }) => outcome === 'fail' || outcome === 'needsReview')
  }
  const weakest = forces.indexOf(failOn)
  return findings.some(({ outcome, force }) => outcome === 'fail' && forces.indexOf(force) <= weakest)
}
