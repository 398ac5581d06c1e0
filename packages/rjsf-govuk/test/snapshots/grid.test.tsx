import { gridTests } from '@rjsf/snapshot-tests'
import { afterEach } from 'vitest'
import { CheckedForm, expectNoProblems } from './checked-form.tsx'

afterEach(expectNoProblems)

gridTests(CheckedForm as never, {
  ColumnWidthAll: { className: 'govuk-grid-column-full' },
  ColumnWidth4: { className: 'govuk-grid-column-one-third' },
  ColumnWidth6: { className: 'govuk-grid-column-one-half' },
  ColumnWidth8: { className: 'govuk-grid-column-two-thirds' },
})
