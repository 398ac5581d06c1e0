import type { ReactElement, ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { titleOfRecord } from './title.ts'
import { useRecordHome } from './use-record-home.ts'

/** A page under a record: it says whose record it is, and leads back to it. */
export function RecordPage({
  title,
  of,
  children,
}: {
  readonly title: string
  readonly of: RecordAnswer
  readonly children: ReactNode
}): ReactElement {
  const name = titleOfRecord(of)
  return (
    <Page title={title} caption={name} back={useRecordHome(of.id, name)}>
      {children}
    </Page>
  )
}
