import { type FocusEventHandler, type ReactElement, type Ref, useState } from 'react'
import { classes, type PartProps } from './attributes.ts'
import { ChoiceRows } from './choices/choice-rows.tsx'
import type { Choice, ChoiceItem } from './choices/items.ts'
import { Question, type QuestionProps } from './field/question.tsx'

/** One of the answers of which one is chosen. */
export type RadioItem = ChoiceItem

/** The answers alone, for a caller that draws legend, hint and message itself. */
export interface RadioItemsProps extends PartProps {
  readonly id: string
  /** Binds the answers together: two groups of one form need two names. By default the id. */
  readonly name?: string | undefined
  readonly items: readonly Choice<RadioItem>[]
  /** The answer that is chosen; null where none is. Undefined leaves it to the control. */
  readonly value?: string | null | undefined
  /** The answer that is chosen at first, where the control keeps it. */
  readonly defaultValue?: string | undefined
  readonly onChange?: ((value: string) => void) | undefined
  readonly onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  readonly onBlur?: FocusEventHandler<HTMLInputElement> | undefined
  /** Side by side: for two short answers that reveal nothing. */
  readonly inline?: boolean | undefined
  readonly small?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shows all the answers, to be reached and read, and lets nobody choose another. */
  readonly readOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** Draws what is not revealed as well, and hides it: boxes in it keep what is typed without a form that does. */
  readonly keepHidden?: boolean | undefined
  readonly rootRef?: Ref<HTMLDivElement> | undefined
}

/**
 * Answers of which one is chosen. What an answer reveals stands directly under it, and so comes next on the way of the Tab key.
 * There is no `aria-expanded`, which a radio may not have.
 */
export function RadioItems(props: RadioItemsProps): ReactElement {
  const { id, name = id, items, defaultValue, onChange, inline, small, disabled, readOnly, autoFocus } = props
  const [own, setOwn] = useState<string | null>(defaultValue ?? null)
  const chosen = props.value === undefined ? own : props.value
  const first = items.findIndex(Boolean)
  return (
    <div
      {...props.attributes}
      ref={props.rootRef}
      className={classes(
        'govuk-radios',
        inline && 'govuk-radios--inline',
        small && 'govuk-radios--small',
        props.className,
      )}
    >
      <ChoiceRows
        kind="radios"
        id={id}
        items={items}
        keepHidden={props.keepHidden}
        isChosen={(item) => item.value === chosen}
        input={(item, position) => ({
          type: 'radio',
          name,
          disabled: disabled || item.disabled || undefined,
          'aria-disabled': (readOnly && item.value !== chosen) || undefined,
          autoFocus: autoFocus && position === first,
          onFocus: props.onFocus,
          onBlur: props.onBlur,
          onChange: () => {
            if (readOnly) return
            setOwn(item.value)
            onChange?.(item.value)
          },
        })}
      />
    </div>
  )
}

export interface RadiosProps extends QuestionProps, Omit<RadioItemsProps, 'id'> {}

/** A question answered by choosing one answer. https://design-system.service.gov.uk/components/radios/ */
export function Radios(props: RadiosProps): ReactElement {
  return (
    <Question {...props}>
      <RadioItems {...props} />
    </Question>
  )
}
