import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type KeptForm, renderKeptForm } from '../../../test/kept-form.tsx'
import { fileFacts } from '../../files/data-url.ts'

interface Letter {
  readonly about: string
  readonly scan?: string
}
interface Letters {
  readonly letters: readonly Letter[]
}

/** Files wait here until a test lets them be read. */
let waiting: (() => void)[] = []

beforeEach(() => {
  waiting = []
  const read = FileReader.prototype.readAsDataURL
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader, blob) {
    waiting.push(() => read.call(this, blob))
  })
})

afterEach(() => void vi.restoreAllMocks())

const show = async (itemsAs?: 'pages'): Promise<KeptForm<Letters>> => {
  const form = renderKeptForm<Letters>({
    schema: {
      type: 'object',
      properties: {
        letters: {
          type: 'array',
          title: 'Letters',
          items: {
            type: 'object',
            title: 'Letter',
            properties: {
              about: { type: 'string', title: 'About' },
              scan: { type: 'string', title: 'Scan', format: 'data-url' },
            },
          },
        },
      },
    },
    uiSchema: { letters: { 'ui:options': { itemsAs } } },
    initialFormData: { letters: ['first', 'second', 'third'].map((about) => ({ about })) },
  })
  if (!itemsAs) await waitFor(() => expect(screen.getAllByLabelText(/^Scan/)).toHaveLength(3))
  return form
}

const press = (words: string) =>
  userEvent.click(
    [...document.querySelectorAll('button, a')].find(({ textContent }) =>
      textContent?.replace(/[()]/g, '').startsWith(words),
    ) as Element,
  )
const item = (number: number) => screen.getByRole('group', { name: `Letter ${number}` })
const choose = async (box: HTMLElement) => {
  const scan = await within(box).findByLabelText(/^Scan/)
  fireEvent.change(scan, { target: { files: [new File(['words'], 'scan.txt', { type: 'text/plain' })] } })
  await waitFor(() => expect(waiting).toHaveLength(1))
}
const letRead = async () => {
  waiting[0]?.()
  // The reader of the tests’ library answers within a few tasks of the page.
  await new Promise((resolve) => setTimeout(resolve, 50))
}
const filesOf = (form: KeptForm<Letters>) =>
  form.data().letters.map(({ about, scan }) => [about, scan && fileFacts(scan)?.name])

test('of an item that is removed while it is read, a file comes to no other item', async () => {
  const form = await show()
  await choose(item(1))
  await press('Remove letter 1')
  await letRead()
  expect(filesOf(form)).toEqual([
    ['second', undefined],
    ['third', undefined],
  ])
})

test('of an item whose place changes while it is read, a file comes to that item', async () => {
  const form = await show()
  await choose(item(2))
  await press('Remove letter 1')
  await letRead()
  expect(filesOf(form)).toEqual([
    ['second', 'scan.txt'],
    ['third', undefined],
  ])
})

test('of an item that is moved while it is read, a file comes to that item', async () => {
  const form = await show()
  await choose(item(2))
  await press('Move down letter 2')
  await letRead()
  expect(filesOf(form)).toEqual([
    ['first', undefined],
    ['third', undefined],
    ['second', 'scan.txt'],
  ])
})

test('of an item that is closed while it is read, a file comes to that item', async () => {
  const form = await show('pages')
  await press('Change Letter 1')
  await choose(item(1))
  await press('Done')
  await letRead()
  expect(filesOf(form)[0]).toEqual(['first', 'scan.txt'])
})

test.each([
  ['of an item that is closed and removed', 'Remove Letter 1', ['second', 'third']],
  ['of an item that is closed and moved', 'Move down Letter 1', ['second', 'first', 'third']],
] as const)('%s while it is read, a file comes to no other item', async (_, words, left) => {
  const form = await show('pages')
  await press('Change Letter 1')
  await choose(item(1))
  await press('Done')
  await press(words)
  await letRead()
  const files = filesOf(form)
  expect(files.map(([about]) => about)).toEqual(left)
  expect(files.filter(([about]) => about !== 'first').map(([, name]) => name)).toEqual([undefined, undefined])
})
