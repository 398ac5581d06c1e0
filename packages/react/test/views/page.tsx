import { type ReactElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import {
  type BookletFormat,
  Compare,
  CourtPlanDocument,
  HealthPassportBooklet,
  RecordDocument,
  SiblingView,
  Timetable,
} from '../../src/views/index.ts'

// What an embedding page does, with data that came as JSON. Types are proved by the tests beside the views.
const { name, data } = (globalThis as unknown as { shown: { name: string; data: never } }).shown
const [view = '', variant] = name.split('-')

const draw: Readonly<Record<string, (given: { [member: string]: never }) => ReactElement>> = {
  timetable: ({ duties, asAt }) => (
    <Timetable duties={duties ?? []} asAt={asAt ?? ''} soonUntil="2027-01-16" onGoTo={() => {}} />
  ),
  compare: (given) => (
    <Compare
      {...(given as never)}
      after={given.record as never}
      beforeName="revision 1"
      afterName="revision 2"
    />
  ),
  siblings: (given) => <SiblingView {...(given as never)} onGoTo={() => {}} />,
  court: (given) => <CourtPlanDocument name="A baby" court={given as never} headingLevel={2} />,
  booklet: (given) => (
    <HealthPassportBooklet
      {...(given as never)}
      passport={given.record as never}
      format={variant as BookletFormat}
    />
  ),
  document: (given) => <RecordDocument {...(given as never)} title="A record" contents headingLevel={2} />,
}

const root = document.querySelector('main')
if (root) createRoot(root).render(<StrictMode>{(draw[view] ?? draw.document)?.(data)}</StrictMode>)
