import { Tag } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import type { VerifyAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { counted } from '../words/names.ts'

/** Whether anything that was written was changed or removed since: each row hangs on the one before by its hash. */
export default function Chains(): ReactElement {
  const asked = useAnswer<VerifyAnswer>('/audit/verify')
  return (
    <AskedPage of={asked}>
      {({ whole, chains }) => (
        <Page title="Chains">
          <p className="govuk-body-l">
            {whole ? (
              <>
                <Tag colour="green">Whole</Tag> {counted(chains.length, 'chain')} were walked from end to end,
                and every link holds.
              </>
            ) : (
              <>
                <Tag colour="red">Broken</Tag> Something was changed outside of this app. See below where.
              </>
            )}
          </p>
          <p className="govuk-body">
            Write the last hash of the audit log down somewhere else from time to time: only that shows
            whether lines were cut off its end.
          </p>
          <table className="govuk-table chains">
            <caption className="govuk-visually-hidden">Chains and whether they hold</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {['Chain', 'Links', 'Last hash', 'Holds'].map((name) => (
                  <th key={name} scope="col" className="govuk-table__header">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {chains.map(({ chain, length, head, broken }) => (
                <tr key={chain} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header chains__name">
                    {chain}
                  </th>
                  <td className="govuk-table__cell" data-label="Links">
                    {length}
                  </td>
                  <td className="govuk-table__cell chains__hash" data-label="Last hash">
                    {head === '' ? '–' : head}
                  </td>
                  <td className="govuk-table__cell" data-label="Holds">
                    {broken === undefined ? 'Yes' : `No: link ${broken.sequence}, ${broken.reason}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Page>
      )}
    </AskedPage>
  )
}
