import {
  type FormId,
  type FormSection,
  forms,
  schemaOf,
  type UiSchema,
  uiSchemaOf,
} from '@open-care-plan/schemas/forms'
import type { Shown } from '../roles/young-person/shown-record.ts'
import type { FieldSchema } from '../views/shared/field-words.ts'
import type { SectionPageFormProps } from './section-page-form.tsx'

/** Everything that a form is drawn from. An authority’s own has its schema and UI schema from `applyOverlay`. */
export interface FormSource {
  /** What the form is called among drafts and addresses: `care-plan`, or an authority’s own name. */
  readonly id: string
  readonly title: string
  readonly schema: FieldSchema
  readonly ui: UiSchema
  /** The pages of the form, in their order. */
  readonly sections: readonly FormSection[]
  /** Of a form for some readers only: the pages meet no more of the record than this gives them. */
  readonly shown?: Shown
  /** Whether an answer is shown, of the record that the pages meet, and cannot be changed. */
  readonly isFixed?: (record: object, path: readonly string[]) => boolean
  /** How its questions are drawn, where that is not as in every other form. */
  readonly templates?: SectionPageFormProps<object>['templates']
}

const known = new Map<FormId, Promise<FormSource>>()

/**
 * A published form, in the version that is written today. Its schema is loaded when it is asked for, once.
 *
 * @throws UnknownSchemaError where there is no such form.
 */
export function formSource(form: FormId): Promise<FormSource> {
  const before = known.get(form)
  if (before !== undefined) return before
  const loading = load(form)
  known.set(form, loading)
  // A network that failed once may work the next time.
  loading.catch(() => known.delete(form))
  return loading
}

async function load(form: FormId): Promise<FormSource> {
  const [schema, ui] = await Promise.all([schemaOf(form), uiSchemaOf(form)])
  return {
    id: form,
    title: forms.find(({ id }) => id === form)?.title ?? form,
    schema: schema as FieldSchema,
    ui,
    // The UI schema of a form has its sections: the definitions of all forms are not loaded for it.
    sections: ui['ui:options']?.sections ?? [],
  }
}

/**
 * A form of an authority’s own, out of what `applyOverlay` gives. It has the sections of the form that it is made of unless
 * others are named.
 */
export const ownForm = (
  own: Pick<FormSource, 'id' | 'title'>,
  { schema, ui }: { readonly schema: object; readonly ui: UiSchema },
  sections: readonly FormSection[] = ui['ui:options']?.sections ?? [],
): FormSource => ({ ...own, schema: schema as FieldSchema, ui, sections })
