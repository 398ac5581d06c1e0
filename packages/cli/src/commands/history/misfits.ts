import type { InputProblem } from '../../input/input-problem.ts'
import type { FileProblems, GroupPlan } from '../../input/read-group.ts'
import { placed } from '../../input/read-object.ts'

/** Plans that are no revisions of the first, and revisions without a number, by which alone they can be put in order. */
export const misfits = (plans: readonly GroupPlan[]): readonly FileProblems[] =>
  plans.flatMap((plan) => {
    const problem = misfit(plan, plans[0] ?? plan)
    return problem === undefined ? [] : [{ file: plan.file, problems: placed([problem], plan.text) }]
  })

function misfit(
  { value }: GroupPlan,
  first: GroupPlan,
): (InputProblem & { readonly path: string }) | undefined {
  const { id, child, revision } = value
  if (id !== first.value.id) {
    return anotherPlan(`This is the plan "${id}", and ${first.file} is "${first.value.id}"`, '/id')
  }
  if (child.id !== first.value.child.id) {
    return anotherPlan(
      `This is a plan of the child "${child.id}", and ${first.file} of "${first.value.child.id}"`,
      '/child/id',
    )
  }
  if (revision !== undefined) return undefined
  return {
    code: 'no-revision',
    message: 'This plan has no revision number',
    remedy: 'Give each revision its number as "revision", counting up from 1',
    path: '/revision',
  }
}

const anotherPlan = (message: string, path: string): InputProblem & { readonly path: string } => ({
  code: 'another-plan',
  message,
  remedy: 'Give the revisions of one plan at a time',
  path,
})

/** The earliest revision first. Two with the same number keep the order in which they were named. */
export const byRevision = (plans: readonly GroupPlan[]): readonly GroupPlan[] =>
  [...plans].sort((a, b) => (a.value.revision ?? 0) - (b.value.revision ?? 0))
