import { type RefCallback, useCallback, useInsertionEffect, useRef, useState } from 'react'
import { PAUSE } from './handover.ts'
import { type Meant, useHandover } from './use-handover.ts'

type Box = HTMLInputElement | HTMLTextAreaElement

/** What is typed in one box, before the form has it. The box itself holds it. */
export interface BoxDraft {
  readonly defaultValue: string
  /** Whether nothing stands in the box. */
  readonly isEmpty: boolean
  /** Takes what was typed. The form gets it after a pause. */
  readonly set: (text: string) => void
  /** Hands over at once what the form does not have yet. */
  readonly flush: () => void
  /** Goes on the box. */
  readonly ref: RefCallback<Box>
}

/**
 * `useDraft` for a box of text: the browser keeps what is typed, so that a key draws nothing at all. Otherwise the same
 * holds of it.
 *
 * @param text What the form has, as it is shown.
 */
export function useBoxDraft(text: string, commit: (text: string) => void, meant?: Meant<string>): BoxDraft {
  const element = useRef<Box | null>(null)
  const [known, setKnown] = useState(text)
  const [shown, setShown] = useState({ text })
  const [isEmpty, setIsEmpty] = useState(text === '')
  const restore = () => {
    setShown({ text: known })
    setIsEmpty(known === '')
  }
  const handover = useHandover(known, { commit, same: Object.is }, meant, element, restore)
  if (known !== text) {
    setKnown(text)
    if (handover.isReplacedBy(text)) {
      setShown({ text })
      setIsEmpty(text === '')
    }
  }
  // A box in which somebody has typed does not follow its default value any more.
  useInsertionEffect(() => {
    const box = element.current
    if (box && box.value !== shown.text) box.value = shown.text
  }, [shown])
  const set = useCallback(
    (typed: string) => {
      handover.type(typed, PAUSE)
      setIsEmpty(typed === '')
    },
    [handover],
  )
  const ref = useCallback(
    (box: Box | null) => {
      element.current = box
      // A box that is drawn anew, with a prefix or as read-only, has what the old one held.
      const { waiting } = handover
      if (box && waiting) box.value = waiting.value
    },
    [handover],
  )
  return { defaultValue: text, isEmpty, set, flush: handover.flush, ref }
}
