import RjsfForm from '@rjsf/core'
import type { FieldTemplateProps, RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { ErrorMessage } from '../src/components/field/error-message.tsx'
import { Fieldset } from '../src/components/field/fieldset.tsx'
import { errorId } from '../src/components/field/ids.ts'
import { Label } from '../src/components/field/label.tsx'
import { isGroup } from '../src/rjsf/group.ts'
import { choicesAndDates } from '../src/rjsf/widgets/choices-and-dates.ts'

export interface FieldUnderTest {
  readonly schema: RJSFSchema
  readonly uiSchema?: UiSchema
  readonly value?: unknown
  readonly disabled?: boolean
  readonly readonly?: boolean
  readonly required?: boolean
}

/** A form with one field, `answer`, that the page around keeps. */
export function renderField({ schema, uiSchema = {}, value, required, ...rest }: FieldUnderTest) {
  let data: { readonly answer?: unknown } = value === undefined ? {} : { answer: value }
  let changes = 0
  const blurs: unknown[] = []
  const form = (extra: { readonly answer?: unknown } = data): ReactElement => (
    <StrictMode>
      <RjsfForm
        schema={{
          type: 'object',
          properties: { answer: { title: 'Answer', ...schema } },
          ...(required && { required: ['answer'] }),
        }}
        uiSchema={{ answer: uiSchema, 'ui:submitButtonOptions': { submitText: 'Send' } }}
        formData={extra}
        validator={validator}
        widgets={choicesAndDates}
        templates={{ FieldTemplate }}
        showErrorList={false}
        noHtml5Validate
        // rjsf writes what is wrong to the console where nobody takes it.
        onError={() => {}}
        onBlur={(_, blurred) => blurs.push(blurred)}
        onChange={(event) => {
          changes++
          data = event.formData
        }}
        {...rest}
      />
    </StrictMode>
  )
  const { rerender, unmount } = render(form())
  return {
    answer: () => data.answer,
    changes: () => changes,
    blurs,
    unmount,
    /** What the host puts in the place of the data. */
    give: (answer: unknown) => {
      data = { answer }
      rerender(form())
    },
  }
}

/** The frame that the theme draws, no more of it than these tests need. */
function FieldTemplate(props: FieldTemplateProps): ReactElement {
  const { id, label, schema, uiSchema, rawErrors = [], children } = props
  if (id === 'root') return <>{children}</>
  const message = rawErrors.length > 0 && <ErrorMessage id={errorId(id)}>{rawErrors[0]}</ErrorMessage>
  if (isGroup(schema, uiSchema))
    return (
      <Fieldset legend={label} describedBy={message ? errorId(id) : undefined}>
        {message}
        {children}
      </Fieldset>
    )
  return (
    <>
      {schema.type !== 'boolean' && <Label htmlFor={id}>{label}</Label>}
      {message}
      {children}
    </>
  )
}
