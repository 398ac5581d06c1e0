import type { Context } from '../../command.ts'
import type { ExitCode } from '../../exit-codes.ts'
import { siblingsText } from '../../formatters/siblings.ts'
import type { FileProblems, GroupPlan } from '../../input/read-group.ts'
import { placed } from '../../input/read-object.ts'
import type { RawRuleOptions } from '../report/report-options.ts'
import { runGroup } from '../report/run-group.ts'

/** Compares the plans of brothers and sisters. Throws UsageError, before anything is read, where it was called wrongly. */
export const runSiblings = (
  names: readonly string[],
  raw: RawRuleOptions,
  context: Context,
): Promise<ExitCode> =>
  runGroup(names, raw, context, {
    tooFew: {
      message: 'Name the plans of at least two children',
      remedy: 'Check one plan by itself with open-care-plan check',
    },
    misfits: sameChild,
    check: context.checking.checkSiblingGroup,
    paths: ({ differences, copies }) => [
      ...differences.flatMap(({ values }) => values.map(({ path }) => path)),
      ...copies.flatMap(({ passages }) => passages.map(({ path }) => path)),
    ],
    text: siblingsText,
  })

/** Plans of a child of whom another plan was given. */
const sameChild = (plans: readonly GroupPlan[]): readonly FileProblems[] =>
  plans.flatMap(({ file, text, value: { child } }, at) => {
    const first = plans.slice(0, at).find((other) => other.value.child.id === child.id)
    if (first === undefined) return []
    return [
      {
        file,
        problems: placed(
          [
            {
              code: 'same-child',
              message: `This plan is of the child "${child.id}", and so is ${first.file}`,
              remedy: 'Give one plan of each child; compare revisions of a plan with open-care-plan history',
              path: '/child/id',
            },
          ],
          text,
        ),
      },
    ]
  })
