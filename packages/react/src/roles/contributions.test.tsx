import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { samplePlan } from '../../test/samples.ts'
import { formSource } from '../forms/form-source.ts'
import { formStringsCy } from '../strings/cy.ts'
import { fieldWords } from '../views/shared/field-words.ts'
import { Contributions } from './contributions.tsx'

const words = fieldWords((await formSource('care-plan')).schema)
const linesOf = (contributions: unknown, strings = {}) =>
  [
    ...render(
      <Contributions record={{ contributions }} words={words} {...strings} />,
    ).container.querySelectorAll('li'),
  ].map(({ textContent }) => textContent)

test('each agency with what it was asked for, and whether it came', () => {
  expect(
    linesOf([
      { id: '1', agency: 'school', from: 'Tideway Primary', askedOn: '2026-10-14', receivedOn: '2026-11-02' },
      { id: '2', agency: 'police', askedOn: '2026-10-14', neededBy: '2026-11-30' },
      { id: '3', agency: 'housing', askedOn: '2026-10-14', reasonNone: 'The team was closed down' },
      { id: '4', agency: 'health', content: 'All is well' },
      { id: '5', agency: 'camhs' },
    ]),
  ).toEqual([
    'School: Tideway Primary Received on 2 November 2026',
    'Police Asked on 14 October 2026, not received yet, needed by 30 November 2026',
    'Housing Asked on 14 October 2026. None came, and why is recorded',
    'Health Received',
    'Child and adolescent mental health service Not received yet',
  ])
})

test('in Welsh where the form is', () => {
  const [line] = linesOf([{ id: '1', agency: 'police' }], { strings: formStringsCy })
  expect(line).toContain('Heb ddod i law eto')
})

test('of a record without contributions, or with nonsense in their place, nothing is shown', () => {
  for (const none of [undefined, [], 'none', [null, { id: '1' }]]) expect(linesOf(none)).toEqual([])
})

test('all of a plan', () => {
  expect(linesOf(samplePlan('nine-year-old').contributions)).toHaveLength(
    samplePlan('nine-year-old').contributions?.length ?? 0,
  )
})
