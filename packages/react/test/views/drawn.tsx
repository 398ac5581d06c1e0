import type { ReactElement } from 'react'
import { ChildView } from '../../src/views/child/index.ts'
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

const draw = {
  child: (given: Shown['child-8-to-12']) => (
    <ChildView
      {...given}
      onNotHappy={() => {}}
      headingLevel={2}
      helplines={[{ name: 'A line', phone: '0151 496 0399' }]}
    />
  ),
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
  booklet: ({ record, schema }: Shown['booklet-fold'], variant: string) => (
    <HealthPassportBooklet passport={record} schema={schema} format={variant as BookletFormat} />
  ),
  document: ({ record, schema, ui, sections }: Shown['plan']) => (
    <RecordDocument {...{ record, schema, ui, sections }} title="A record" contents headingLevel={2} />
  ),
} satisfies Readonly<Record<string, (given: never, variant: string) => ReactElement>>

/** What an embedding page draws, with data that came as JSON. */
export function drawn(name: PageName, data: unknown): ReactElement {
  const [view = '', variant = ''] = name.split('-')
  const of = Object.hasOwn(draw, view) ? draw[view as keyof typeof draw] : draw.document
  return of(data as never, variant)
}
