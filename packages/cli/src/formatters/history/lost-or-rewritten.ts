import type { Finding } from '@open-care-plan/model'
import type { GroupPlan } from '../../input/read-group.ts'
import { hanging, printable } from '../../terminal/layout.ts'
import type { CheckedGroup } from '../checked-file.ts'
import { sectionBasis } from '../text/section-basis.ts'
import type { TextOptions } from '../text/text-options.ts'
import { whereIn } from '../where.ts'
import { counted } from '../words.ts'
import { briefly } from './briefly.ts'
import { counterpart, pointedAt, type RevisionValue } from './counterpart.ts'

/** How many are shown of each step unless all are asked for. */
const first = 10

/** A finding, and what both revisions of the step say at its place, the earlier first. */
interface Change {
  readonly finding: Finding
  readonly sides: readonly [RevisionValue, RevisionValue]
}

/** Step by step from revision to revision what was lost or rewritten, with what both say, and the findings that are about no step. */
export function lostOrRewritten(
  findings: readonly Finding[],
  checked: CheckedGroup,
  plans: readonly GroupPlan[],
  options: TextOptions,
): { readonly lines: readonly string[]; readonly others: readonly Finding[] } {
  const changes = findings.flatMap((finding): Change[] => {
    const there = counterpart(finding, plans)
    if (there === undefined) return []
    const here = pointedAt(finding, plans)
    return [{ finding, sides: here.plan < there.plan ? [here, there] : [there, here] }]
  })
  const listed = new Set(changes.map(({ finding }) => finding))
  const { style, width } = options
  const steps = plans.slice(1).flatMap((later, at) => {
    const own = changes.filter(({ sides: [earlier] }) => earlier.plan === at)
    const title = `From ${plans[at]?.file} (revision ${plans[at]?.value.revision}) to ${later.file} (revision ${later.value.revision}): ${own.length === 0 ? 'nothing' : counted(own.length, 'change')}`
    const shown = options.all ? own : own.slice(0, first)
    return [
      '',
      ...hanging('', printable(title), width, style.strong),
      ...shown.flatMap((change, number) => ['', ...oneChange(`${number + 1}. `, change, checked, options)]),
      ...(shown.length < own.length ? ['', `and ${own.length - shown.length} more: --all`] : []),
    ]
  })
  return {
    lines: [style.heading(`REMOVED OR REWRITTEN (${changes.length})`), ...steps],
    others: findings.filter((finding) => !listed.has(finding)),
  }
}

function oneChange(
  mark: string,
  { finding, sides }: Change,
  { files, ...checked }: CheckedGroup,
  options: TextOptions,
): readonly string[] {
  const { width, style } = options
  const indent = ' '.repeat(mark.length)
  const where = whereIn({ files, ...checked })
  return [
    ...hanging(mark, printable(finding.message), width),
    ...sectionBasis([finding], options).flatMap((line) => hanging(indent, line, width)),
    ...sides.flatMap(({ plan, path, value }) => {
      const file = files[plan] ?? ''
      return [
        ...hanging(`${indent}- `, printable(`${file}: ${briefly(value)}`), width),
        ...(value === undefined
          ? []
          : hanging(`${indent}  `, printable(where(path).slice(file.length + 2)), width, style.quiet)),
      ]
    }),
  ]
}
