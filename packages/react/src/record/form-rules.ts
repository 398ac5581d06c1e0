import { isVisible, type UiSchema } from '@open-care-plan/schemas/forms'
import { isObject, memberOf } from './json.ts'
import { type Place, stepsOf } from './place.ts'
import type { IsHidden } from './section-value.ts'

/** What a store of a record needs to know of its form. */
export interface FormRules {
  readonly isHidden: IsHidden
  readonly hasIds: (list: Place) => boolean
}

/** Reads from the UI schema of a form what it asks for, and which of its items have ids. */
export function formRules(ui: UiSchema): FormRules {
  return {
    isHidden: (pointer, record) => !isVisible(ui, record, pointer),
    hasIds: (list) => {
      let at: unknown = ui
      for (const step of stepsOf(list)) {
        const items = isObject(at) ? memberOf(at, 'items') : undefined
        const isItem = items !== undefined && (step.startsWith('@') || /^\d+$/.test(step))
        at = isItem ? items : isObject(at) ? memberOf(at, step) : undefined
      }
      const id = ['items', 'id', 'ui:options'].reduce<unknown>(
        (holder, name) => (isObject(holder) ? memberOf(holder, name) : undefined),
        at,
      )
      return isObject(id) && memberOf(id, 'generated') === true
    },
  }
}
