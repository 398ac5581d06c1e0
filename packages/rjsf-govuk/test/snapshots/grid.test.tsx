import { gridTests } from '@rjsf/snapshot-tests'
import { afterEach, expect } from 'vitest'
import { CheckedForm, takeProblems } from './checked-form.tsx'

afterEach(() => {
  // One layout of the suite has a field in two places, on purpose.
  const problems = takeProblems().filter((problem) => problem !== 'id twice: answers_person_name_first')
  expect(problems).toEqual([])
})

gridTests(CheckedForm as never, {
  ColumnWidthAll: { className: 'govuk-grid-column-full' },
  ColumnWidth4: { className: 'govuk-grid-column-one-third' },
  ColumnWidth6: { className: 'govuk-grid-column-one-half' },
  ColumnWidth8: { className: 'govuk-grid-column-two-thirds' },
  ComplexUiSchema: {
    'ui:field': 'LayoutGridField',
    'ui:layoutGrid': {
      'ui:row': {
        children: [
          {
            'ui:columns': {
              className: 'govuk-grid-column-one-half',
              children: ['person.name', 'employment'],
            },
          },
          { 'ui:col': { className: 'govuk-grid-column-full', children: ['person.race'] } },
        ],
      },
    },
  },
})
