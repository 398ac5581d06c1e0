import { flushDrafts, pendingDrafts } from '@open-care-plan/rjsf-govuk'
import { type FocusOn, Form, type FormProps } from '@open-care-plan/rjsf-govuk/form'
import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import type { FormSection } from '@open-care-plan/schemas/forms'
import {
  type ComponentRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isSame } from '../record/json.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import { kindsOf, type OtherRecords } from '../views/shared/other-records.ts'
import type { FormSource } from './form-source.ts'
import { withoutGivenIds } from './given-ids.ts'
import { type HandOver, handOver, isSingle, pendingIn, placesOn } from './hand-over.ts'
import { openItemIn, select, type Whereabouts, whereabouts } from './keep-focus.ts'
import { ReferableContext, ReferenceWidget, useNamesOnCards, useReferable } from './reference-widget.tsx'
import { membersRead, sectionForm } from './section-form.ts'
import { useSameValue } from './use-stable.ts'

/** Reads schemas and makes no code, so that it works under a strict Content-Security-Policy. One for all forms. */
export const validator = interpretedValidator()

export interface SectionPageFormProps<Value extends object> {
  readonly source: FormSource
  readonly section: FormSection
  readonly store: RecordStore<Value>
  readonly headingLevel?: FormProps['headingLevel']
  readonly strings?: FormProps['strings']
  readonly widgets?: FormProps['widgets']
  readonly templates?: FormProps['templates']
  readonly readOnly?: boolean | undefined
  /** Records that questions point at: PEPs, pathway plans, other children. */
  readonly otherRecords?: OtherRecords | undefined
  /** A question to go to: at first, and each time that another object is given. */
  readonly focusOn?: FocusOn | undefined
  /** The section holds together: it was checked on the way on. */
  readonly onDone: () => void
  /** What is wrong was shown, and somebody may still go on. */
  readonly onWrong?: ((count: number) => void) | undefined
  /** The buttons under the questions: one of them submits. */
  readonly children: ReactNode
}

const ownWidgets = { reference: ReferenceWidget } as NonNullable<FormProps['widgets']>

type ThemedForm = ComponentRef<typeof Form>

/**
 * The questions of one section. The form holds what is typed and hands it to the record after a pause. What something else
 * changed in the record, another tab, the server or a draft, is put into it; it is drawn anew only where items came or went.
 */
export function SectionPageForm<Value extends object>(props: SectionPageFormProps<Value>): ReactElement {
  const { source, section, store, children, readOnly = false, onDone, onWrong } = props
  const { headingLevel, strings, widgets, templates } = props
  const others = useSameValue(props.otherRecords)
  const { schema, ui } = sectionForm(source, section, kindsOf(others))
  const referable = useReferable(store, source.schema, others)
  const formContext = useNamesOnCards(referable)
  const box = useRef<HTMLDivElement>(null)
  const form = useRef<ThemedForm>(null)
  const { drawing, focusOn, openItem } = useDrawing(props, box, form)
  return (
    <div ref={box}>
      <ReferableContext.Provider value={referable}>
        <Form
          key={drawing.number}
          ref={form}
          schema={withoutGivenIds(schema) as FormProps['schema']}
          uiSchema={ui as NonNullable<FormProps['uiSchema']>}
          validator={validator}
          formContext={formContext}
          initialFormData={drawing.initial}
          onChange={({ formData }) => drawing.take(formData)}
          onSubmit={onDone}
          onError={(errors) => onWrong?.(errors.length)}
          readonly={readOnly}
          idPrefix={section.id}
          focusOn={focusOn}
          openItem={openItem}
          {...(headingLevel && { headingLevel })}
          {...(strings && { strings })}
          widgets={widgets ? { ...ownWidgets, ...widgets } : ownWidgets}
          {...(templates && { templates })}
        >
          {children}
        </Form>
      </ReferableContext.Provider>
      <PendingBoxes store={store} box={box} drawing={drawing} />
    </div>
  )
}

interface Drawn {
  readonly drawing: HandOver
  /** The question to go to; a drawing that takes another’s place goes where somebody was, and nowhere else. */
  readonly focusOn: FocusOn | undefined
  /** The item that was open in the drawing whose place it takes, where nobody was in that form. */
  readonly openItem?: FocusOn['path'] | undefined
  readonly was?: Whereabouts | undefined
}

/** The drawing that is on the page, kept as the record is. */
function useDrawing<Value extends object>(
  { source, store, section, focusOn }: SectionPageFormProps<Value>,
  box: RefObject<HTMLDivElement | null>,
  form: RefObject<ThemedForm | null>,
): Drawn {
  const members = useMemo(() => membersRead(source, section), [source, section])
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    drawing: handOver(store, section, 0, members),
    focusOn,
  }))
  const [asked, setAsked] = useState(focusOn)
  if (asked !== focusOn) {
    setAsked(focusOn)
    setDrawn({ drawing: drawn.drawing, focusOn })
  }
  const { drawing, was } = drawn
  const onPage = useRef(drawing)
  const newest = useRef(drawing)
  useLayoutEffect(() => {
    onPage.current = drawing
    newest.current = drawing
  }, [drawing])

  useEffect(() => {
    const drawAnew = () => {
      const { current } = onPage
      const at = whereabouts(box.current, section.id, current.getShown())
      const open = at === undefined && openItemIn(box.current, section.id, current.getShown())
      // What is typed goes into the new drawing: it is there at once, and the cursor with it.
      current.takeDrafts(pendingDrafts(box.current))
      const next = handOver(store, section, newest.current.number + 1, members, current)
      const path = at && current.pathIn(next, at.path)
      newest.current = next
      const openItem = open ? current.pathIn(next, open) : undefined
      setDrawn({ drawing: next, focusOn: path && { path }, openItem, was: path && at })
    }
    // Between the first drawing and this moment the record may have become another.
    if (!isSame(onPage.current.get(''), partOf(store.getValue(), members))) drawAnew()
    return store.subscribe(({ places }) => {
      const { current } = onPage
      const here = placesOn(members, places)
      if (current.isTaking() || here.length === 0) return
      const changes = here.map((place) => ({
        path: isSingle(current.get(place), store.get(place)) ? current.pathOf(place) : undefined,
        value: store.get(place),
      }))
      const isDrawn = form.current !== null && newest.current === current
      if (!isDrawn || changes.some(({ path }) => path === undefined)) drawAnew()
      else for (const { path = [], value } of changes) form.current?.setFieldValue([...path], value)
    })
  }, [store, section, members, box, form])

  // Before the form goes to the question.
  useLayoutEffect(() => {
    const element = box.current
    if (was === undefined || element === null) return undefined
    const putBack = () => select(element, was)
    element.addEventListener('focusin', putBack, { once: true })
    return () => element.removeEventListener('focusin', putBack)
  }, [was, box])
  return drawn
}

interface PendingBoxesProps<Value extends object> {
  readonly store: RecordStore<Value>
  readonly box: RefObject<HTMLElement | null>
  readonly drawing: HandOver
}

/** Lets the record see and ask for what is typed and not handed over, and tells it on each key that there is something. */
function PendingBoxes<Value extends object>({ store, box, drawing }: PendingBoxesProps<Value>): null {
  useEffect(() => {
    const element = box.current
    const { typed, release } = store.register({
      flush: () => flushDrafts(element),
      peek: () => pendingIn(drawing, pendingDrafts(element)),
    })
    element?.addEventListener('input', typed)
    return () => {
      element?.removeEventListener('input', typed)
      release()
    }
  }, [store, box, drawing])
  return null
}
