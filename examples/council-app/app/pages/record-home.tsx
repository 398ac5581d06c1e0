import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import type { PageProps } from '../pages.ts'
import { titleOfRecord } from '../record/title.ts'
import { AppLink } from '../router/app-link.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

export default function RecordHome({ params: { id = '' } }: PageProps): ReactElement {
  const asked = useAnswer<RecordAnswer>(`/records/${encodeURIComponent(id)}`, [id])
  return (
    <AskedPage of={asked}>
      {(answer) => (
        <Page title={titleOfRecord(answer)}>
          <AppLink href={`/records/${id}/form/`}>Fill in</AppLink>
        </Page>
      )}
    </AskedPage>
  )
}
