import validator from '@rjsf/validator-ajv8'
import { type RenderResult, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { Form, type FormProps } from '../src/rjsf/form/form.tsx'

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined

export interface KeptForm<Data> extends RenderResult {
  readonly data: () => Data
  readonly sent: () => unknown
}

/** A form that keeps its answers itself, with what it told of them. */
export function renderKeptForm<Data = unknown>(props: Omit<FormProps, 'validator'>): KeptForm<Data> {
  let data: unknown = props.initialFormData
  let sent: unknown
  const view = render(
    <StrictMode>
      <Form
        validator={validator}
        onChange={(event) => {
          data = event.formData
        }}
        onSubmit={(event) => {
          sent = event.formData
        }}
        onError={() => undefined}
        {...props}
      />
    </StrictMode>,
  )
  return { ...view, data: () => data as Data, sent: () => sent }
}
