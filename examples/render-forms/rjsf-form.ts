/// <reference lib="dom" />
import { isVisible, type UiSchema } from '@open-care-plan/schemas'
import Form, { getDefaultRegistry } from '@rjsf/core'
import type { FieldTemplateProps, RJSFSchema, UiSchema as RjsfUiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { createElement, type ReactElement } from 'react'
import { inWords } from './in-words.ts'

/** A record of any form, in the default theme of rjsf. */
export interface RecordFormProps {
  /** As `schemaOf` gives it. */
  readonly schema: object
  /** As `uiSchemaOf` gives it. */
  readonly ui: UiSchema
  readonly record: object
  readonly onChange: (record: object) => void
  readonly onSubmit?: (record: object) => void
}

export function RecordForm({ schema, ui, record, onChange, onSubmit }: RecordFormProps): ReactElement {
  return createElement(Form, {
    schema: schema as RJSFSchema,
    uiSchema: ui as object as RjsfUiSchema,
    validator,
    formData: record,
    formContext: { ui, record },
    idPrefix: 'record',
    templates: { FieldTemplate: AskedField },
    // What nobody has said stays out of the record: rjsf would take the first code of every list.
    experimental_defaultFormStateBehavior: { emptyObjectFields: 'skipDefaults', constAsDefaults: 'never' },
    transformErrors: (errors) => inWords(ui, errors),
    noHtml5Validate: true,
    onChange: ({ formData }) => onChange(formData as object),
    onSubmit: ({ formData }: { formData?: unknown }) => onSubmit?.(formData as object),
  })
}

const { FieldTemplate } = getDefaultRegistry().templates

/** A field that is not asked draws nothing. What the record has there stays there. */
function AskedField(props: FieldTemplateProps): ReactElement | null {
  const { ui, record } = props.registry.formContext as { readonly ui: UiSchema; readonly record: object }
  const pointer = props.fieldPathId.path.map((step) => `/${step}`).join('')
  return !props.hidden && isVisible(ui, record, pointer) ? createElement(FieldTemplate, props) : null
}
