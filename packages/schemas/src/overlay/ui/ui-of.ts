import { fromPointer } from '@open-care-plan/model/json-pointer'
import type { UiSchema } from '../../forms/ui/ui-schema.ts'
import type { WorkingSchema } from '../apply/working-schema.ts'
import type { Overlay } from '../overlay.ts'
import { narrowedMessages } from './narrowed-ui.ts'
import { ownFieldsUi } from './own-field-ui.ts'

/**
 * The UI schema of an authority's form: that of the form, with the order, what is hidden, the authority's own fields and what
 * is said of a mistake laid over it. `schema` is the form with the overlay applied.
 */
export function uiOf(
  { changes = {}, codeLists = {}, fields, namespace = '' }: Partial<Overlay>,
  schema: WorkingSchema,
  base: UiSchema,
): UiSchema {
  const ui = structuredClone(base) as Ui
  for (const [pointer, change] of Object.entries(changes)) {
    const tokens = fromPointer(pointer)
    if (change.hidden === true) below(ui, tokens)['ui:widget'] = 'hidden'
    if (change.order !== undefined) {
      const at = below(ui, tokens)
      at['ui:order'] = [...new Set([...change.order, ...((at['ui:order'] as string[] | undefined) ?? ['*'])])]
    }
    const said = (at: Ui) => at['ui:errorMessages'] as Readonly<Record<string, string>> | undefined
    const messages = narrowedMessages(change, titleAt(schema, tokens), said(lookedUp(ui, tokens)))
    if (Object.keys(messages).length === 0) continue
    const at = below(ui, tokens)
    at['ui:errorMessages'] = { ...said(at), ...messages }
  }
  if (fields !== undefined) {
    const extensions = below(ui, ['extensions'])
    // The form has nothing to ask under "extensions" until somebody has fields of their own.
    if (changes['/extensions']?.hidden !== true && extensions['ui:widget'] === 'hidden')
      delete extensions['ui:widget']
    // What others have there is theirs: it stays as it is, and nobody adds a namespace by hand.
    extensions['ui:order'] = [namespace, '*']
    extensions.additionalProperties = { 'ui:widget': 'hidden' }
    extensions['ui:options'] = { ...(extensions['ui:options'] as object), expandable: false }
    extensions[namespace] = ownFieldsUi(fields, codeLists)
  }
  return ui
}

type Ui = Record<string, unknown>

/** What a field is called. */
function titleAt(schema: WorkingSchema, tokens: readonly string[]): string {
  const found = schema.find(tokens)
  if (!('field' in found)) return tokens.at(-1) ?? ''
  return found.field.title ?? schema.target(found.field).title ?? tokens.at(-1) ?? ''
}

const under = (at: Ui, token: string): { readonly name: string; readonly found: Ui | undefined } => {
  const name = token === '*' ? 'items' : token
  const found = Object.hasOwn(at, name) ? at[name] : undefined
  return { name, found: typeof found === 'object' && found !== null ? (found as Ui) : undefined }
}

/** The UI schema of a field, or an empty one where there is none. `*` is `items` there. */
const lookedUp = (ui: Ui, tokens: readonly string[]): Ui =>
  tokens.reduce((at, token) => under(at, token).found ?? {}, ui)

/** The same, made where there is none yet. */
function below(ui: Ui, tokens: readonly string[]): Ui {
  return tokens.reduce((at, token) => {
    const { name, found } = under(at, token)
    if (found !== undefined) return found
    const made: Ui = {}
    at[name] = made
    return made
  }, ui)
}
