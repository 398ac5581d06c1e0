import { type ReactElement, useState } from 'react'
import { Form, validator } from '../../../packages/rjsf-govuk/test/plain-rjsf.ts'
import { type Chosen, chosenForm } from './chosen-form.ts'
import { show } from './host.tsx'

/** rjsf as it comes, with Ajv. */
function PlainRjsf({ schema, uiSchema, answers }: Chosen): ReactElement {
  const [formData, setFormData] = useState(answers)
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={formData}
      validator={validator}
      noHtml5Validate
      onChange={(event) => setFormData(event.formData)}
    />
  )
}

show(<PlainRjsf {...chosenForm()} />)
