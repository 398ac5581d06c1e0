import type { WidgetProps } from '@rjsf/utils'
import { type ChangeEvent, type FocusEvent, type RefCallback, useState } from 'react'
import { PAUSE } from '../../drafts/handover.ts'
import { type BoxDraft, useBoxDraft } from '../../drafts/use-box-draft.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useMeant } from '../field-path.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

interface TextEvents {
  readonly onChange: (event: ChangeEvent<TextElement>) => void
  readonly onBlur: (event: FocusEvent<TextElement>) => void
  readonly onFocus: (event: FocusEvent<TextElement>) => void
  readonly inputRef: RefCallback<TextElement>
}

/** What a box takes that holds its text itself. */
export interface BoxText {
  readonly box: TextEvents & { readonly defaultValue: string }
  readonly isEmpty: boolean
}

/** What a box takes whose text is drawn at each key, for something beside it speaks of the text. */
export interface DrawnText extends TextEvents {
  readonly value: string
}

/** The words that stand in a box for a value. What should not be there is shown too, so that somebody can put it right. */
export function shownText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

type Read = (text: string) => unknown

const asTyped: Read = (text) => text

/**
 * The text of a widget’s box, which is held as a draft by the box.
 *
 * @param read What a text that is not empty means to the form. The box keeps the text for as long as the form has what it
 * means: `1,250` is not changed to `1250` under somebody’s hands.
 */
export function useBoxText(props: WidgetProps, read: Read = asTyped): BoxText {
  const { shown, commit, meant } = useShown(props, read)
  const { defaultValue, isEmpty, ...draft } = useBoxDraft(shown, commit, useMeant(props.id, meant))
  return { box: { defaultValue, ...eventsOf(props, meant, draft) }, isEmpty }
}

/** The same, for a box that is drawn with its text. */
export function useDrawnText(props: WidgetProps, read: Read = asTyped): DrawnText {
  const { shown, commit, meant } = useShown(props, read)
  const { value, ...draft } = useDraft(shown, commit, PAUSE, Object.is, useMeant(props.id, meant))
  return { value, ...eventsOf(props, meant, draft) }
}

interface Shown {
  readonly shown: string
  readonly commit: (text: string) => void
  readonly meant: Read
}

function useShown({ value, onChange, options }: WidgetProps, read: Read): Shown {
  const [last, setLast] = useState<string | undefined>(undefined)
  const meant: Read = (text) => (text === '' ? options.emptyValue : read(text))
  const shown = last !== undefined && Object.is(meant(last), value) ? last : shownText(value)
  const commit = (text: string): void => {
    setLast(text)
    onChange(meant(text))
  }
  return { shown, commit, meant }
}

function eventsOf(
  { id, onBlur, onFocus }: WidgetProps,
  meant: Read,
  { set, flush, ref }: Pick<BoxDraft, 'set' | 'flush' | 'ref'>,
): TextEvents {
  return {
    onChange: (event) => set(event.target.value),
    onBlur: (event) => {
      flush()
      onBlur(id, meant(event.target.value))
    },
    onFocus: (event) => onFocus(id, meant(event.target.value)),
    inputRef: ref,
  }
}
