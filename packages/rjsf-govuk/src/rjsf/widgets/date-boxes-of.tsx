import type { WidgetProps } from '@rjsf/utils'
import { type ReactElement, useMemo } from 'react'
import { DateBoxes, type PartTexts } from '../../components/date-input.tsx'
import type { Part, Reading } from '../../dates/parts.ts'
import { PAUSE } from '../../drafts/handover.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { controlOf } from '../control.ts'
import { useMeant } from '../field-path.ts'
import { movesAmongBoxes } from './focus-moves.ts'
import { useMarks } from './use-marks.ts'

/** How boxes are filled from what the form keeps, and what the form keeps of them. */
export interface BoxesKind<Text extends PartTexts> {
  readonly parts: readonly Part[]
  readonly fill: (value: string | undefined) => Text
  readonly read: (text: Text) => Reading
  readonly write: (text: Text) => string | undefined
  /** Whether two fillings are the same answer, so that what is typed stands as it was typed. */
  readonly same: (a: Text, b: Text) => boolean
}

export interface DateBoxesOfProps<Text extends PartTexts> {
  readonly of: WidgetProps
  readonly kind: BoxesKind<Text>
}

/** Boxes of a date or a time that hold what is typed in them, and hand it over after a pause. */
export function DateBoxesOf<Text extends PartTexts>(given: DateBoxesOfProps<Text>): ReactElement {
  const { of: props, kind } = given
  const { id, value, options, onChange, onFocus, onBlur } = props
  const { name, disabled, readOnly, autoFocus, autoComplete } = controlOf(props)
  const text = textOf(value)
  const outside = useMemo(() => kind.fill(text), [kind, text])
  const write = (text: Text): unknown => kind.write(text) ?? options.emptyValue
  const draft = useDraft(outside, (text) => onChange(write(text)), PAUSE, kind.same, useMeant(id, write))
  const marks = useMarks(props, () => kind.read(draft.value))
  return (
    <DateBoxes
      id={id}
      name={name}
      parts={kind.parts}
      value={draft.value}
      invalid={marks}
      disabled={disabled}
      readOnly={readOnly}
      autoFocus={autoFocus}
      autoComplete={fillOf(autoComplete)}
      rootRef={draft.ref}
      onChange={(text) => draft.set({ ...draft.value, ...text })}
      onFocus={(event) => {
        if (!movesAmongBoxes(event)) onFocus(id, value)
      }}
      onBlur={(event) => {
        draft.flush()
        if (!movesAmongBoxes(event)) onBlur(id, write(draft.value))
      }}
    />
  )
}

/** What the form keeps, as text: undefined where there is nothing. */
export const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value)

/** TypeScript’s list of what a browser fills in knows the parts of a birthday, and not the whole. */
function fillOf(autoComplete: string | undefined): 'bday' | 'off' | undefined {
  if (autoComplete?.startsWith('bday')) return 'bday'
  return autoComplete === 'off' ? 'off' : undefined
}
