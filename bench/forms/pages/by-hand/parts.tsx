import type { ReactElement, ReactNode } from 'react'

interface GroupProps {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

function Words({ id, hint, error }: Omit<GroupProps, 'title' | 'children'>): ReactElement {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  )
}

const groupClass = (error: string | undefined) =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'

/** A label with its box. */
export function Labelled({ title, children, ...words }: GroupProps): ReactElement {
  return (
    <div className={groupClass(words.error)}>
      <label className="govuk-label govuk-label--s" htmlFor={words.id}>
        {title}
      </label>
      <Words {...words} />
      {children}
    </div>
  )
}

/** A legend with several controls. */
export function Grouped({ title, children, ...words }: GroupProps): ReactElement {
  return (
    <div className={groupClass(words.error)}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
        <Words {...words} />
        {children}
      </fieldset>
    </div>
  )
}
