import { type FocusEventHandler, type ReactElement, type Ref, useState } from 'react'
import { classes, isShown, type PartProps } from './attributes.ts'
import { ChoiceRows, conditionalId } from './choices/choice-rows.tsx'
import { type Choice, type ChoiceItem, isItem, itemId } from './choices/items.ts'
import { useScripted } from './choices/use-scripted.ts'
import { describedByOf, Question, type QuestionProps } from './field/question.tsx'

/** One of the answers of which any number is chosen. */
export interface CheckboxItem extends ChoiceItem {
  /** By default that of the question. */
  readonly name?: string | undefined
  /** `exclusive` takes all the others away when it is chosen, and goes when another is: “None of these”. */
  readonly behaviour?: 'exclusive' | undefined
}

/** The answers alone, for a caller that draws legend, hint and message itself. */
export interface CheckboxItemsProps extends PartProps {
  readonly id: string
  readonly name?: string | undefined
  readonly items: readonly Choice<CheckboxItem>[]
  /** The answers that are chosen. Undefined leaves it to the control. */
  readonly value?: readonly string[] | undefined
  /** The answers that are chosen at first, where the control keeps them. */
  readonly defaultValue?: readonly string[] | undefined
  /** Takes the answers that are chosen now, in the order in which they stand. */
  readonly onChange?: ((value: readonly string[]) => void) | undefined
  readonly onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  readonly onBlur?: FocusEventHandler<HTMLInputElement> | undefined
  readonly small?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shows all the answers, to be reached and read, and lets nobody change them. */
  readonly readOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** Draws what is not revealed as well, and hides it: boxes in it keep what is typed without a form that does. */
  readonly keepHidden?: boolean | undefined
  /** Ids of what describes each box, where no fieldset does. */
  readonly describedBy?: string | undefined
  /** Of a single box that has to be ticked. A group says it in its message. */
  readonly invalid?: boolean | undefined
  readonly rootRef?: Ref<HTMLDivElement> | undefined
}

/** Answers of which any number is chosen. What an answer reveals stands directly under it. */
export function CheckboxItems(props: CheckboxItemsProps): ReactElement {
  const { id, name = id, items, onChange, small, disabled, readOnly, autoFocus, invalid } = props
  const [own, setOwn] = useState<readonly string[]>(props.defaultValue ?? [])
  const chosen = props.value ?? own
  const scripted = useScripted()
  const first = items.findIndex(Boolean)
  const change = (item: CheckboxItem): void => {
    if (readOnly) return
    const next = toggled(items.filter(isItem), chosen, item)
    setOwn(next)
    onChange?.(next)
  }
  return (
    <div
      {...props.attributes}
      ref={props.rootRef}
      className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small', props.className)}
    >
      <ChoiceRows
        kind="checkboxes"
        id={id}
        items={items}
        describedBy={props.describedBy}
        keepHidden={props.keepHidden}
        isChosen={(item) => chosen.includes(item.value)}
        input={(item, position) => {
          const ticked = chosen.includes(item.value)
          const reveals = scripted && isShown(item.conditional)
          return {
            type: 'checkbox',
            name: item.name ?? name,
            disabled: disabled || item.disabled || undefined,
            autoFocus: autoFocus && position === first,
            onFocus: props.onFocus,
            onBlur: props.onBlur,
            'aria-readonly': readOnly || undefined,
            'aria-invalid': invalid || undefined,
            'aria-expanded': reveals ? ticked : undefined,
            'aria-controls':
              reveals && (ticked || props.keepHidden)
                ? conditionalId(item.id ?? itemId(id, position))
                : undefined,
            onChange: () => change(item),
          }
        }}
      />
    </div>
  )
}

/** The answers that are chosen after one was clicked. What is chosen and not among the items stays, unless “none” is chosen. */
function toggled(
  items: readonly CheckboxItem[],
  chosen: readonly string[],
  { value, behaviour }: CheckboxItem,
): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((each) => each !== value)
  if (behaviour === 'exclusive') return [value]
  const exclusive = items.filter((item) => item.behaviour === 'exclusive').map((item) => item.value)
  const next = [...chosen.filter((each) => !exclusive.includes(each)), value]
  const order = new Map(items.map((item, position) => [item.value, position]))
  return next.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
}

export interface CheckboxesProps extends QuestionProps, Omit<CheckboxItemsProps, 'id' | 'describedBy'> {}

/** A question answered by choosing any number of answers. https://design-system.service.gov.uk/components/checkboxes/ */
export function Checkboxes(props: CheckboxesProps): ReactElement {
  return (
    <Question {...props}>
      <CheckboxItems {...props} describedBy={isShown(props.legend) ? undefined : describedByOf(props)} />
    </Question>
  )
}
