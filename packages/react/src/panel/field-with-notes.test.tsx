import { Form } from '@open-care-plan/rjsf-govuk/form'
import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import * as parts from '../later/notes.ts'
import { formStrings } from '../strings/en-gb.ts'
import { FieldWithNotes } from './field-with-notes.tsx'
import { type LanguageCheck, notesOf, type StepAdvice, smartLetters } from './notes.ts'
import { NotesContext } from './notes-context.ts'
import { NotesOfItem } from './notes-of-item.tsx'

const validator = interpretedValidator()
const templates = { FieldTemplate: FieldWithNotes, ItemCardNotesTemplate: NotesOfItem } as never
const schema = {
  type: 'object',
  properties: {
    why: { type: 'string', title: 'Why' },
    steps: {
      type: 'array',
      title: 'Steps',
      items: { type: 'object', title: 'A step', properties: { what: { type: 'string', title: 'What' } } },
    },
  },
} as const
const ui = {
  'ui:globalOptions': { markOptional: false },
  steps: { 'ui:options': { itemsAs: 'pages' } },
}

const finding = (ruleId: string, path: string, message: string) =>
  ({
    ruleId,
    path,
    message,
    outcome: 'fail',
    force: 'must',
    citation: [{ source: 'SI 2010/959', provision: 'reg 5' }],
    fingerprint: `${ruleId}${path}`,
  }) as never

const letters = (time: 'yes' | 'no'): StepAdvice['letters'] =>
  Object.fromEntries(
    smartLetters.map((letter) => [
      letter,
      letter === 'timeBound' && time === 'no'
        ? { label: 'no', reason: 'No day', ask: 'By which day?' }
        : { label: 'yes', reason: 'Said' },
    ]),
  ) as never

function show({
  findings = [],
  steps = [],
  language,
}: {
  findings?: never[]
  steps?: StepAdvice[]
  language?: LanguageCheck
}) {
  const value = { notes: notesOf(findings, steps, language), drawn: { ...parts, strings: formStrings } }
  return render(
    <NotesContext.Provider value={value}>
      <Form
        schema={schema as never}
        uiSchema={ui}
        validator={validator}
        templates={templates}
        initialFormData={{ why: '', steps: [{ what: 'Ring the school' }] }}
      />
    </NotesContext.Provider>,
  )
}

const hint = {
  rule: 'vague-concern',
  match: 'concerns',
  reason: 'Say which',
  alternatives: ['what was seen'],
}

test('words are looked at when the box is left, and never while somebody types', async () => {
  const language = vi.fn(() => [hint])
  show({ language })
  const box = screen.getByLabelText('Why')
  await userEvent.type(box, 'Ongoing concerns')
  expect(language).not.toHaveBeenCalled()
  fireEvent.blur(box)
  expect((await screen.findByText('“concerns”', { exact: false })).textContent).toBe(
    '“concerns”: Say which Instead: what was seen',
  )
  expect(language).toHaveBeenCalledExactlyOnceWith('Ongoing concerns', '/why')
  await userEvent.type(box, '!')
  expect(screen.queryByText(formStrings.language.title)).toBeNull()
  expect(language).toHaveBeenCalledOnce()
})

test('what comes back late, after somebody typed on, is not shown', async () => {
  let answer: (found: readonly (typeof hint)[]) => void = () => undefined
  const answered = new Promise<readonly (typeof hint)[]>((resolve) => {
    answer = resolve
  })
  show({ language: () => answered })
  const box = screen.getByLabelText('Why')
  await userEvent.type(box, 'Concerns')
  fireEvent.blur(box)
  fireEvent.input(box, { target: { value: 'Concerns, and' } })
  answer([hint])
  await act(() => answered)
  expect(screen.queryByText(formStrings.language.title)).toBeNull()
})

test('an empty box is not looked at', async () => {
  const language = vi.fn(() => [hint])
  show({ language })
  const box = screen.getByLabelText('Why')
  fireEvent.blur(box)
  // The next time that a box is left has words in it: those alone were looked at.
  await userEvent.type(box, 'Concerns')
  fireEvent.blur(box)
  await waitFor(() => expect(language).toHaveBeenCalled())
  expect(language.mock.calls).toEqual([['Concerns', '/why']])
})

test('a finding stands at its question, with how strongly it binds and where it is written', () => {
  const { container } = show({ findings: [finding('a/b', '/why', 'Enter why')] })
  expect(container.querySelector('.finding-note')?.textContent).toBe('Law Enter why SI 2010/959 reg 5')
  expect(container.querySelector('[aria-live], [role="alert"]')?.textContent ?? '').toBe('')
})

test('a closed item shows the letters of its words, and how much there is to look at inside', async () => {
  const { container } = show({
    steps: [{ path: '/steps/0/what', letters: letters('no') }],
    findings: [finding('a/b', '/steps/0/what', 'Say who'), finding('a/c', '/steps/0', 'Say when')],
  })
  expect(container.querySelector('.notes-of-item')?.textContent).toContain('Time-bound: not yet')
  expect(container.querySelector('.notes-of-item')?.textContent).toContain('2 things to look at inside')
  expect(screen.queryByText('By which day?')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^Change/ }))
  expect(screen.getByText('By which day?')).toBeTruthy()
})

test('where the letters are, findings of the same letters are not said again, nor points that gather others', () => {
  const steps = [{ path: '/steps/0/what', letters: letters('no') }]
  const findings = [
    finding('smart/time-bound', '/steps/0/what', 'Time-bound: By which day?'),
    finding('smart/specific', '/why', 'Specific: Who?'),
    finding('legal-checklist/needs', '/steps', '1. Needs: 3 things to put right'),
  ]
  expect([...notesOf(findings, steps).findings.keys()]).toEqual(['/why'])
})

test('a step with every letter says so in one line', () => {
  const { container } = show({ steps: [{ path: '/steps/0/what', letters: letters('yes') }] })
  expect(container.querySelector('.smart-letters')?.textContent).toBe(
    'How clear this step is: All five are there',
  )
})
