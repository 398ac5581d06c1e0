import type { ReactElement } from 'react'
import { Page } from '../layout/page.tsx'
import { Ways } from '../layout/ways.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { instantInWords } from '../words/days.ts'
import { partsToWrite, writerOf } from '../words/names.ts'
import { recordHref } from './addresses.ts'
import { LastWriters } from './last-writers.tsx'
import { titleOfRecord } from './title.ts'

/** The first page of a record that is no care plan: an education plan, a health passport, an update. */
export function OtherHome({
  of: answer,
  planId,
}: {
  readonly of: RecordAnswer
  readonly planId: string | undefined
}): ReactElement {
  const { id, form, version, at, sections } = answer
  const writes = sections.some(({ access }) => access === 'write')
  const to = (page: string) => recordHref(id, page)
  return (
    <Page
      title={titleOfRecord(answer)}
      back={
        planId === undefined
          ? { href: '/', text: 'Back to the first page' }
          : { href: recordHref(planId), text: 'Back to the care plan' }
      }
    >
      <p className="govuk-body-l">
        Version {version}, saved {instantInWords(at)} by {writerOf(answer)}.
      </p>
      <Ways
        of={[
          writes && {
            href: to('form/'),
            title: 'Fill it in',
            about: partsToWrite(sections),
          },
          form === 'health-passport' && {
            href: to('booklet'),
            title: 'The booklet',
            about: 'As it is printed and folded, to be kept in a pocket',
          },
          form === 'pathway-plan' && {
            href: to('timetable'),
            title: 'What is due when',
            about: 'Reviews and visits, over the year',
          },
          {
            href: to('document'),
            title: 'Read or print it',
            about: 'All that is yours to read, as a document',
          },
          {
            href: to('versions'),
            title: 'Earlier versions',
            about: 'Who changed what, and two versions side by side',
          },
        ]}
      />
      <LastWriters of={answer} />
    </Page>
  )
}
