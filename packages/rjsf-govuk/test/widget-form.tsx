import { withTheme } from '@rjsf/core'
import type { FieldTemplateProps, RegistryWidgetsType, RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { type RenderResult, render } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { type Mock, vi } from 'vitest'
import { ErrorMessage } from '../src/components/field/error-message.tsx'
import { FormGroup } from '../src/components/field/form-group.tsx'
import { Hint } from '../src/components/field/hint.tsx'
import { errorId, hintId } from '../src/components/field/ids.ts'
import { Label } from '../src/components/field/label.tsx'
import { NumberField } from '../src/rjsf/fields/number-field.tsx'
import { BaseInputTemplate } from '../src/rjsf/templates/base-input-template.tsx'

/** The least of a template that a widget stands in: label, hint and message with the ids that it counts on. */
function FieldTemplate(props: FieldTemplateProps): ReactElement {
  const { id, label, rawDescription, rawErrors, children, schema } = props
  if (schema.type === 'object') return <>{children}</>
  return (
    <FormGroup error={rawErrors !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {rawDescription && <Hint id={hintId(id)}>{rawDescription}</Hint>}
      {rawErrors && <ErrorMessage id={errorId(id)}>{rawErrors[0]}</ErrorMessage>}
      {children}
    </FormGroup>
  )
}

export interface WidgetForm extends RenderResult {
  /** The answer that the form has. */
  readonly data: () => unknown
  readonly onSubmit: Mock
  readonly onChange: Mock
  /** Draws the form again, with another value for the question. */
  readonly replace: (value: unknown) => void
}

interface Options {
  readonly schema: RJSFSchema
  readonly uiSchema?: UiSchema
  readonly value?: unknown
  readonly widgets?: RegistryWidgetsType
  readonly props?: object
}

/** Draws one question, called “Question”, in a form of rjsf with the widgets given, twice as StrictMode does. */
export function renderWidget({ schema, uiSchema = {}, value, widgets = {}, props }: Options): WidgetForm {
  const Form = withTheme({
    widgets,
    fields: { NumberField },
    templates: { BaseInputTemplate, FieldTemplate },
  })
  let last = value
  const onChange = vi.fn(({ formData }) => {
    last = formData?.question
  })
  const onSubmit = vi.fn()
  const whole: RJSFSchema = { type: 'object', properties: { question: { title: 'Question', ...schema } } }
  const draw = (question: unknown) => (
    <StrictMode>
      <Form
        schema={whole}
        uiSchema={{ question: uiSchema, 'ui:submitButtonOptions': { submitText: 'Send' } }}
        formData={question === undefined ? {} : { question }}
        validator={validator}
        idPrefix="form"
        noHtml5Validate
        showErrorList={false}
        experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
        onChange={onChange}
        onSubmit={onSubmit}
        onError={vi.fn()}
        {...props}
      />
    </StrictMode>
  )
  const drawn = render(draw(value))
  return {
    ...drawn,
    data: () => last,
    onSubmit,
    onChange,
    replace: (next) => {
      last = next
      drawn.rerender(draw(next))
    },
  }
}
