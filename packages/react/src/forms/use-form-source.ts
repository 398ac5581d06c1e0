import type { FormId } from '@open-care-plan/schemas/forms'
import { useEffect, useState } from 'react'
import { type FormSource, formSource } from './form-source.ts'

export type LoadedForm =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly source: FormSource }
  | { readonly state: 'failed'; readonly error: unknown; readonly again: () => void }

/** The form of an id, loaded; or the form that is given. */
export function useFormSource(form: FormId | FormSource): LoadedForm {
  const [loaded, setLoaded] = useState<{ readonly form: FormId; readonly result: LoadedForm }>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (typeof form !== 'string') return
    let isWanted = true
    const tell = (result: LoadedForm) => isWanted && setLoaded({ form, result })
    formSource(form).then(
      (source) => tell({ state: 'ready', source }),
      (error: unknown) => tell({ state: 'failed', error, again: () => setAttempt((count) => count + 1) }),
    )
    return () => {
      isWanted = false
    }
  }, [form, attempt])
  if (typeof form !== 'string') return { state: 'ready', source: form }
  return loaded?.form === form ? loaded.result : { state: 'loading' }
}
