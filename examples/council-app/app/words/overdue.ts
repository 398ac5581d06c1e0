import type { CaseloadAnswer } from '../server/answers.ts'
import { counted, listed, nameOf } from './names.ts'

type Child = CaseloadAnswer['children'][number]

/** Children as the list has them: those with most overdue first. */
export const byOverdue = <One extends Pick<Child, 'overdue'>>(children: readonly One[]): readonly One[] =>
  [...children].sort((one, other) => other.overdue - one.overdue)

/** For whom something is overdue, in the order of the list. */
export function overdueInWords(children: readonly Pick<Child, 'child' | 'overdue'>[]): string {
  if (children.length === 0) return 'There is no child here that you work with yet.'
  const late = byOverdue(children).filter(({ overdue }) => overdue > 0)
  const first = counted(children.length, 'child', 'children')
  if (late.length === 0) return `${first}. Nothing is overdue.`
  return `${first}. Something is overdue for ${
    late.length === children.length ? 'each of them' : listed(late.map(({ child }) => nameOf(child)))
  }.`
}
