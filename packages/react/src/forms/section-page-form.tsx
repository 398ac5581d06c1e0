import { flushDrafts } from '@open-care-plan/rjsf-govuk'
import { Form, type FormProps } from '@open-care-plan/rjsf-govuk/form'
import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import type { FormSection } from '@open-care-plan/schemas'
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isWithin } from '../record/place.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import type { FormSource } from './form-source.ts'
import { sectionForm } from './section-form.ts'

/** Reads schemas and makes no code, so that it works under a strict Content-Security-Policy. One for all forms. */
const validator = interpretedValidator()

export interface SectionPageFormProps<Value extends object> {
  readonly source: FormSource
  readonly section: FormSection
  readonly store: RecordStore<Value>
  readonly headingLevel?: FormProps['headingLevel']
  readonly strings?: FormProps['strings']
  readonly widgets?: FormProps['widgets']
  readonly templates?: FormProps['templates']
  readonly readOnly?: boolean | undefined
  /** The section holds together: it was checked on the way on. */
  readonly onDone: () => void
  /** What is wrong was shown, and somebody may still go on. */
  readonly onWrong?: ((count: number) => void) | undefined
  /** The buttons under the questions: one of them submits. */
  readonly children: ReactNode
}

/**
 * The questions of one section. The form holds what is typed and hands it to the record after a pause; it is drawn anew only
 * when the record was changed by something else: another tab, the server, a draft.
 */
export function SectionPageForm<Value extends object>(props: SectionPageFormProps<Value>): ReactElement {
  const { source, section, store, children, readOnly = false, onDone, onWrong } = props
  const { headingLevel, strings, widgets, templates } = props
  const { schema, ui } = sectionForm(source, section)
  const box = useRef<HTMLDivElement>(null)
  const { initial, key, take } = useHandOver(store, section)
  usePendingBoxes(store, box)

  const change = useCallback<NonNullable<FormProps['onChange']>>(({ formData }) => take(formData), [take])
  return (
    <div ref={box}>
      <Form
        key={key}
        schema={schema as FormProps['schema']}
        uiSchema={ui as NonNullable<FormProps['uiSchema']>}
        validator={validator}
        initialFormData={initial}
        onChange={change}
        onSubmit={onDone}
        onError={(errors) => onWrong?.(errors.length)}
        readonly={readOnly}
        idPrefix={section.id}
        {...(headingLevel && { headingLevel })}
        {...(strings && { strings })}
        {...(widgets && { widgets })}
        {...(templates && { templates })}
      >
        {children}
      </Form>
    </div>
  )
}

interface HandOver {
  /** What the form starts with, and a key that changes when it has to start again. */
  readonly initial: object
  readonly key: number
  readonly take: (data: unknown) => void
}

function useHandOver<Value extends object>(store: RecordStore<Value>, section: FormSection): HandOver {
  const [start, setStart] = useState(() => ({ key: 0, initial: partOf(store.getValue(), section.members) }))
  const given = useRef<unknown>(start.initial)
  const isOurs = useRef(false)

  const take = useCallback(
    (data: unknown) => {
      const part = withoutUndefined(data)
      isOurs.current = true
      try {
        store.setSection(section.id, part, { from: given.current })
      } finally {
        isOurs.current = false
      }
      given.current = part
    },
    [store, section],
  )

  useEffect(
    () =>
      store.subscribe(({ places }) => {
        const isHere = places.some((place) => section.members.some((member) => isWithin(place, member)))
        if (isOurs.current || !isHere) return
        const initial = partOf(store.getValue(), section.members)
        given.current = initial
        setStart(({ key }) => ({ key: key + 1, initial }))
      }),
    [store, section],
  )
  return useMemo(() => ({ ...start, take }), [start, take])
}

/** Lets the record ask for what is typed and not handed over, and tells it that there is something. */
function usePendingBoxes<Value extends object>(
  store: RecordStore<Value>,
  box: { readonly current: HTMLElement | null },
): void {
  useEffect(() => {
    const element = box.current
    const { typed, release } = store.register({ flush: () => flushDrafts(element) })
    element?.addEventListener('input', typed)
    return () => {
      element?.removeEventListener('input', typed)
      flushDrafts(element)
      release()
    }
  }, [store, box])
}

/** A value as JSON has it: rjsf keeps the names of answers that were taken out. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, withoutUndefined(member)]],
    ),
  )
}
