import { type FocusEventHandler, type ReactElement, type ReactNode, type Ref, useState } from 'react'
import type { Part } from '../dates/parts.ts'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, isShown, type PartProps } from './attributes.ts'
import { FormGroup } from './field/form-group.tsx'
import { Label } from './field/label.tsx'
import { Question, type QuestionProps } from './field/question.tsx'
import { Input, type InputWidth } from './text-input.tsx'

/** What stands in the boxes. A box that is not named is empty. */
export type PartTexts = Readonly<Partial<Record<Part, string>>>

/** One of the boxes, where it differs from what its part says. */
export interface DateBox extends PartProps {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label?: ReactNode
  readonly width?: InputWidth | undefined
  readonly inputMode?: 'text' | 'numeric' | undefined
  readonly autoComplete?: string | undefined
  readonly pattern?: string | undefined
}

/** The boxes alone, for a caller that draws legend, hint and message itself. */
export interface DateBoxesProps extends PartProps {
  /** Id of the whole. The boxes are `<id>-day`, `<id>-month` and so on: a link to the question leads to the first of them. */
  readonly id: string
  /** The boxes are called `<name>-day` and so on. By default the id. */
  readonly name?: string | undefined
  /** Boxes in the order in which they stand; by default day, month and year. */
  readonly parts?: readonly Part[] | undefined
  readonly value?: PartTexts | undefined
  /** What stands in the boxes at first, where the control keeps it. */
  readonly defaultValue?: PartTexts | undefined
  /** Takes what stands in all the boxes. */
  readonly onChange?: ((value: PartTexts) => void) | undefined
  readonly onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  readonly onBlur?: FocusEventHandler<HTMLInputElement> | undefined
  /** Marks the boxes that are wrong; true marks them all. */
  readonly invalid?: boolean | readonly Part[] | undefined
  readonly disabled?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** `bday` where people are asked for their own date of birth. */
  readonly autoComplete?: 'bday' | 'off' | undefined
  readonly boxes?: Readonly<Partial<Record<Part, DateBox>>> | undefined
  readonly rootRef?: Ref<HTMLDivElement> | undefined
}

const DATE: readonly Part[] = ['day', 'month', 'year']

/** Boxes of a date, a time, or both. Nothing moves on by itself from one box to the next. */
export function DateBoxes(props: DateBoxesProps): ReactElement {
  const { id, name = id, parts = DATE, onChange, invalid = false, autoComplete, boxes } = props
  const strings = useStrings()
  const [own, setOwn] = useState<PartTexts>(props.defaultValue ?? {})
  const texts = props.value ?? own
  return (
    <div
      {...props.attributes}
      ref={props.rootRef}
      className={classes('govuk-date-input', props.className)}
      id={id}
    >
      {parts.map((part, position) => {
        const box = boxes?.[part]
        const boxId = box?.id ?? `${id}-${part}`
        const wrong = invalid === true || (invalid !== false && invalid.includes(part))
        return (
          <div key={part} className="govuk-date-input__item">
            <FormGroup>
              <Label className="govuk-date-input__label" htmlFor={boxId}>
                {box?.label ?? strings[part]}
              </Label>
              <Input
                {...box?.attributes}
                id={boxId}
                name={box?.name ?? `${name}-${part}`}
                className={classes('govuk-date-input__input', box?.className)}
                width={box?.width ?? (part === 'year' ? 4 : 2)}
                inputMode={box?.inputMode ?? 'numeric'}
                autoComplete={box?.autoComplete ?? autoCompleteOf(part, autoComplete)}
                pattern={box?.pattern}
                {...(props.value
                  ? { value: props.value[part] ?? '' }
                  : { defaultValue: props.defaultValue?.[part] })}
                invalid={wrong}
                aria-invalid={wrong || undefined}
                disabled={props.disabled}
                readOnly={props.readOnly}
                autoFocus={props.autoFocus && position === 0}
                onFocus={props.onFocus}
                onBlur={props.onBlur}
                onChange={({ target }) => {
                  const next = { ...texts, [part]: target.value }
                  setOwn(next)
                  onChange?.(next)
                }}
              />
            </FormGroup>
          </div>
        )
      })}
    </div>
  )
}

function autoCompleteOf(part: Part, kind: DateBoxesProps['autoComplete']): string | undefined {
  if (kind !== 'bday') return kind
  return part === 'day' || part === 'month' || part === 'year' ? `bday-${part}` : undefined
}

export interface DateInputProps extends QuestionProps, Omit<DateBoxesProps, 'id' | 'invalid'> {
  /** Of a question with a message: the boxes that are wrong. By default all of them. */
  readonly wrong?: readonly Part[] | undefined
}

/** A question answered with a date. https://design-system.service.gov.uk/components/date-input/ */
export function DateInput(props: DateInputProps): ReactElement {
  const { error, wrong } = props
  return (
    <Question {...props} role="group">
      <DateBoxes {...props} invalid={wrong ?? isShown(error)} />
    </Question>
  )
}
