import { type FieldTemplateProps, theme } from '@open-care-plan/rjsf-govuk/form'
import {
  type ComponentType,
  type FocusEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { LanguageAdvice, Notes } from './notes.ts'
import { type DrawnNotes, type NotesAround, NotesContext } from './notes-context.ts'

const ThemeField = theme.templates.FieldTemplate as ComponentType<FieldTemplateProps>

/** A question with what a reviewer looks for beside it. It is drawn again when the notes change, and not the form. */
export function FieldWithNotes(props: FieldTemplateProps): ReactElement {
  const around = useContext(NotesContext)
  if (around === undefined || props.hidden === true) return <ThemeField {...props} />
  return <Noted {...props} {...around} />
}

interface NotedProps extends FieldTemplateProps, NotesAround {}

function Noted({ notes, drawn, ...props }: NotedProps): ReactElement {
  const pointer = pointerOf(props.fieldPathId.path)
  const findings = notes.findings.get(pointer) ?? []
  const step = notes.steps.get(pointer)
  const isText = props.schema.type === 'string' && props.schema.oneOf === undefined
  const field = <ThemeField {...props} />
  const findingNotes =
    drawn &&
    findings.map((finding) => (
      <drawn.FindingNote key={finding.fingerprint} finding={finding} strings={drawn.strings} />
    ))
  // A part is introduced by what is asked of it; a question is followed by it.
  if (!isText) {
    const isPart = props.schema.type === 'object' || props.schema.type === 'array'
    return (
      <>
        {isPart && findingNotes}
        {field}
        {!isPart && findingNotes}
      </>
    )
  }
  return (
    <Worded pointer={pointer} check={notes.language} drawn={drawn}>
      {field}
      {findingNotes}
      {drawn && step !== undefined && <drawn.SmartLetters step={step} strings={drawn.strings} />}
    </Worded>
  )
}

interface WordedProps {
  readonly pointer: string
  readonly check: Notes['language']
  readonly drawn: DrawnNotes | undefined
  readonly children: ReactNode
}

/** Looks at the words when the box is left, and never while somebody types: what was said before goes with the first key. */
function Worded({ pointer, check, drawn, children }: WordedProps): ReactElement {
  const [advice, setAdvice] = useState<readonly LanguageAdvice[]>([])
  const asked = useRef(0)
  useEffect(
    () => () => {
      asked.current++
    },
    [],
  )
  const look = async ({ target }: FocusEvent<HTMLElement>) => {
    if (check === undefined || !isBox(target)) return
    const question = ++asked.current
    const found = target.value.trim() === '' ? [] : await check(target.value, pointer)
    if (question === asked.current) setAdvice(found)
  }
  const forget = () => {
    asked.current++
    if (advice.length > 0) setAdvice([])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what happens in the box inside it is what it hears
    <div className="record-form__question" onBlur={(event) => void look(event)} onInput={forget}>
      {children}
      {drawn && advice.length > 0 && <drawn.LanguageHints advice={advice} strings={drawn.strings} />}
    </div>
  )
}

const isBox = (target: EventTarget): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** A place in a form’s data as a JSON Pointer. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
