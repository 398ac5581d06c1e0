import { isVisible } from '../visibility/is-visible.ts'
import { type ChosenKind, withoutCascades } from './cascade.ts'
import type { FormAsked } from './field-at.ts'
import { type Mistake, pathOf } from './mistake.ts'
import { wordMistake } from './word-mistake.ts'

export interface MessagesAsked extends FormAsked {
  /** The record that was checked; without it nothing is left out for not being asked. */
  readonly data?: unknown
  readonly chosen?: ChosenKind | undefined
}

/**
 * The mistakes of a validator as GOV.UK says them. Left out are those that only follow from others, and those of questions
 * that the form does not ask now (`visibleWhen`): nobody could mend them.
 */
export function writeMessages<Each extends Mistake>(mistakes: readonly Each[], form: MessagesAsked): Each[] {
  const { schema, uiSchema, data, chosen = () => undefined } = form
  const asked =
    data === undefined ? mistakes : mistakes.filter((mistake) => isVisible(uiSchema, data, pathOf(mistake)))
  return (withoutCascades(asked, schema, chosen) as readonly Each[]).map((mistake) => {
    const message = wordMistake(form, mistake, data)
    return message === undefined || message === mistake.message
      ? mistake
      : { ...mistake, message, stack: message }
  })
}
