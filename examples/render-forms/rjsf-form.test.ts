// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FormId, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createElement, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { quietConsole } from './quiet-console.ts'
import { RecordForm } from './rjsf-form.ts'
import { withIds } from './with-ids.ts'

const printed = quietConsole()

const validRecords = (form: FormId): object[] => {
  const folder = join(import.meta.dirname, '../../packages/schemas/examples', form, 'valid')
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object)
}

/** A form that holds its record, as a host would; `changes` has every record that it was told of. */
async function show(form: FormId, record: object) {
  const [schema, ui] = await Promise.all([schemaOf(form), uiSchemaOf(form)])
  const changes: object[] = []
  const submitted: object[] = []
  const Host = () => {
    const [value, setValue] = useState(record)
    const onChange = (changed: object) => {
      changes.push(changed)
      setValue(changed)
    }
    return createElement(RecordForm, {
      schema,
      ui,
      record: value,
      onChange,
      onSubmit: (r) => submitted.push(r),
    })
  }
  const { container } = render(createElement(Host))
  const submit = () => fireEvent.submit(container.querySelector('form') as HTMLFormElement)
  return { container, changes, submitted, submit, user: userEvent.setup({ delay: null }) }
}

describe.each([
  'carer-update',
  'pep',
  'care-plan',
  'health-passport',
  'pathway-plan',
  'carer-feedback',
  'sdq-scores',
] as const)('%s', (form) => {
  test('shows every valid example, and an untouched record comes back equal', async () => {
    for (const record of validRecords(form)) {
      const before = structuredClone(record)
      const { submit, submitted, changes } = await show(form, record)
      submit()
      expect(submitted).toEqual([before])
      expect(changes.filter((each) => JSON.stringify(each) !== JSON.stringify(before))).toEqual([])
      expect(record).toEqual(before)
      cleanup()
    }
  })
})

test('an edit arrives in onChange, and nothing else changes', async () => {
  const record = { schemaVersion: '1-0-1', id: 'update-1', carePlanId: 'plan-1', goingWell: 'Swimming' }
  const { user, changes } = await show('carer-update', record)
  await user.type(screen.getByLabelText('What goes well'), ' and reading')
  expect(changes.at(-1)).toEqual({ ...record, goingWell: 'Swimming and reading' })
})

// By id: to look through a whole care plan for a label takes long here.
const enter = (container: Element, id: string, value: string) =>
  fireEvent.change(container.querySelector(`#${id}`) as Element, { target: { value } })

test('an edit of the PEP and of the care plan arrives where it belongs', async () => {
  const least = { schemaVersion: '1-0-1', id: 'record-1', child: { id: 'child-1' } }
  const pep = await show('pep', least)
  enter(pep.container, 'record_reassurance_whatYouMaySee', 'Quiet')
  expect(pep.changes.at(-1)).toEqual({ ...least, reassurance: { whatYouMaySee: 'Quiet' } })
  cleanup()
  const plan = await show('care-plan', least)
  enter(plan.container, 'record_legal_lookedAfterFrom', '2026-03-02')
  expect(plan.changes.at(-1)).toEqual({ ...least, legal: { lookedAfterFrom: '2026-03-02' } })
})

test('an item that was added holds an id, and nothing that nobody said', async () => {
  const record = { schemaVersion: '1-0-1', id: 'pep-1', child: { id: 'child-1' } }
  const { container, changes } = await show('pep', record)
  const list = container.querySelector('.rjsf-field-array:has(#record_pastoralTargets_targets__title)')
  fireEvent.click(list?.querySelector('.rjsf-array-item-add button') as Element)
  const ui = await uiSchemaOf('pep')
  expect(withIds(ui, changes.at(-1) as object, () => 'target-1')).toEqual({
    ...record,
    pastoralTargets: { targets: [{ id: 'target-1' }] },
  })
})

describe('what is typed into a conditional field', () => {
  const record = {
    schemaVersion: '1-0-1',
    id: 'update-1',
    carePlanId: 'plan-1',
    changes: [{ id: 'change-1', decision: 'not-taken' }],
  }
  const why = () => screen.queryByLabelText('Why')

  test('is still there after it was hidden and shown again', async () => {
    const { user, changes, submit, submitted } = await show('carer-update', record)
    await user.type(why() as HTMLElement, 'No place at the club')
    await user.click(screen.getByLabelText('Taken into the plan'))
    expect(why()).toBeNull()
    expect(changes.at(-1)).toHaveProperty('changes.0.reason', 'No place at the club')
    submit()
    expect(submitted.at(-1)).toHaveProperty('changes.0.reason', 'No place at the club')
    await user.click(screen.getByLabelText('Taken in part'))
    expect(why()).toHaveProperty('value', 'No place at the club')
  })

  test('is of its own item alone', async () => {
    const two = [
      { id: 'change-1', decision: 'not-taken' },
      { id: 'change-2', decision: 'taken' },
    ]
    await show('carer-update', { ...record, changes: two })
    expect(screen.getAllByLabelText('Why')).toHaveLength(1)
  })
})

test('what is wrong is said in the words of the form, once for each field', async () => {
  const record = {
    schemaVersion: '1-0-1',
    id: 'plan-1',
    child: { id: 'child-1', nhsNumber: '12', sex: 'X', dateOfBirth: '2015-02-29' },
  }
  const { container, submit, submitted } = await show('care-plan', record)
  submit()
  expect(submitted).toEqual([])
  const said = [...container.querySelectorAll('.rjsf-field .error-detail li')].map((each) => each.textContent)
  expect([...new Set(said)].sort()).toEqual([
    'NHS number must be 10 digits',
    'Select the child’s sex from the list',
    'The child’s date of birth must be a real date',
  ])
  expect(printed.mock.calls.map(([message]) => message)).toEqual(['Form validation failed'])
  printed.mockClear()
})

test('a code that is no longer in use is read, and not offered', async () => {
  const { container } = await show('care-plan', {
    schemaVersion: '1-0-1',
    id: 'plan-1',
    child: { id: 'child-1', sex: '1' },
  })
  const sex = [...container.querySelectorAll<HTMLInputElement>('input[name="record_child_sex"]')]
  expect(sex.map(({ disabled }) => disabled)).toEqual([false, false, false, true, true])
  expect(sex.map(({ checked }) => checked)).toEqual([false, false, false, true, false])
})
