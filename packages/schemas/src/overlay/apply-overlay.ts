import { forms } from '../forms/index.ts'
import type { UiSchema } from '../forms/ui/ui-schema.ts'
import type { JsonSchemaObject } from '../json-schema.ts'
import { addFields } from './apply/add-fields.ts'
import { applyChanges } from './apply/apply-changes.ts'
import { checkForm } from './apply/check-form.ts'
import { WorkingSchema } from './apply/working-schema.ts'
import type { Overlay } from './overlay.ts'
import type { OverlayIssue } from './overlay-issue.ts'
import { readAsFarAsPossible } from './read-overlay.ts'
import { uiOf } from './ui/ui-of.ts'

/** A published form: its schema in either dialect, as `schemaOf` gives it, and its UI schema if there is to be one. */
export interface BaseForm {
  readonly schema: JsonSchemaObject
  readonly ui?: UiSchema
}

/** An authority's form. */
export interface AuthorityForm {
  readonly overlay: Overlay
  /** In the dialect of the form's own. */
  readonly schema: JsonSchemaObject
  /**
   * The form's own UI schema with the order, what is hidden, and widgets and messages of the own fields and narrower limits
   * laid over it.
   */
  readonly ui: UiSchema
}

/** An authority's form, or every reason why an overlay cannot be applied. */
export type ApplyOverlayResult =
  | { readonly ok: true; readonly form: AuthorityForm }
  | { readonly ok: false; readonly issues: readonly OverlayIssue[] }

/**
 * Applies an authority's overlay to a form. Fields of its own are added under `extensions`, in its namespace; fields of the form
 * are relabelled, narrowed, reordered or hidden, and never removed, loosened or given another type. So every record that the
 * authority's schema accepts is a record of the form, with the authority's own fields or without them (`stripNamespace`); and a
 * record of the form that keeps to what was narrowed is accepted by the authority's schema.
 *
 * `overlay` may be any value, for example from `JSON.parse`. Everything that is wrong with it is named at once, each thing with
 * its place, why, and what to do. Neither it nor the form is changed. No code is made: `compileSchema` or the command line make
 * a validator of the schema, ahead of time.
 */
export function applyOverlay(form: BaseForm, overlay: unknown): ApplyOverlayResult {
  const { overlay: read, issues } = readAsFarAsPossible(overlay)
  if (checkForm(read, form.schema, issues)) {
    const schema = new WorkingSchema(form.schema)
    addFields(read, schema, issues)
    applyChanges(read, schema, issues)
    if (issues.all.length === 0) {
      // Nothing was wrong, so nothing was left out.
      const whole = read as Overlay
      const ui = uiOf(whole, schema, form.ui ?? {})
      return { ok: true, form: { overlay: whole, schema: named(whole, schema), ui } }
    }
  }
  return { ok: false, issues: issues.all }
}

function named(overlay: Overlay, schema: WorkingSchema): JsonSchemaObject {
  const { id, version, namespace, authority, form, title, description } = overlay
  const done = schema.done()
  const called = forms.find((each) => each.id === form)?.title ?? form
  return {
    ...done,
    $id: `urn:open-care-plan:${namespace}:${id}:${version}${schema.isNewDialect ? ':2020-12' : ''}`,
    $comment: `Made of ${done.$id} by the overlay ${id} ${version} of ${authority}. Do not edit.`,
    title: title ?? `${called}: ${authority}`,
    ...(description !== undefined && { description }),
  }
}
