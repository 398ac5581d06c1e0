import { type ReactElement, StrictMode, useEffect } from 'react'
import { type FormSource, indexedDbDrafts, RecordForm } from '../../../src/index.ts'
import { type Small, small, smallForm } from '../../small-form.ts'

const { shown } = globalThis as unknown as { shown: { readonly record?: object } }
const author = { id: 'kim', name: 'Kim Reed', role: 'social-worker' } as const
const drafts = indexedDbDrafts()

/** A form of a host: a small one, or that of the care plan. What is submitted stands on the page. */
export function App(): ReactElement {
  useEffect(() => {
    document.documentElement.dataset.ready = 'yes'
  }, [])
  const form: FormSource | 'care-plan' = shown.record === undefined ? smallForm : 'care-plan'
  return (
    <StrictMode>
      <RecordForm<object>
        form={form}
        defaultValue={(shown.record ?? small) as Small}
        role={author.role}
        author={author}
        drafts={drafts}
        onSubmit={(value) => {
          document.documentElement.dataset.submitted = JSON.stringify(value)
        }}
      />
    </StrictMode>
  )
}
