import type RjsfForm from '@rjsf/core'
import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { type ReactElement, useEffect, useRef } from 'react'
import { Form } from '../../src/rjsf/form/form.tsx'
import { theme } from '../../src/rjsf/theme.ts'
import { interpretedValidator } from '../../src/rjsf/validator/interpreted.ts'
import { recorded } from './recorded.tsx'

export interface GalleryFormProps {
  readonly schema: RJSFSchema
  readonly ui?: UiSchema | undefined
  readonly data?: unknown
  readonly disabled?: boolean | undefined
  /** Says what is wrong, as if the form had been sent. */
  readonly checked?: boolean | undefined
}

const validator = interpretedValidator({ onProblem: () => {} })
const widgets = recorded(theme.widgets)

export function GalleryForm({ schema, ui, data, disabled, checked }: GalleryFormProps): ReactElement {
  const form = useRef<RjsfForm>(null)
  useEffect(() => {
    if (checked) form.current?.validateForm()
  }, [checked])
  return (
    <Form
      ref={form}
      schema={schema}
      {...(ui && { uiSchema: ui })}
      initialFormData={data}
      disabled={disabled === true}
      validator={validator}
      widgets={widgets}
      onSubmit={() => {}}
    />
  )
}
