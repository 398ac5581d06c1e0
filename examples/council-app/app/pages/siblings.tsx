import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { Ways } from '../layout/ways.tsx'
import type { SiblingGroupsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { counted, nameOf } from '../words/names.ts'

/** Groups of brothers and sisters who are all looked after. */
export default function Siblings(): ReactElement {
  const asked = useAnswer<SiblingGroupsAnswer>('/siblings', 'every')
  return (
    <AskedPage of={asked}>
      {({ groups }) => (
        <Page title="Brothers and sisters">
          <p className="govuk-body-l">
            Plans of brothers and sisters are checked together: what one says of the other, and words that
            were copied.
          </p>
          {groups.length === 0 ? (
            <p className="govuk-body">You do not work with all the children of any group.</p>
          ) : (
            <Ways
              of={groups.map(({ group, children }) => ({
                href: `/siblings/${encodeURIComponent(group)}`,
                title: children.map(({ child }) => nameOf(child)).join(', '),
                about: counted(children.length, 'plan'),
              }))}
            />
          )}
        </Page>
      )}
    </AskedPage>
  )
}
