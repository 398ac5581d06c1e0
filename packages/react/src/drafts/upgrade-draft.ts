import { migrate } from '@open-care-plan/schemas'
import { type FormId, forms } from '@open-care-plan/schemas/forms'
import type { Draft } from './draft.ts'
import type { DraftFailure } from './draft-store.ts'

/** Brings a record to the version of the schema that the form is in. */
export type MigrateRecord = (
  record: unknown,
) => { readonly ok: true; readonly record: unknown } | DraftFailure

/** Migrates with the steps of `@open-care-plan/schemas`, for a form that it publishes; any other record is left as it is. */
export function migrationOf(form: string, to: string): MigrateRecord {
  const known = forms.find(({ id }) => id === form)
  return (record) => {
    if (known === undefined || (record as { readonly schemaVersion?: unknown }).schemaVersion === to) {
      return { ok: true, record }
    }
    const result = migrate(record, { form: known.id satisfies FormId, to })
    if (result.ok) return { ok: true, record: result.record }
    const [issue] = result.issues
    const why = issue?.code === 'later-version' ? 'later-version' : 'failed'
    return { ok: false, why, message: issue?.message ?? 'The draft could not be migrated' }
  }
}

/** A draft in the version of the form. One of a later version is refused, and stays as it is where it is kept. */
export function upgradeDraft(
  draft: Draft,
  migrateRecord: MigrateRecord,
): { readonly ok: true; readonly draft: Draft } | DraftFailure {
  const value = migrateRecord(draft.value)
  if (!value.ok) return value
  const base = migrateRecord(draft.base.value)
  if (!base.ok) return base
  if (value.record === draft.value && base.record === draft.base.value) return { ok: true, draft }
  const { schemaVersion } = value.record as { readonly schemaVersion?: unknown }
  return {
    ok: true,
    draft: {
      ...draft,
      value: value.record,
      base: { ...draft.base, value: base.record },
      ...(typeof schemaVersion === 'string' && { schemaVersion }),
    },
  }
}
