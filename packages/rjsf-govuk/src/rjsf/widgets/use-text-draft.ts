import type { WidgetProps } from '@rjsf/utils'
import { type ChangeEvent, type FocusEvent, type RefCallback, useState } from 'react'
import { PAUSE, useDraft } from '../../drafts/use-draft.ts'
import { useMeant } from '../field-path.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

/** What a box takes whose text is held as a draft. */
export interface TextDraft {
  readonly value: string
  readonly onChange: (event: ChangeEvent<TextElement>) => void
  readonly onBlur: (event: FocusEvent<TextElement>) => void
  readonly onFocus: (event: FocusEvent<TextElement>) => void
  readonly inputRef: RefCallback<HTMLElement>
}

/** The words that stand in a box for a value. What should not be there is shown too, so that somebody can put it right. */
export function shownText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const asTyped = (text: string): unknown => text

/**
 * Holds the text of a widget’s box as a draft.
 *
 * @param read What a text that is not empty means to the form. The box keeps the text for as long as the form has what it
 * means: `1,250` is not changed to `1250` under somebody’s hands.
 */
export function useTextDraft(props: WidgetProps, read: (text: string) => unknown = asTyped): TextDraft {
  const { id, value, onChange, onBlur, onFocus, options } = props
  const meant = (text: string): unknown => (text === '' ? options.emptyValue : read(text))
  const [last, setLast] = useState<string | undefined>(undefined)
  const shown = last !== undefined && Object.is(meant(last), value) ? last : shownText(value)
  const draft = useDraft(
    shown,
    (text) => {
      setLast(text)
      onChange(meant(text))
    },
    PAUSE,
    Object.is,
    useMeant(id, meant),
  )
  return {
    value: draft.value,
    onChange: (event) => draft.set(event.target.value),
    onBlur: (event) => {
      draft.flush()
      onBlur(id, meant(event.target.value))
    },
    onFocus: (event) => onFocus(id, meant(event.target.value)),
    inputRef: draft.ref,
  }
}
