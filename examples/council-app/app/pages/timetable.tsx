import { type Duty, Timetable } from '@open-care-plan/react/views'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { PrintButton } from '../layout/print-button.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref } from '../record/addresses.ts'
import { RecordPage } from '../record/record-page.tsx'
import { navigate } from '../router/location.ts'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { addDays } from '../words/days.ts'

export interface TimetableAnswer {
  readonly asAt: string
  readonly duties: readonly Duty[]
}

/** How many days ahead count as soon. */
export const SOON = 56

/** What is due when for one child. */
export default function TimetablePage({ params: { id = '' } }: PageProps): ReactElement {
  const path = `/records/${encodeURIComponent(id)}`
  const record = useAnswer<RecordAnswer>(path, [id])
  const timetable = useAnswer<TimetableAnswer>(`${path}/timetable`, [id])
  return (
    <AskedPage of={both(record, timetable)}>
      {([answer, { duties, asAt }]) => (
        <RecordPage title="The year" of={answer}>
          <PrintButton />
          <Timetable
            duties={duties}
            asAt={asAt}
            soonUntil={addDays(asAt, SOON)}
            onGoTo={(place) => navigate(placeHref(id, answer.form, place))}
          />
        </RecordPage>
      )}
    </AskedPage>
  )
}
