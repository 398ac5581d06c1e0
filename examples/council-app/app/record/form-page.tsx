import { type FormSource, formSource } from '@open-care-plan/react'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { ApiProblem } from '../server/api.ts'
import { type Asked, useAnswer } from '../server/use-answer.ts'

/** A page on one record, with the form that says what its fields are called. */
export function FormPage<Value extends object = object>({
  id,
  children,
}: {
  readonly id: string
  readonly children: (record: RecordAnswer<Value>, source: FormSource) => ReactNode
}): ReactElement {
  const record = useAnswer<RecordAnswer<Value>>(`/records/${encodeURIComponent(id)}`, [id])
  const source = useSource(record.state === 'ready' ? record.answer.form : undefined)
  return <AskedPage of={both(record, source)}>{([answer, form]) => children(answer, form)}</AskedPage>
}

/** A form, fetched where it is not here yet. */
export function useSource(form: RecordAnswer['form'] | undefined): Asked<FormSource> {
  const [source, setSource] = useState<Asked<FormSource>>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn tries once more
  useEffect(() => {
    if (form === undefined) return
    let isWanted = true
    formSource(form).then(
      (answer) => isWanted && setSource({ state: 'ready', answer }),
      (error: unknown) => {
        const problem = new ApiProblem(undefined, { message: String(error) })
        if (isWanted) setSource({ state: 'failed', problem, again: () => setTurn((before) => before + 1) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [form, turn])
  return source
}
