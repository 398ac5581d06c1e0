import type { ItemCardNotesProps } from '@open-care-plan/rjsf-govuk/form'
import { type ReactElement, useContext } from 'react'
import { pointerOf } from './field-with-notes.tsx'
import { insideOf, ownStepOf } from './notes.ts'
import { NotesContext } from './notes-context.ts'

/** What is said of an item that is not open: the letters of its own words, and how much there is to look at inside. */
export function NotesOfItem({ path }: ItemCardNotesProps): ReactElement | null {
  const around = useContext(NotesContext)
  if (around?.drawn === undefined) return null
  const { notes, drawn } = around
  const { SmartLetters, strings } = drawn
  const pointer = pointerOf(path)
  const step = ownStepOf(notes, pointer)
  const inside = insideOf(notes, pointer)
  if (step === undefined && inside === 0) return null
  return (
    <div className="notes-of-item">
      {step !== undefined && <SmartLetters brief step={step} strings={strings} />}
      {inside > 0 && <p className="notes-of-item__inside">{strings.inside(inside)}</p>}
    </div>
  )
}
