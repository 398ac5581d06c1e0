// For a page that loads only what it draws: the forms, each with its schema and UI schema when it is asked for, and nothing of
// validators, overlays and migrations. All of it is in the package's index as well.
export { schemaOf, UnknownSchemaError } from '../schema-of.ts'
export { type FormId, forms } from './index.ts'
export type { FormDefinition, FormSection, OwnerRole } from './section.ts'
export { isVisible } from './ui/is-visible.ts'
export type { ErrorMessages, UiOptions, UiSchema, VisibleWhen } from './ui/ui-schema.ts'
export { uiSchemaOf } from './ui/ui-schema-of.ts'
