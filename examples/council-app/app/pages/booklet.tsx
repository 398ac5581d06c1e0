import type { HealthPassport } from '@open-care-plan/model'
import {
  type BookletHandle,
  HealthPassportBooklet,
  type HealthPassportBookletProps,
} from '@open-care-plan/react/views'
import { type ReactElement, useRef, useState } from 'react'
import { PrintButton } from '../layout/print-button.tsx'
import { NotFound } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { FormPage } from '../record/form-page.tsx'
import { RecordPage } from '../record/record-page.tsx'

type Format = NonNullable<HealthPassportBookletProps['format']>

const formats: readonly (readonly [Format, string])[] = [
  ['fold', 'On A4, to fold and cut'],
  ['single', 'Page by page, on paper of its size'],
  ['large', 'In large letters, on A5'],
]

/** The health passport as a booklet, as it comes out of the printer. */
export default function Booklet({ params: { id = '' } }: PageProps): ReactElement {
  const [format, setFormat] = useState<Format>('fold')
  const booklet = useRef<BookletHandle>(null)
  return (
    <FormPage<HealthPassport> id={id}>
      {(answer, { schema }) =>
        answer.form !== 'health-passport' ? (
          <NotFound />
        ) : (
          <RecordPage title="The booklet" of={answer}>
            <fieldset className="govuk-fieldset no-print">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                How it comes out on paper
              </legend>
              <div className="govuk-radios govuk-radios--small">
                {formats.map(([each, words]) => (
                  <div key={each} className="govuk-radios__item">
                    <input
                      className="govuk-radios__input"
                      type="radio"
                      name="format"
                      id={`format-${each}`}
                      checked={format === each}
                      onChange={() => setFormat(each)}
                    />
                    <label className="govuk-label govuk-radios__label" htmlFor={`format-${each}`}>
                      {words}
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
            <PrintButton onPrint={() => booklet.current?.print()} />
            <HealthPassportBooklet
              passport={answer.record}
              schema={schema}
              format={format}
              handle={booklet}
            />
          </RecordPage>
        )
      }
    </FormPage>
  )
}
