import { type FormMistake, mistakesIn } from '@open-care-plan/rjsf-govuk/form'
import { type Ref, useImperativeHandle, useRef } from 'react'
import { routeTo } from '../flow/route-to.ts'
import { partOf } from '../record/section-value.ts'
import { handedOver } from './handed-over.ts'
import type { PagesProps } from './record-form-props.ts'
import { sectionForm } from './section-form.ts'
import { validator } from './section-page-form.tsx'

/** A mistake in an answer, with the section that it is on the page of. */
export interface SectionMistake extends FormMistake {
  readonly section: string
}

/** What a host may ask of a form, by its `ref`. */
export interface RecordFormHandle<Value extends object> {
  /** Hands over what is typed, keeps it and, with an adapter, sends it. Ends when that is done, or cannot be. */
  readonly flush: () => Promise<Value>
  /** What is wrong with the answers of a section, or of all: where, and in the words that the page would show. */
  readonly validate: (section?: string) => readonly SectionMistake[]
  /** The record with what is typed and not handed over. Nothing is drawn for it. */
  readonly getValue: () => Value
  /** Turns to the page of a question, and goes to it: a JSON Pointer. Items may be named by their ids: `/needs/@need-1`. */
  readonly goTo: (path: string) => void
  /** Whether anything is not as the server has it, or waits for a choice. */
  readonly isDirty: () => boolean
}

export function useRecordFormHandle<Value extends object>(
  ref: Ref<RecordFormHandle<Value>> | undefined,
  props: PagesProps<Value>,
): void {
  const latest = useRef(props)
  latest.current = props
  useImperativeHandle(ref, () => {
    const now = () => latest.current
    const store = () => now().state.store
    return {
      flush: async () => {
        const { keeper, sync } = now().work
        const value = await handedOver(store())
        await keeper.saveNow()
        if (store().isDirty()) await sync?.save()
        return value
      },
      getValue: () => store().keep().value,
      isDirty: () => {
        const { changes, conflicts } = store().keep()
        return changes.length > 0 || conflicts.length > 0
      },
      goTo: (path) => now().onNavigate(routeTo(path, now().state)),
      validate: (only) => {
        const { source, themeStrings } = now()
        const { value } = store().keep()
        return source.sections
          .filter(({ id }) => only === undefined || id === only)
          .flatMap((section) => {
            const { schema, ui } = sectionForm(source, section)
            const data = partOf(value, section.members)
            const options = { schema, uiSchema: ui, data, validator, strings: themeStrings }
            return mistakesIn(options).map((mistake) => ({ ...mistake, section: section.id }))
          })
      },
    }
  }, [])
}
