import type { FieldProps } from '@rjsf/utils'
import { type ReactElement, type ReactNode, useEffect } from 'react'

interface FilledProps {
  /** The only value that there can be. */
  readonly value: unknown
  readonly data: unknown
  readonly required: boolean
  readonly path: (string | number)[]
  readonly onChange: FieldProps['onChange']
}

export interface FixedProps extends FilledProps {
  readonly label: string
  readonly hidden: boolean
  readonly children?: ReactNode
}

/** Puts the value there where the record has to have it and nothing stands there. Shows nothing. */
export function Filled({ value, data, required, path, onChange }: FilledProps): null {
  const isMissing = required && data === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is missing; the path of rjsf is new at each drawing
  useEffect(() => {
    if (isMissing) onChange(value, path)
  }, [isMissing])
  return null
}

/**
 * A value that can only be one: shown, not asked. Where the record has to have it and nothing stands there, it is put there.
 * What stands there and is another stays, with the message of whoever checks the record.
 */
export function Fixed({ label, hidden, children, ...filled }: FixedProps): ReactElement {
  const { data, value } = filled
  return (
    <div className="govuk-form-group" hidden={hidden}>
      <Filled {...filled} />
      {label && <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{label}</p>}
      {children}
      <p className="govuk-body">{String(data ?? value)}</p>
    </div>
  )
}
