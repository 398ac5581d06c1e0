import { createElement, type ReactNode } from 'react'
import type { Attributes, PartProps } from '../src/components/attributes.ts'
import type { FieldProps } from '../src/components/field/field.tsx'
import type { LegendProps } from '../src/components/field/fieldset.tsx'
import type { HeadingLevel, LabelProps } from '../src/components/field/label.tsx'
import type { FixtureOptions } from './fixtures.ts'

/** What stands in a part: its words, or its markup. */
export function content(part: FixtureOptions): ReactNode {
  if (part === undefined || part === null || part === false) return undefined
  if (part.html !== undefined && part.html !== '')
    // Markup of govuk-frontend's own examples, in a test.
    return createElement('raw-html', { dangerouslySetInnerHTML: { __html: part.html } })
  return part.text
}

export const part = (options: FixtureOptions): PartProps => ({
  className: options?.classes || undefined,
  attributes: options?.attributes as Attributes | undefined,
})

const labelProps = (label: FixtureOptions): Omit<LabelProps, 'htmlFor' | 'children'> => ({
  ...part(label),
  heading: label?.isPageHeading ? (1 as HeadingLevel) : undefined,
})

export const legendProps = (legend: FixtureOptions): LegendProps => ({
  ...part(legend),
  heading: legend?.isPageHeading ? (1 as HeadingLevel) : undefined,
})

/** What every question with one box has, from the options of a macro. */
export const fieldProps = (options: FixtureOptions): FieldProps => ({
  id: options.id ?? options.name,
  label: content(options.label),
  labelProps: labelProps(options.label),
  hint: content(options.hint),
  hintProps: part(options.hint),
  error: content(options.errorMessage),
  errorProps: { ...part(options.errorMessage), prefix: options.errorMessage?.visuallyHiddenText },
  formGroupProps: part(options.formGroup),
  describedBy: options.describedBy,
})
