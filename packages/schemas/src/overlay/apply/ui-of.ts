import { fromPointer } from '@open-care-plan/model/issues'
import type { Overlay } from '../overlay.ts'

/** A UI schema of rjsf. */
export type OverlayUi = Readonly<Record<string, unknown>>

/** The UI schema of an authority's form: that of the form, with the order and what is hidden laid over it. */
export function uiOf({ changes = {}, fields, namespace = '' }: Partial<Overlay>, base: OverlayUi): OverlayUi {
  const ui = structuredClone(base) as Ui
  for (const [pointer, { order, hidden }] of Object.entries(changes)) {
    const tokens = fromPointer(pointer)
    if (hidden === true) below(ui, tokens)['ui:widget'] = 'hidden'
    if (order !== undefined) {
      const at = below(ui, tokens)
      at['ui:order'] = [...new Set([...order, ...asBefore(at['ui:order']), '*'])]
    }
  }
  if (fields !== undefined) {
    const extensions = below(ui, ['extensions'])
    // The form has nothing to ask under "extensions" until somebody has fields of their own.
    if (changes['/extensions']?.hidden !== true && extensions['ui:widget'] === 'hidden')
      delete extensions['ui:widget']
    below(extensions, [namespace])['ui:order'] = [...Object.keys(fields), '*']
  }
  return ui
}

type Ui = Record<string, unknown>

const asBefore = (order: unknown): readonly string[] =>
  Array.isArray(order) ? order.filter((name) => name !== '*') : []

/** The UI schema of a field, made where there is none yet. `*` is `items` there. */
function below(ui: Ui, tokens: readonly string[]): Ui {
  return tokens.reduce((at, token) => {
    const name = token === '*' ? 'items' : token
    const found = Object.hasOwn(at, name) ? at[name] : undefined
    if (typeof found === 'object' && found !== null) return found as Ui
    const made: Ui = {}
    at[name] = made
    return made
  }, ui)
}
