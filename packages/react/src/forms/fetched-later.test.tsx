import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aServer } from '../../test/a-server.ts'
import { byWords, drawn, goes, heading, settled, show, type } from '../../test/drawn-form.tsx'
import type { Small } from '../../test/small-form.ts'
import { aBrowser } from '../../test/tabs.ts'
import type { Draft } from '../drafts/draft.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import type { Route } from '../flow/route.ts'
import type { Later } from '../later/later.ts'
import { laterPages, laterWork } from '../later/parts.ts'
import { formStrings } from '../strings/en-gb.ts'

/** The network between a page and the files that it fetches later. */
const network = vi.hoisted(() => ({
  waiting: [] as { readonly come: () => void; readonly fail: () => void }[],
  forget: [] as (() => void)[],
}))

vi.mock('../later/parts.ts', async () => {
  const { later } = await import('../later/later.ts')
  /** A part that can be forgotten, as a page that is opened anew does. */
  const fetched = <Part,>(load: () => Promise<Part>): Later<Part> => {
    const make = () =>
      later(
        () =>
          new Promise<Part>((resolve, reject) => {
            network.waiting.push({ come: () => resolve(load()), fail: () => reject(new Error('down')) })
          }),
      )
    let part = make()
    network.forget.push(() => {
      part = make()
    })
    return {
      get: () => part.get(),
      subscribe: (listener) => part.subscribe(listener),
      load: () => part.load(),
      want: () => part.want(),
    }
  }
  return {
    laterPages: fetched(() => import('../later/pages.ts')),
    laterNotes: fetched(() => import('../later/notes.ts')),
    laterWork: fetched(() => import('../later/work.ts')),
    laterYoungPerson: fetched(() => import('../later/young-person.ts')),
  }
})

beforeAll(async () => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined
  // What comes comes at once.
  await Promise.all([import('../later/pages.ts'), import('../later/notes.ts'), import('../later/work.ts')])
})
beforeEach(() => {
  network.waiting.length = 0
  for (const forget of network.forget) forget()
})
afterEach(cleanup)

const check: Route = { page: 'check' }
const about: Route = { page: 'section', section: 'about' }
/** All that is on its way comes, or does not. */
const answer = async (how: 'come' | 'fail') => {
  for (const file of network.waiting.splice(0)) file[how]()
  await settled(100)
}
describe('a page that has not been fetched', () => {
  test('has its heading, its title and the focus while it comes, and then its content', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: formStrings.check }))
    const before = heading()
    expect(before.textContent).toContain(formStrings.check)
    expect(document.activeElement).toBe(before)
    expect(document.title).toBe('Check the answers – A small plan')
    expect(screen.getByText(formStrings.pageLoading)).toBeTruthy()
    await answer('come')
    expect(screen.queryByText(formStrings.pageLoading)).toBeNull()
    expect(byWords('link', 'Change Name')).toBeTruthy()
    expect(document.activeElement).toBe(before)
  })

  test('is there at once from then on, and on every page of its kind', async () => {
    show({ route: check, ...goes })
    await answer('come')
    cleanup()
    const { draw } = show({ route: check, ...goes })
    expect(byWords('link', 'Change Name')).toBeTruthy()
    draw({ route: { page: 'versions' }, ...goes })
    expect(screen.getByText(formStrings.versions.nothing)).toBeTruthy()
    expect(network.waiting).toEqual([])
  })

  test('is fetched ahead when the page is idle', async () => {
    show()
    expect(network.waiting).toHaveLength(1)
    await waitFor(() => expect(network.waiting).toHaveLength(2))
  })

  test('that does not come is said, and tried again, with nothing lost', async () => {
    const { draw, form } = show({ route: about, ...goes })
    type('Name', 'Samantha')
    draw({ route: check, ...goes })
    await answer('fail')
    expect(screen.getByRole('alert').textContent).toContain(formStrings.pageFailed)
    expect(form().getValue().about?.name).toBe('Samantha')
    fireEvent.click(screen.getByRole('button', { name: formStrings.tryAgain }))
    expect(screen.getByText(formStrings.pageLoading)).toBeTruthy()
    expect(document.activeElement).toBe(heading())
    await answer('fail')
    expect(screen.getByRole('alert').textContent).toContain(formStrings.pageFailed)
    fireEvent.click(screen.getByRole('button', { name: formStrings.tryAgain }))
    await answer('come')
    expect(screen.getByText('Samantha')).toBeTruthy()
  })

  test('of a section that others write has its words too', async () => {
    show({ route: { page: 'section', section: 'likes' }, role: 'social-worker', ...goes })
    expect(screen.getByText(formStrings.pageLoading)).toBeTruthy()
    await answer('come')
    expect(screen.getByText(formStrings.readOnly)).toBeTruthy()
  })

  test('is in the words that the host gave', async () => {
    show({ route: check, ...goes, strings: { ...formStrings, checkHint: 'Look again' } })
    await answer('come')
    expect(screen.getByText('Look again')).toBeTruthy()
  })
})

describe('on a server', () => {
  test.each([
    ['the list', { page: 'tasks' }, 'What the child needs'],
    ['a section', about, 'Name of the pet'],
    ['a page that is fetched', check, formStrings.pageLoading],
  ] as const)('%s is drawn, and taken over as it is', async (_, route, words) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const page = drawn({ route, ...goes })
    const box = document.createElement('div')
    box.innerHTML = renderToString(page)
    document.body.append(box)
    expect(box.textContent).toContain(words)
    // What the server could not have is not drawn before it was taken over, though it is here by now.
    void laterPages.load()
    await answer('come')
    const onRecoverableError = vi.fn()
    const root = await act(() => hydrateRoot(box, page, { onRecoverableError }))
    await settled()
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
    if (route === check) expect(box.textContent).toContain('Change Name')
    await act(() => root.unmount())
    box.remove()
    error.mockRestore()
  })
})

describe('what brings a record to its server, before it was fetched', () => {
  const device = () => ({ ...memoryDrafts(), keeps: 'device' as const })
  const kept = async (drafts: ReturnType<typeof device>): Promise<Small | undefined> => {
    const listed = await drafts.list()
    const [entry] = listed.ok ? listed.entries : []
    const loaded = entry && (await drafts.load(entry.key))
    return loaded?.ok ? ((loaded.draft as Draft<Small> | undefined)?.value as Small) : undefined
  }

  test('sends nothing; what is typed is kept, and sent when it is there', async () => {
    const { server, adapter } = aServer()
    const drafts = device()
    show({ adapter, id: 'small-1', drafts, route: about, ...goes })
    await settled()
    type('Name', 'Samantha')
    fireEvent.blur(screen.getByLabelText('Name'))
    await waitFor(async () => expect((await kept(drafts))?.about?.name).toBe('Samantha'))
    expect(server.saves).toBe(0)
    await answer('come')
    await waitFor(() => expect(server.value?.about?.name).toBe('Samantha'))
    expect(server.saves).toBe(1)
    await waitFor(async () => expect(await kept(drafts)).toBeUndefined())
  })

  test('and cannot be: it is said, nothing is submitted, and all is sent when it comes after all', async () => {
    const { server, adapter } = aServer()
    const drafts = device()
    const onSubmit = vi.fn()
    const { form, draw } = show({ adapter, id: 'small-1', drafts, onSubmit, route: about, ...goes })
    await settled()
    type('Name', 'Samantha')
    draw({ adapter, id: 'small-1', drafts, onSubmit, route: check, ...goes })
    await settled(300)
    await answer('fail')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(formStrings.sync.waiting))
    const flushed = form().flush()
    await settled()
    await answer('fail')
    await flushed
    expect(form().isDirty()).toBe(true)
    expect(server.saves).toBe(0)
    void laterWork.load()
    await answer('come')
    await waitFor(() => expect(server.value?.about?.name).toBe('Samantha'))
    expect(server.saves).toBe(1)
    await waitFor(() => expect(form().isDirty()).toBe(false))
  })

  test('a page that goes meanwhile still sends what was typed', async () => {
    const { server, adapter } = aServer()
    const { unmount } = show({ adapter, id: 'small-1', route: about, ...goes })
    await settled()
    type('Name', 'Samantha')
    unmount()
    await settled()
    expect(server.saves).toBe(0)
    await answer('come')
    await waitFor(() => expect(server.value?.about?.name).toBe('Samantha'))
  })

  test('what was typed before it is known that another tab has the record is brought together with it', async () => {
    const { ports } = aBrowser()
    const [first, second] = [device(), device()]
    const one = show({ tabs: ports, drafts: first, route: about, ...goes })
    await answer('come')
    for (const forget of network.forget) forget()
    const two = show({ tabs: ports, drafts: second, route: about, ...goes })
    // Both are on one page here, and have the same ids.
    const boxIn = ({ container }: ReturnType<typeof show>, name: string) =>
      container.querySelector<HTMLInputElement>(`input[id$="_${name}"]`)
    const write = async (view: ReturnType<typeof show>, name: string, value: string) => {
      const box = boxIn(view, name)
      if (box === null) throw new Error(`There is no box for ${name}`)
      fireEvent.change(box, { target: { value } })
      fireEvent.blur(box)
      await settled(300)
    }
    await write(one, 'name', 'Samantha')
    await write(two, 'pet', 'Rover')
    await answer('come')
    expect(await within(two.container).findByText(formStrings.tabs.elsewhere)).toBeTruthy()
    const both = { name: 'Samantha', pet: 'Rover' }
    await waitFor(() => expect(two.form().getValue().about).toMatchObject(both))
    await waitFor(async () => expect((await kept(second))?.about?.pet).toBe('Rover'))
    one.unmount()
    await waitFor(() =>
      expect([boxIn(two, 'name')?.value, boxIn(two, 'pet')?.value]).toEqual(['Samantha', 'Rover']),
    )
  })

  test('work of an earlier page is offered when it is there, and stays where it is until then', async () => {
    const drafts = device()
    const first = show({ drafts, route: about, ...goes })
    type('Name', 'Samantha')
    fireEvent.blur(screen.getByLabelText('Name'))
    await waitFor(async () => expect((await kept(drafts))?.about?.name).toBe('Samantha'))
    first.unmount()
    await settled(100)
    expect((await kept(drafts))?.about?.name).toBe('Samantha')
    show({ drafts, route: { page: 'tasks' }, ...goes })
    await settled(300)
    expect(screen.queryByText(formStrings.versions.banner(1, 0))).toBeNull()
    await answer('come')
    expect(await screen.findByText(formStrings.versions.banner(1, 0))).toBeTruthy()
    expect((await kept(drafts))?.about?.name).toBe('Samantha')
  })
})

test('the checklist says that the plan is being checked until it was fetched, and takes nobody’s box away', async () => {
  const report = { readable: true, findings: [], checklist: [] }
  show({ route: about, ...goes, check: () => report as never })
  const box = screen.getByLabelText('Name')
  expect(screen.getByRole('complementary', { name: formStrings.checklist.title }).textContent).toContain(
    formStrings.checklist.waiting,
  )
  await waitFor(() => expect(network.waiting).toHaveLength(2))
  await answer('come')
  await waitFor(() =>
    expect(screen.getByRole('complementary').textContent).toContain(formStrings.checklist.count(0, 0)),
  )
  expect(screen.getByLabelText('Name')).toBe(box)
})
