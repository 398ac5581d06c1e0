import { type FormId, formDefinitions, schemaOf, type UiSchema, uiSchemaOf } from '@open-care-plan/schemas'
import type { FieldSchema, RecordDocumentProps } from '../src/views/index.ts'

/** What a document needs to know of a form. */
export async function formOf(form: FormId): Promise<Pick<RecordDocumentProps, 'schema' | 'ui' | 'sections'>> {
  return {
    schema: (await schemaOf(form)) as FieldSchema,
    ui: (await uiSchemaOf(form)) as UiSchema,
    sections: formDefinitions.find((definition) => definition.form === form)?.sections ?? [],
  }
}

/** The forms beside the care plan, each with the name of a whole record of it. */
export const otherForms = [
  ['pep', 'other/pep'],
  ['health-passport', 'other/health-passport'],
  ['pathway-plan', 'other/pathway-plan'],
  ['carer-update', 'other/carer-update'],
  ['carer-feedback', 'other/carer-feedback'],
] as const
