import { holds, valueAt } from '../visibility/condition.ts'
import { conditionOf } from '../visibility/is-visible.ts'
import { uiAt } from '../visibility/ui-at.ts'
import { type ChosenKind, withoutCascades } from './cascade.ts'
import type { FormAsked } from './field-at.ts'
import { missingIn } from './missing-parts.ts'
import { type Mistake, type Path, pathOf } from './mistake.ts'
import { readPath } from './read-path.ts'
import { isMissing, wordMistake } from './word-mistake.ts'

/** A form, and the record that was checked: without it nothing is left out for not being asked. */
export interface MessagesAsked extends FormAsked {
  readonly chosen?: ChosenKind | undefined
}

/**
 * The mistakes of a validator as GOV.UK says them. Left out are those that only follow from others, and those of questions
 * that the form does not ask now (`visibleWhen`): nobody could mend them. A part that was not begun is said by what is
 * missing in it.
 */
export function writeMessages<Each extends Mistake>(mistakes: readonly Each[], form: MessagesAsked): Each[] {
  const { schema, data, chosen = () => undefined } = form
  const asked =
    data === undefined
      ? mistakes
      : mistakes.filter((mistake) => isAsked(form, data, readPath(schema, pathOf(mistake))))
  const own = withoutCascades(asked, schema, chosen) as readonly Each[]
  const each = own.flatMap((mistake) =>
    isMissing(mistake, valueAt(data, pathOf(mistake))) ? missingIn(mistake, form) : [mistake],
  )
  return each.map((mistake) => {
    const message = wordMistake(form, mistake, data)
    return message === undefined || message === mistake.message
      ? mistake
      : { ...mistake, message, stack: message }
  })
}

/** Whether every condition on the way to a place holds. */
const isAsked = (form: FormAsked, data: unknown, path: Path): boolean =>
  path.every((_, index) => {
    const condition = conditionOf(uiAt(form, path.slice(0, index + 1)))
    return condition === undefined || holds(condition, valueAt(data, path.slice(0, index)))
  })
