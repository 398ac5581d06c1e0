import type RjsfForm from '@rjsf/core'
import { type Ref, type RefCallback, useCallback, useEffect, useRef } from 'react'
import { openTo } from '../open-to.ts'
import type { Session } from '../session.tsx'

/** The question that the focus goes to, by its path in the data of the form. */
export interface FocusOn {
  readonly path: readonly (string | number)[]
}

export const ID_PREFIX = 'answers'

interface Named {
  readonly idPrefix?: string
  readonly idSeparator?: string
}

interface Focused extends Named {
  readonly formRef: Ref<RjsfForm>
  readonly focusOn?: FocusOn | undefined
}

/** The id of what stands at a path. */
export const idOfPath = ({ idPrefix = ID_PREFIX, idSeparator = '_' }: Named, path: FocusOn['path']): string =>
  [idPrefix, ...path].join(idSeparator)

/**
 * Goes to the question that is asked for, once the form is drawn, and opens the items that it is in. Where it is not asked now
 * the focus goes to the nearest part around it. Gives back the ref of the form, which is kept in `form`.
 */
export function useFocusOn<Form extends RjsfForm>(
  props: Focused,
  session: Session | undefined,
  form: { current: Form | null },
): RefCallback<Form> {
  const { formRef, focusOn, idPrefix = ID_PREFIX, idSeparator = '_' } = props
  const latest = useRef(session)
  latest.current = session
  useEffect(() => {
    const beside: Element | null | undefined = form.current?.formElement.current
    if (focusOn === undefined || !beside || !latest.current) return undefined
    const ids = focusOn.path.map((_, at) =>
      idOfPath({ idPrefix, idSeparator }, focusOn.path.slice(0, at + 1)),
    )
    const id = ids.at(-1)
    if (id === undefined) return undefined
    const nearest = ids.slice(0, -1).reverse()
    return openTo({ id, beside, session: latest.current, separator: idSeparator, nearest })
  }, [focusOn, idPrefix, idSeparator, form])
  return useCallback(
    (drawn: Form | null) => {
      form.current = drawn
      if (typeof formRef === 'function') formRef(drawn)
      else if (formRef) (formRef as { current: RjsfForm | null }).current = drawn
    },
    [formRef, form],
  )
}
