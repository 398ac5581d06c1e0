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
import type { PageName, pages } from './records.ts'

type Shown = typeof pages

// What an embedding page does, with data that came as JSON.
const { name, data } = (globalThis as unknown as { shown: { name: PageName; data: never } }).shown
const [view = '', variant] = name.split('-')

const draw = {
  timetable: (given: Shown['timetable']) => <Timetable {...given} soonUntil="2027-01-16" onGoTo={() => {}} />,
  compare: ({ before, record, schema, sections }: Shown['compare']) => (
    <Compare
      {...{ before, schema, sections }}
      after={record}
      beforeName="revision 1"
      afterName="revision 2"
    />
  ),
  siblings: ({ plans, differences, copies, findings }: Shown['siblings']) => (
    <SiblingView {...{ plans, differences, copies, findings }} onGoTo={() => {}} />
  ),
  court: (court: Shown['court']) => <CourtPlanDocument name="A baby" court={court} headingLevel={2} />,
  booklet: ({ record, schema }: Shown['booklet-fold']) => (
    <HealthPassportBooklet passport={record} schema={schema} format={variant as BookletFormat} />
  ),
  document: ({ record, schema, ui, sections }: Shown['plan']) => (
    <RecordDocument {...{ record, schema, ui, sections }} title="A record" contents headingLevel={2} />
  ),
} satisfies Readonly<Record<string, (given: never) => ReactElement>>

const drawn = (Object.hasOwn(draw, view) ? draw[view as keyof typeof draw] : draw.document)(data)
const root = document.querySelector('#view')
if (root) createRoot(root).render(<StrictMode>{drawn}</StrictMode>)
