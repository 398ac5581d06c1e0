import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderWidget } from '../../../test/widget-form.tsx'
import { fileFacts } from '../../files/data-url.ts'
import { FileWidget } from './file-widget.tsx'

const widgets = { FileWidget }
const one = { type: 'string', format: 'data-url' } as const
const several = { type: 'array', items: one } as object
const file = (name: string, text = name) => new File([text], name, { type: 'text/plain' })
const control = () => screen.getByLabelText<HTMLInputElement>('Question')
const names = (data: unknown) => [data].flat().map((url) => fileFacts(url)?.name)
const listed = () => within(screen.getByRole('list', { name: 'Files chosen' })).getAllByRole('listitem')
const said = () => document.querySelector('[aria-live=polite]')?.textContent

/** A file of this name cannot be read. */
function breakFile(broken: string): void {
  const read = FileReader.prototype.readAsDataURL
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader, blob) {
    if ((blob as File).name === broken) setTimeout(() => this.onerror?.(new ProgressEvent('error') as never))
    else read.call(this, blob)
  })
}

afterEach(() => void vi.restoreAllMocks())

describe('a file', () => {
  test('is read as rjsf keeps it, listed with its size, and said', async () => {
    const form = renderWidget({ schema: one, widgets })
    await userEvent.upload(control(), file('plan.txt', 'hello'))
    await waitFor(() => expect(form.data()).toBe('data:text/plain;name=plan.txt;base64,aGVsbG8='))
    expect(listed().map((each) => each.textContent)).toEqual(['plan.txt (5 bytes) Remove plan.txt'])
    expect(said()).toBe('Added: plan.txt')
  })

  test('takes the place of another', async () => {
    const form = renderWidget({ schema: one, widgets, value: 'data:text/plain;name=old.txt;base64,aGk=' })
    await userEvent.upload(control(), file('new.txt'))
    await waitFor(() => expect(names(form.data())).toEqual(['new.txt']))
  })

  test('is removed, and the control has the focus', async () => {
    const form = renderWidget({ schema: one, widgets, value: 'data:text/plain;name=old.txt;base64,aGk=' })
    await userEvent.click(screen.getByRole('button', { name: 'Remove old.txt' }))
    expect(form.data()).toBeUndefined()
    expect(screen.queryByRole('list')).toBeNull()
    expect(control()).toHaveFocus()
    expect(said()).toBe('Removed: old.txt')
  })

  test('that cannot be read is named at the control, and what was there stays', async () => {
    breakFile('gone.txt')
    const old = 'data:text/plain;name=old.txt;base64,aGk='
    const form = renderWidget({ schema: one, widgets, value: old })
    await userEvent.upload(control(), file('gone.txt'))
    await waitFor(() =>
      expect(control()).toHaveAccessibleDescription('Error: gone.txt could not be read – choose it again'),
    )
    expect(form.data()).toBe(old)
    await userEvent.upload(control(), file('new.txt'))
    await waitFor(() => expect(names(form.data())).toEqual(['new.txt']))
    expect(control()).not.toHaveAttribute('aria-describedby')
  })

  test('is of the kinds asked for, and may be saved', () => {
    const value = 'data:text/plain;name=old.txt;base64,aGk='
    renderWidget({
      schema: one,
      widgets,
      value,
      uiSchema: { 'ui:options': { accept: '.txt', filePreview: true } },
    })
    expect(control()).toHaveAttribute('accept', '.txt')
    const link = screen.getByRole('link', { name: 'Download old.txt' })
    expect(link).toHaveAttribute('href', value)
    expect(link).toHaveAttribute('download', 'old.txt')
  })

  test('that is no data URL is listed, kept, and nothing to follow', () => {
    renderWidget({
      schema: { type: 'string' },
      widgets,
      value: 'javascript:alert(1)',
      uiSchema: { 'ui:widget': 'file', 'ui:options': { filePreview: true } },
    })
    expect(listed().map((each) => each.textContent)).toEqual(['File 1 Remove File 1'])
    expect(screen.queryByRole('link')).toBeNull()
  })

  test.each(['disabled', 'readonly'] as const)('may be seen and not changed where it is %s', (state) => {
    renderWidget({
      schema: one,
      widgets,
      value: 'data:text/plain;name=old.txt;base64,aGk=',
      uiSchema: { [`ui:${state}`]: true },
    })
    expect(control()).toBeDisabled()
    expect(listed().map((each) => each.textContent?.trim())).toEqual(['old.txt (2 bytes)'])
  })

  test('is described, and marked where it is wrong', () => {
    renderWidget({
      schema: { ...one, description: 'A scan' },
      widgets,
      props: { extraErrors: { question: { __errors: ['Select a file'] } } },
    })
    expect(control()).toBeInvalid()
    expect(control()).toHaveClass('govuk-file-upload--error')
    expect(control()).toHaveAccessibleDescription('A scan Error: Select a file')
  })

  test('may be dropped on a large button, which says what is chosen', async () => {
    renderWidget({
      schema: one,
      widgets,
      value: 'data:text/plain;name=old.txt;base64,aGk=',
      uiSchema: { 'ui:options': { dropZone: true } },
    })
    expect(
      await screen.findByRole('button', { name: 'Question, old.txt, Choose file or drop file' }),
    ).toHaveAttribute('id', 'form_question')
  })
})

describe('several files', () => {
  const urls = ['a', 'b', 'c'].map((name) => `data:text/plain;name=${name}.txt;base64,aGk=`)

  test('are added to those that are there', async () => {
    const form = renderWidget({ schema: several, widgets, value: urls.slice(0, 1) })
    expect(control().multiple).toBe(true)
    await userEvent.upload(control(), [file('x.txt'), file('y.txt')])
    await waitFor(() => expect(names(form.data())).toEqual(['a.txt', 'x.txt', 'y.txt']))
  })

  test('that are chosen while others are read come after them, and none is lost', async () => {
    const form = renderWidget({ schema: several, widgets, value: [] })
    for (const name of ['x.txt', 'y.txt', 'z.txt']) {
      fireEvent.change(control(), { target: { files: [file(name)] } })
    }
    await waitFor(() => expect(names(form.data())).toEqual(['x.txt', 'y.txt', 'z.txt']))
  })

  test('are kept where one of them cannot be read', async () => {
    breakFile('gone.txt')
    const form = renderWidget({ schema: several, widgets, value: [] })
    await userEvent.upload(control(), [file('x.txt'), file('gone.txt'), file('y.txt')])
    await waitFor(() => expect(names(form.data())).toEqual(['x.txt', 'y.txt']))
    expect(screen.getByText(/gone.txt could not be read/)).toBeInTheDocument()
  })

  test('are removed one by one, and the focus goes to the next, the last, and the control', async () => {
    const form = renderWidget({ schema: several, widgets, value: urls })
    const remove = (name: string) => screen.getByRole('button', { name: `Remove ${name}` })
    await userEvent.click(remove('b.txt'))
    expect(names(form.data())).toEqual(['a.txt', 'c.txt'])
    expect(remove('c.txt')).toHaveFocus()
    await userEvent.click(remove('c.txt'))
    expect(remove('a.txt')).toHaveFocus()
    await userEvent.click(remove('a.txt'))
    expect(form.data()).toEqual([])
    expect(control()).toHaveFocus()
  })

  test('that are the same twice are two', async () => {
    const form = renderWidget({ schema: several, widgets, value: [urls[0], urls[0]] })
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove a.txt' })[0] as Element)
    expect(names(form.data())).toEqual(['a.txt'])
    expect(screen.getByRole('button', { name: 'Remove a.txt' })).toHaveFocus()
  })
})
