import { type ChangeEvent, type ReactElement, useEffect, useState } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { type CountedUnit, countText } from '../text/count-text.ts'
import { classes, isShown, type PartProps } from './attributes.ts'
import { boxAria, Field, type FieldProps } from './field/field.tsx'
import { ids } from './field/ids.ts'
import { TextareaBox, type TextareaBoxProps } from './textarea.tsx'
import { useIsMounted } from './use-is-mounted.ts'

/** How long nobody types before a screen reader is told what is left, in milliseconds. */
const SAY_AFTER = 1000

/** Id of the words that say how long an answer may be. */
export const limitId = (id: string): string => `${id}-info`

interface LimitProps {
  /** How much may be entered. More can be typed: what is too long is kept, and somebody is told. */
  readonly limit: number
  /** What is counted. Otherwise characters, as JSON Schema does. */
  readonly unit?: CountedUnit | undefined
  /** Says nothing until this much of the limit is used, in per cent. */
  readonly threshold?: number | undefined
  readonly countProps?: PartProps | undefined
}

/** The box and its count, for a caller that draws label, hint and message itself. Its description has to name `limitId`. */
export interface CountedBoxProps extends TextareaBoxProps, LimitProps {}

/** Box, how long the answer may be, and what is left of that. */
export function CountedBox(props: CountedBoxProps): ReactElement {
  const { limit, unit = 'characters', threshold = 0, countProps, invalid, onChange, ...box } = props
  const strings = useStrings()
  const isMounted = useIsMounted()
  const [typed, setTyped] = useState(() => String(box.defaultValue ?? ''))
  const text = box.value === undefined ? typed : String(box.value)
  const left = limit - countText(text, unit, strings.lang)
  const isWords = unit === 'words'
  const atMost = isWords ? strings.wordsAtMost(limit) : strings.charactersAtMost(limit)
  const message =
    left < 0
      ? (isWords ? strings.wordsOver : strings.charactersOver)(-left)
      : (isWords ? strings.wordsLeft : strings.charactersLeft)(left)
  const isQuiet = limit - left < (limit * threshold) / 100
  return (
    <>
      <TextareaBox
        {...box}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          if (box.value === undefined) setTyped(event.target.value)
          onChange?.(event)
        }}
        className={box.className}
        invalid={invalid || (isMounted && left < 0)}
      />
      <div
        {...countProps?.attributes}
        id={limitId(box.id)}
        className={classes(
          'govuk-hint govuk-character-count__message',
          countProps?.className,
          isMounted && 'govuk-visually-hidden',
        )}
      >
        {atMost}
      </div>
      {isMounted && (
        <>
          <div
            className={classes(
              left < 0 ? 'govuk-error-message' : 'govuk-hint',
              'govuk-character-count__message govuk-character-count__status',
              countProps?.className,
              isQuiet && 'govuk-character-count__message--disabled',
            )}
            aria-hidden="true"
          >
            {message}
          </div>
          <Said message={message} isQuiet={isQuiet} />
        </>
      )}
    </>
  )
}

/** What a screen reader says, after nobody typed for a while: not at every key. */
function Said({ message, isQuiet }: { readonly message: string; readonly isQuiet: boolean }): ReactElement {
  const [said, setSaid] = useState({ message, isQuiet })
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ message, isQuiet }), SAY_AFTER)
    return () => clearTimeout(timer)
  }, [message, isQuiet])
  return (
    <div
      className="govuk-character-count__sr-status govuk-visually-hidden"
      aria-live="polite"
      aria-hidden={said.isQuiet ? true : undefined}
    >
      {said.message}
    </div>
  )
}

export interface CharacterCountProps
  extends FieldProps,
    LimitProps,
    Omit<TextareaBoxProps, 'id' | 'invalid'> {}

/**
 * A question answered with text of limited length. `maxLength` of the box is never set: people paste what is too long and
 * then shorten it. https://design-system.service.gov.uk/components/character-count/
 */
export function CharacterCount(props: CharacterCountProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  const field = { ...props, describedBy: ids(describedBy, limitId(props.id)) }
  return (
    <Field
      {...field}
      formGroupProps={{
        ...formGroupProps,
        className: classes('govuk-character-count', formGroupProps?.className),
      }}
    >
      <CountedBox {...box} {...boxAria(field)} invalid={isShown(error)} />
    </Field>
  )
}
