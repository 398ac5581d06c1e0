import type { FieldProps } from '@rjsf/utils'
import { type ReactElement, type ReactNode, useEffect } from 'react'

export interface FixedProps {
  readonly label: string
  readonly value: string | number
  readonly data: unknown
  readonly required: boolean
  readonly hidden: boolean
  readonly path: (string | number)[]
  readonly onChange: FieldProps['onChange']
  readonly children?: ReactNode
}

/**
 * A value that can only be one: shown, not asked. Where the record has to have it and nothing stands there, it is put there.
 * What stands there and is another stays, with the message of whoever checks the record.
 */
export function Fixed({
  label,
  value,
  data,
  required,
  hidden,
  path,
  onChange,
  children,
}: FixedProps): ReactElement {
  const isMissing = required && data === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is missing; the path of rjsf is new at each drawing
  useEffect(() => {
    if (isMissing) onChange(value, path)
  }, [isMissing, value])
  return (
    <div className="govuk-form-group" hidden={hidden}>
      {label && <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{label}</p>}
      {children}
      <p className="govuk-body">{String(data ?? value)}</p>
    </div>
  )
}
