import type { CheckboxItem } from '../src/components/checkboxes.tsx'
import { conditionalId } from '../src/components/choices/choice-rows.tsx'
import { type Choice, itemId } from '../src/components/choices/items.ts'
import type { QuestionProps } from '../src/components/field/question.tsx'
import type { FixtureOptions } from './fixtures.ts'
import { content, legendProps, part } from './params.tsx'

/** What every question with several controls has, from the options of a macro. */
export const questionProps = (options: FixtureOptions): QuestionProps => ({
  id: options.idPrefix ?? options.id ?? options.name,
  legend: content(options.fieldset?.legend),
  legendProps: legendProps(options.fieldset?.legend),
  fieldsetProps: part(options.fieldset),
  hint: content(options.hint),
  hintProps: part(options.hint),
  error: content(options.errorMessage),
  errorProps: { ...part(options.errorMessage), prefix: options.errorMessage?.visuallyHiddenText },
  formGroupProps: part(options.formGroup),
  describedBy: options.fieldset?.describedBy ?? options.describedBy,
})

/**
 * The answers of an example. What the published markup has for govuk-frontend’s own script is added here: ours has no need of
 * it, and a page that runs that script is not to change what React draws.
 */
export const choices = (options: FixtureOptions): readonly Choice<CheckboxItem>[] =>
  options.items.map((item: FixtureOptions, position: number): Choice<CheckboxItem> => {
    if (!item) return undefined
    if (item.divider) return { divider: item.divider }
    const id = item.id ?? itemId(options.idPrefix ?? options.name, position)
    return {
      value: String(item.value),
      id: item.id,
      name: item.name,
      label: content(item),
      labelProps: part(item.label),
      hint: content(item.hint),
      hintProps: part(item.hint),
      conditional: item.conditional?.html ? content(item.conditional) : undefined,
      disabled: item.disabled,
      behaviour: item.behaviour,
      attributes: {
        ...item.attributes,
        ...(item.conditional?.html && { 'data-aria-controls': conditionalId(id) }),
        ...(item.behaviour && { 'data-behaviour': item.behaviour }),
      },
    }
  })

/** Values of the items that an example shows as chosen. */
export const chosen = (options: FixtureOptions): readonly string[] =>
  options.items
    .filter(Boolean)
    .filter(
      ({ value, checked }: FixtureOptions) =>
        checked ??
        (checked !== false && (options.values ?? [options.value]).some((each: unknown) => each === value)),
    )
    .map(({ value }: FixtureOptions) => String(value))
