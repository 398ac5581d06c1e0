import '@open-care-plan/rjsf-govuk/styles.css'
import { Form, type FormProps } from '@open-care-plan/rjsf-govuk/form'
import { type ReactElement, useState } from 'react'
import type { Chosen } from './chosen-form.ts'

interface ThemedProps extends Chosen {
  readonly validator: FormProps['validator']
}

/** The theme’s form as a host embeds it that holds the record. */
export function Themed({ schema, uiSchema, answers, validator }: ThemedProps): ReactElement {
  const [formData, setFormData] = useState(answers)
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={formData}
      validator={validator}
      onChange={(event) => setFormData(event.formData)}
    />
  )
}
