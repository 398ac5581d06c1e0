import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { FileUpload as Script } from 'govuk-frontend'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { outline } from '../../test/outline.ts'
import { fieldProps } from '../../test/params.tsx'
import { FileUpload } from './file-upload.tsx'

const draw = (options: FixtureOptions) => (
  <FileUpload
    {...fieldProps(options)}
    {...options.attributes}
    name={options.name}
    className={options.classes}
    disabled={options.disabled}
    multiple={options.multiple}
    dropZone={options.javascript}
    wrapperProps={{
      className: options.wrapperClasses,
      // The hook of GOV.UK’s script, which we do not run.
      attributes: { 'data-module': 'govuk-file-upload', ...options.wrapperAttributes },
    }}
  />
)

testFixtures('file-upload', draw, {
  translated: 'the words stand in our catalogue, not in attributes for a script',
})

const scan = new File(['x'], 'scan.pdf', { type: 'application/pdf' })
const letter = new File(['y'], 'letter.pdf', { type: 'application/pdf' })

test('until the button is fetched the browser’s own control is there, and whoever is in it is at the button then', async () => {
  const { container } = render(<FileUpload id="scan" label="Scan" dropZone />)
  const box = screen.getByLabelText('Scan')
  expect(box).toHaveAttribute('type', 'file')
  box.focus()
  const button = await screen.findByRole('button', { name: /Choose file/ })
  expect(button).toHaveFocus()
  expect(screen.getByLabelText(/^Scan/)).toBe(button)
  expect(container.querySelector('input')).not.toBeVisible()
})

describe('with a place to drop files', () => {
  beforeAll(async () => {
    // Fetched once for the page.
    const { unmount } = render(<FileUpload id="scan" label="Scan" dropZone />)
    await screen.findByRole('button')
    unmount()
  })
  beforeEach(() => document.body.classList.add('govuk-frontend-supported'))
  afterEach(() => document.body.classList.remove('govuk-frontend-supported'))

  test.each([
    ['empty', { id: 'scan', name: 'scan', label: { text: 'Scan' }, javascript: true }],
    [
      'with a message',
      { id: 'scan', label: { text: 'Scan' }, errorMessage: { text: 'No' }, javascript: true },
    ],
    ['disabled', { id: 'scan', label: { text: 'Scan' }, disabled: true, javascript: true }],
  ])('it is as GOV.UK’s own script leaves it, but for how it has its name: %s', (_, options) => {
    const scripted = document.createElement('div')
    scripted.innerHTML = renderToStaticMarkup(draw(options))
    document.body.append(scripted)
    new Script(scripted.querySelector('[data-module]'))
    const bare = (holder: HTMLElement): string[] => {
      const copy = holder.cloneNode(true) as HTMLElement
      for (const each of copy.querySelectorAll('*')) {
        for (const name of ['data-govuk-file-upload-init', 'aria-labelledby', 'aria-label'])
          each.removeAttribute(name)
      }
      copy.querySelector('input')?.setAttribute('hidden', '')
      copy.querySelector('label')?.removeAttribute('id')
      copy.querySelector('[id$=-comma]')?.removeAttribute('id')
      // jsdom does not show what the script sets as text. It says where the files are after the wrapper, we inside it.
      for (const each of copy.querySelectorAll('[aria-live]')) each.textContent = ''
      copy.querySelector('.govuk-file-upload-announcements')?.remove()
      return outline(copy.innerHTML)
    }
    const theirs = bare(scripted)
    scripted.remove()
    const { container } = render(draw(options))
    expect(bare(container)).toEqual(theirs)
  })

  test('its name says what stands on it', async () => {
    const { container } = render(<FileUpload id="scan" label="Scan" dropZone />)
    const button = screen.getByRole('button', { name: 'Scan, No file chosen, Choose file or drop file' })
    expect(button.id).toBe('scan')
    await userEvent.upload(container.querySelector('input') as HTMLInputElement, scan)
    expect(button).toHaveAccessibleName('Scan, scan.pdf, Choose file or drop file')
    expect(button.className).not.toContain('empty')
  })

  test('it says how many files are chosen, and the caller may say which', () => {
    const { rerender } = render(<FileUpload id="scan" label="Scans" dropZone multiple chosen={['a', 'b']} />)
    expect(screen.getByRole('button').textContent).toBe('2 files chosen, Choose files or drop files')
    rerender(<FileUpload id="scan" label="Scans" dropZone multiple chosen={[]} />)
    expect(screen.getByRole('button').textContent).toBe('No file chosen, Choose files or drop files')
  })

  test('it opens the list of files', async () => {
    const { container } = render(<FileUpload id="scan" label="Scan" dropZone />)
    const opened = vi.spyOn(container.querySelector('input') as HTMLInputElement, 'click')
    await userEvent.click(screen.getByRole('button'))
    expect(opened).toHaveBeenCalledTimes(1)
  })

  const dragged = (...files: File[]) => ({
    dataTransfer: { items: files.map(() => ({ kind: 'file' })), types: ['Files'], files },
  })

  test('it shows and says that files are over it, and no longer', () => {
    render(<FileUpload id="scan" label="Scan" dropZone />)
    const button = screen.getByRole('button')
    const said = () => document.querySelector('[aria-live=assertive]')?.textContent
    fireEvent.dragEnter(button, dragged(scan))
    expect(button.className).toContain('dragging')
    expect(said()).toBe('Entered drop zone')
    fireEvent.dragEnter(document.body, dragged(scan))
    expect(button.className).not.toContain('dragging')
    expect(said()).toBe('Left drop zone')
    fireEvent.dragEnter(button, dragged(scan))
    fireEvent.dragLeave(document.body)
    expect(button.className).toContain('dragging')
    fireEvent.dragLeave(document.body)
    expect(button.className).not.toContain('dragging')
  })

  test('it takes no more files than it asks for, and none where it is disabled', () => {
    const { rerender } = render(<FileUpload id="scan" label="Scan" dropZone />)
    const button = screen.getByRole('button')
    fireEvent.dragEnter(button, dragged(scan, letter))
    expect(button.className).not.toContain('dragging')
    rerender(<FileUpload id="scan" label="Scan" dropZone multiple />)
    fireEvent.dragEnter(button, dragged(scan, letter))
    expect(button.className).toContain('dragging')
    rerender(<FileUpload id="scan" label="Scan" dropZone multiple disabled />)
    expect(button.className).not.toContain('dragging')
  })
})

test('files that are chosen are handed over', async () => {
  const onFiles = vi.fn()
  render(<FileUpload id="scan" label="Scan" multiple onFiles={onFiles} />)
  await userEvent.upload(screen.getByLabelText('Scan'), [scan, letter])
  expect(onFiles.mock.calls).toEqual([[[scan, letter]]])
})
