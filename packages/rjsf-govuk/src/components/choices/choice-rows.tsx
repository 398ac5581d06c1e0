import { type ComponentProps, Fragment, type ReactElement } from 'react'
import { classes, isShown } from '../attributes.ts'
import { Hint } from '../field/hint.tsx'
import { ids } from '../field/ids.ts'
import { Label } from '../field/label.tsx'
import { type Choice, type ChoiceItem, isItem, itemId } from './items.ts'
import { useScripted } from './use-scripted.ts'

interface ChoiceRowsProps<Item extends ChoiceItem> {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly items: readonly Choice<Item>[]
  /** Ids that describe each box, where no fieldset does. */
  readonly describedBy?: string | undefined
  readonly keepHidden: boolean | undefined
  readonly isChosen: (item: Item) => boolean
  readonly input: (item: Item, position: number) => ComponentProps<'input'>
}

/** Answers one under the other, as radios and tick boxes share them. */
export function ChoiceRows<Item extends ChoiceItem>(props: ChoiceRowsProps<Item>): ReactElement {
  const { kind, items } = props
  return (
    <>
      {items.map((choice, position) => {
        const key = itemId(props.id, position)
        if (isItem(choice)) return <ChoiceRow {...props} key={key} item={choice} position={position} />
        if (!choice) return null
        return (
          <div key={key} className={`govuk-${kind}__divider`}>
            {choice.divider}
          </div>
        )
      })}
    </>
  )
}

interface ChoiceRowProps<Item extends ChoiceItem> extends ChoiceRowsProps<Item> {
  readonly item: Item
  readonly position: number
}

function ChoiceRow<Item extends ChoiceItem>(props: ChoiceRowProps<Item>): ReactElement {
  const { kind, item, position, isChosen, keepHidden } = props
  const id = item.id ?? itemId(props.id, position)
  const hint = `${id}-item-hint`
  const chosen = isChosen(item)
  return (
    <Fragment>
      <div className={`govuk-${kind}__item`}>
        <input
          {...item.attributes}
          {...props.input(item, position)}
          className={`govuk-${kind}__input`}
          id={id}
          value={item.value}
          checked={chosen}
          aria-describedby={ids(props.describedBy, isShown(item.hint) && hint)}
        />
        <Label
          {...item.labelProps}
          className={classes(`govuk-${kind}__label`, item.labelProps?.className)}
          htmlFor={id}
        >
          {item.label}
        </Label>
        {isShown(item.hint) && (
          <Hint
            {...item.hintProps}
            id={hint}
            className={classes(`govuk-${kind}__hint`, item.hintProps?.className)}
          >
            {item.hint}
          </Hint>
        )}
      </div>
      {isShown(item.conditional) && (chosen || keepHidden) && (
        <Conditional kind={kind} id={conditionalId(id)} chosen={chosen}>
          {item.conditional}
        </Conditional>
      )}
    </Fragment>
  )
}

/** Id of what an answer reveals. */
export const conditionalId = (id: string): string => `conditional-${id}`

interface ConditionalProps extends Pick<ChoiceRowsProps<ChoiceItem>, 'kind'> {
  readonly id: string
  readonly chosen: boolean
  readonly children: ChoiceItem['conditional']
}

function Conditional({ kind, id, chosen, children }: ConditionalProps): ReactElement {
  const scripted = useScripted()
  return (
    <div
      className={classes(`govuk-${kind}__conditional`, !chosen && `govuk-${kind}__conditional--hidden`)}
      id={id}
      hidden={scripted && !chosen}
    >
      {children}
    </div>
  )
}
