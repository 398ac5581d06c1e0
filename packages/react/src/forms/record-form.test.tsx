import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { createRef, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { aBrowser } from '../../test/tabs.ts'
import type { RecordAdapter, SaveResult } from '../conflicts/record-adapter.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import type { Route } from '../flow/route.ts'
import { laterNotes, laterPages, laterWork } from '../later/parts.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { formSource } from './form-source.ts'
import { RecordForm } from './record-form.tsx'
import type { RecordFormHandle } from './record-form-handle.ts'
import type { RecordFormProps } from './record-form-props.ts'

beforeAll(async () => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined
  await Promise.all([laterPages, laterNotes, laterWork].map((part) => part.load()))
})
afterEach(cleanup)

type Props = Partial<RecordFormProps<Small>>

const drawn = (props: Props = {}, ref?: React.Ref<RecordFormHandle<Small>>) => (
  <StrictMode>
    <RecordForm<Small>
      form={smallForm}
      ref={ref}
      {...(props.value === undefined && props.adapter === undefined && { defaultValue: small })}
      {...props}
    />
  </StrictMode>
)
const show = (props: Props = {}) => {
  const form = createRef<RecordFormHandle<Small>>()
  const view = render(drawn(props, form))
  return {
    ...view,
    form: () => form.current as RecordFormHandle<Small>,
    draw: (next: Props) => view.rerender(drawn(next, form)),
  }
}
const at = (section: string, field?: string): Route => ({
  page: 'section',
  section,
  ...(field !== undefined && { field }),
})
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const box = (label: string) => screen.getByLabelText(label) as HTMLInputElement
const type = (label: string, value: string) => fireEvent.change(box(label), { target: { value } })
const type_ = (element: HTMLElement, value: string) => fireEvent.input(element, { target: { value } })
/** By its words: the reading of names of the tests’ library runs those that are hidden together. */
const byWords = (role: string, words: string): HTMLElement => {
  const found = screen.getAllByRole(role).find(({ textContent }) => textContent === words)
  if (found === undefined) throw new Error(`There is no ${role} "${words}"`)
  return found
}
const press = (words: string) => fireEvent.click(byWords('button', words))
const follow = (words: string) => fireEvent.click(byWords('link', words))
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)))

describe('the way through a form', () => {
  test('from the list to a section, on to the next, to all answers and to the host', async () => {
    const onSubmit = vi.fn()
    show({ onSubmit, role: 'social-worker' })
    expect(heading()).toBe('A small plan')
    follow('About the child')
    expect(heading()).toContain('About the child')
    expect(document.title).toBe('About the child – A small plan')
    expect(document.activeElement?.tagName).toBe('H1')
    type('Name', 'Samantha')
    press(formStrings.saveAndContinue)
    await settled()
    expect(heading()).toContain('What the child needs')
    press(formStrings.saveAndContinue)
    await settled()
    expect(heading()).toContain(formStrings.check)
    press(formStrings.submit)
    await settled()
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...small,
      about: { ...small.about, name: 'Samantha' },
    })
  })

  test('every page calls the page of the browser as the host has it, the list too', async () => {
    const strings = {
      ...formStrings,
      pageTitle: (page: string, form: string) => `${page === form ? '' : `${page}, `}${form}, Our council`,
    }
    show({ strings })
    expect(document.title).toBe('A small plan, Our council')
    follow('About the child')
    expect(document.title).toBe('About the child, A small plan, Our council')
    press(formStrings.saveAndReturn)
    await settled()
    expect(document.title).toBe('A small plan, Our council')
    cleanup()
    show()
    expect(document.title).toBe('A small plan')
    cleanup()
    expect(document.title).toBe('')
  })

  test('a section of others is read, and follows the record', () => {
    const store = createRecordStore<Small>({ value: small, form: smallForm })
    show({ store, role: 'social-worker', route: at('likes'), onNavigate: () => undefined })
    expect(screen.queryByRole('textbox')).toBeNull()
    act(() => store.set('/likes', ['singing']))
    expect(screen.getByText('singing')).toBeTruthy()
  })

  test('what is typed last is there whatever takes the page away', async () => {
    const { form } = show({ route: at('about'), onNavigate: () => undefined })
    type('Name', 'Samantha')
    expect(form().getValue().about?.name).toBe('Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    cleanup()
    expect(form()).toBeNull()
  })

  test.each([
    [
      'the route',
      ({ draw }: ReturnType<typeof show>, onChange: Props['onChange']) =>
        draw({ route: { page: 'tasks' }, onNavigate: () => undefined, onChange }),
    ],
    ['the host', ({ unmount }: ReturnType<typeof show>) => unmount()],
  ])('%s takes the page away, and the last key is handed over', async (_, go) => {
    const onChange = vi.fn()
    const view = show({ route: at('about'), onNavigate: () => undefined, onChange })
    type('Name', 'Samantha')
    go(view, onChange)
    await settled()
    expect(onChange.mock.lastCall?.[0].about.name).toBe('Samantha')
  })

  test('a server draws the list', () => {
    expect(renderToString(drawn())).toContain('What the child needs')
  })
})

describe('all answers', () => {
  const check = (props: Props = {}) => show({ route: { page: 'check' }, onNavigate: vi.fn(), ...props })

  test('each has a link to its question, and what is not for people is not there', async () => {
    const onNavigate = vi.fn()
    check({ onNavigate })
    expect(screen.queryByText(/example\.org/)).toBeNull()
    expect(screen.queryByText('n1')).toBeNull()
    const links = screen.getAllByRole('link').map((link) => link.textContent)
    expect(links).toEqual([
      ...['Change Name', 'Change Born', 'Change Has a pet', 'Change Name of the pet'],
      ...['Change What is needed', 'Change Status', 'Change Outcome text', 'Change What is needed'],
      ...['Change Status', 'Change Why it was stopped', 'Change Likes'],
    ])
    follow('Change Outcome text')
    expect(onNavigate).toHaveBeenLastCalledWith(at('needs', '/needs/0/outcomes/0/text'))
  })

  test('those of others have none, and an empty part leads to its page', () => {
    const onNavigate = vi.fn()
    check({ onNavigate, role: 'social-worker', defaultValue: { ...small, needs: [] } })
    expect(screen.queryByRole('link', { name: /Likes/ })).toBeNull()
    follow('Change What the child needs')
    expect(onNavigate).toHaveBeenLastCalledWith(at('needs'))
  })

  test('those that are kept and no longer asked for have a list, and can be cleared', async () => {
    const { form } = check({ defaultValue: { ...small, about: { ...small.about, hasPet: false } } })
    const kept = screen
      .getByRole('heading', { name: formStrings.hiddenAnswers })
      .closest('section') as HTMLElement
    expect(within(kept).getByText('Rex')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Name of the pet/ })).toBeNull()
    press(`${formStrings.clearAnswer} Name of the pet`)
    expect(form().getValue().about).toEqual({ name: 'Sam', born: '2015-03-04', hasPet: false })
  })

  test('a host that cannot take them is said, and asked again', async () => {
    const onSubmit = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce({ revision: '2' })
    const onError = vi.fn()
    const { form } = check({ onSubmit, onError })
    press(formStrings.submit)
    await settled()
    expect(screen.getByText(formStrings.submitFailed)).toBeTruthy()
    expect(onError).toHaveBeenCalledWith({ where: 'submit', error: new Error('down') })
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1100)))
    press(formStrings.submit)
    await settled()
    expect(screen.queryByText(formStrings.submitFailed)).toBeNull()
    expect(form().isDirty()).toBe(false)
  })
})

describe('a question that is asked for', () => {
  test('has the focus, in the item that it is in, and again when it is asked for again', async () => {
    const { form } = show()
    act(() => form().goTo('/needs/1/text'))
    await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('School'))
    act(() => form().goTo('/needs/@n1/outcomes/@o1/text'))
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('Sleeps eight hours'),
    )
    ;(document.activeElement as HTMLElement).blur()
    act(() => form().goTo('/needs/@n1/outcomes/@o1/text'))
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('Sleeps eight hours'),
    )
  })

  test('takes no focus again when the host draws the form anew', async () => {
    const route = () => at('about', '/about/name')
    const { draw } = show({ route: route(), onNavigate: () => undefined })
    await waitFor(() => expect(document.activeElement).toBe(box('Name')))
    box('Name').blur()
    draw({ route: route(), onNavigate: () => undefined })
    await settled()
    expect(document.activeElement).toBe(document.body)
  })
})

test('a question that hangs on an answer of another section is asked for where that answer asks for it', async () => {
  const record = {
    schemaVersion: '1-0-1',
    id: 'pathway-1',
    child: { id: 'child-1' },
    activity: 'F1',
    bursary: { amount: 500 },
  }
  const store = createRecordStore<Record<string, unknown>>({
    value: record,
    form: await formSource('pathway-plan'),
  })
  const route = at('money')
  const { container } = render(
    <RecordForm form="pathway-plan" store={store} route={route} onNavigate={() => undefined} />,
  )
  const asked = () => container.querySelector('[id^="money_bursary"]')
  await waitFor(() => expect(asked()).not.toBe(null))
  // Another tab says that this is no time of study any more; then that it is.
  act(() => store.replace({ ...record, activity: 'G4' }))
  await waitFor(() => expect(asked()).toBe(null))
  expect(store.flush()).toEqual({ ...record, activity: 'G4' })
  act(() => store.replace({ ...record, activity: 'P1' }))
  await waitFor(() => expect(asked()).not.toBe(null))
  expect(store.flush()).toEqual({ ...record, activity: 'P1' })
})

describe('what others change while somebody is on a page', () => {
  const open = () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    const view = show({ store, route: at('about', '/about/name'), onNavigate: () => undefined })
    return { ...view, store }
  }

  test('is put into the form, and the writer stays where they are', async () => {
    const { store } = open()
    await waitFor(() => expect(document.activeElement).toBe(box('Name')))
    const typing = box('Name')
    type('Name', 'Samantha')
    act(() => {
      store.receive({
        value: { ...small, about: { ...small.about, born: '2016-05-06', pet: 'Rover' } },
        revision: '2',
      })
    })
    await settled()
    expect(box('Name of the pet').value).toBe('Rover')
    expect(box('Year').value).toBe('2016')
    expect(document.activeElement).toBe(typing)
    expect(store.flush().about).toEqual({ name: 'Samantha', born: '2016-05-06', hasPet: true, pet: 'Rover' })
    await settled()
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('is not undone by what is typed at that very moment', async () => {
    const { store } = open()
    type('Name', 'Samantha')
    act(() => store.replace({ ...small, about: { ...small.about, pet: 'Rover' }, likes: [] }))
    await settled()
    act(() => void store.flush())
    expect(store.getValue()).toEqual({
      ...small,
      about: { ...small.about, name: 'Samantha', pet: 'Rover' },
      likes: [],
    })
  })

  test('items that come and go leave the writer in the item that they are in', async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    show({ store, route: at('needs', '/needs/@n2/text'), onNavigate: () => undefined })
    await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('School'))
    type_(document.activeElement as HTMLElement, 'School every day')
    act(() => {
      store.receive({
        value: { ...small, needs: [{ id: 'n0', text: 'New' }, ...(small.needs ?? [])] },
        revision: '2',
      })
    })
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('School every day'),
    )
    act(() => void store.flush())
    expect(store.getValue().needs?.map(({ text }) => text)).toEqual(['New', 'Sleep', 'School every day'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('an item that was added here and has no id of its own yet is no conflict with theirs', async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    show({ store, route: at('needs'), onNavigate: () => undefined })
    press('Add another need')
    await settled()
    type('What is needed', 'Friends')
    act(() => {
      store.receive({
        value: { ...small, needs: [{ id: 'n0', text: 'New' }, ...(small.needs ?? [])] },
        revision: '2',
      })
    })
    await settled()
    expect(store.flush().needs?.map(({ text }) => text)).toEqual(['New', 'Sleep', 'School', 'Friends'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })
})

/** A server with one record. */
function aServer(value: Small | undefined = small) {
  const server = { value, revision: 1, isUp: true, saves: 0 }
  const version = () => ({ value: structuredClone(server.value ?? {}), revision: String(server.revision) })
  const adapter: RecordAdapter<Small> = {
    load: async () => {
      if (!server.isUp) throw new Error('down')
      return { state: 'loaded', ...version() }
    },
    save: async (_, sent, { baseRevision }): Promise<SaveResult<Small>> => {
      server.saves++
      if (!server.isUp) throw new Error('down')
      if (baseRevision !== String(server.revision)) return { state: 'conflict', ...version() }
      server.value = structuredClone(sent)
      server.revision++
      return { state: 'saved', revision: String(server.revision) }
    },
  }
  return { server, adapter }
}

describe('a form with a server', () => {
  test('loads the record, and sends what was written when the page is left', async () => {
    const { server, adapter } = aServer()
    const onSaved = vi.fn()
    show({ adapter, id: 'small-1', onSaved })
    expect(screen.getByRole('status').textContent).toBe(formStrings.loading)
    await settled()
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    expect(server.value?.about?.name).toBe('Samantha')
    expect(server.saves).toBe(1)
    expect(screen.getByRole('status').textContent).toMatch(/^Saved at \d\d:\d\d$/)
    expect(onSaved).toHaveBeenCalledWith({ to: 'server', at: expect.any(Number), revision: '2' })
  })

  test('says that it could not load, and tries again', async () => {
    const { server, adapter } = aServer()
    server.isUp = false
    const onError = vi.fn()
    show({ adapter, id: 'small-1', onError })
    await settled()
    expect(screen.getByRole('alert').textContent).toContain(formStrings.loadFailed)
    expect(onError).toHaveBeenCalledWith({ where: 'load', error: 'Error: down' })
    server.isUp = true
    press(formStrings.tryAgain)
    await settled()
    expect(heading()).toBe('A small plan')
  })

  test('shows both versions where two wrote, and sends what was chosen', async () => {
    const { server, adapter } = aServer()
    const onConflict = vi.fn()
    show({ adapter, id: 'small-1', onConflict })
    await settled()
    follow('About the child')
    type('Name', 'Sam of mine')
    server.value = { ...small, about: { ...small.about, name: 'Sam of theirs' } }
    server.revision++
    press(formStrings.saveAndReturn)
    await settled()
    expect(onConflict).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ place: '/about/name' })])
    expect(server.value.about?.name).toBe('Sam of theirs')
    press(formStrings.versions.look)
    expect(screen.getByText('Sam of mine')).toBeTruthy()
    expect(screen.getByText('Sam of theirs')).toBeTruthy()
    press(formStrings.versions.choose)
    expect(screen.getByText(formStrings.versions.noChoice)).toBeTruthy()
    fireEvent.click(screen.getByLabelText(formStrings.versions.choice.mine))
    press(formStrings.versions.choose)
    await settled()
    expect(server.value.about?.name).toBe('Sam of mine')
    expect(screen.getByText(formStrings.versions.nothing)).toBeTruthy()
    expect(document.activeElement).not.toBe(document.body)
  })

  test('says that the server is away, and that it keeps what is typed', async () => {
    const { server, adapter } = aServer()
    const drafts = { ...memoryDrafts(), keeps: 'device' as const }
    show({ adapter, id: 'small-1', drafts })
    await settled()
    server.isUp = false
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 250)))
    expect(screen.getByRole('status').textContent).toBe(formStrings.sync.waiting)
  })

  test('submits nothing that the server does not have', async () => {
    const { server, adapter } = aServer()
    const onSubmit = vi.fn()
    const { form } = show({ adapter, id: 'small-1', onSubmit })
    await settled()
    server.isUp = false
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    press(formStrings.check)
    press(formStrings.submit)
    await settled()
    expect(onSubmit).not.toHaveBeenCalled()
    expect(form().isDirty()).toBe(true)
  })

  test('in StrictMode it loads and sends nothing twice, and a new record is not made by looking at it', async () => {
    const { server, adapter } = aServer()
    show({ adapter, id: 'small-2', defaultValue: {} })
    await settled()
    cleanup()
    await settled()
    expect(server.saves).toBe(0)
  })
})

describe('two tabs', () => {
  test('the second is told, sees what is written in the first, and may take over', async () => {
    const { ports } = aBrowser()
    const drafts = memoryDrafts()
    const first = show({ tabs: ports, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    const second = show({ tabs: ports, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    const one = within(first.container)
    const two = within(second.container)
    expect(two.getByText(formStrings.tabs.elsewhere)).toBeTruthy()
    expect(two.queryByRole('textbox')).toBeNull()
    expect(one.queryByText(formStrings.tabs.elsewhere)).toBeNull()
    const name = one.getByLabelText('Name')
    fireEvent.change(name, { target: { value: 'Samantha' } })
    fireEvent.blur(name)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 300)))
    expect(two.getByText('Samantha')).toBeTruthy()
    fireEvent.change(name, { target: { value: 'Samantha J' } })
    await act(async () => {
      fireEvent.click(two.getByRole('button', { name: formStrings.tabs.takeOver }))
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    expect((two.getByLabelText('Name') as HTMLInputElement).value).toBe('Samantha J')
    expect(one.queryByRole('textbox')).toBeNull()
    expect(one.getByText(formStrings.tabs.elsewhere)).toBeTruthy()
  })

  test('a tab that is closed leaves the record to the other, with all that was typed', async () => {
    const { ports } = aBrowser()
    const first = show({ tabs: ports, route: at('about'), onNavigate: () => undefined })
    await settled()
    const second = show({ tabs: ports, route: at('about'), onNavigate: () => undefined })
    await settled()
    fireEvent.change(within(first.container).getByLabelText('Name'), { target: { value: 'Last' } })
    first.unmount()
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 200)))
    const name = within(second.container).getByLabelText('Name') as HTMLInputElement
    expect(name.value).toBe('Last')
  })
})

describe('a host that makes everything anew each time that it draws', () => {
  test('loses nothing, and begins nothing anew', async () => {
    const kept = memoryDrafts()
    const list = vi.spyOn(kept, 'list')
    const save = vi.spyOn(kept, 'save')
    const check = vi.fn()
    function Host() {
      const [value, setValue] = useState<Small>(small)
      return (
        <RecordForm<Small>
          form={smallForm}
          value={value}
          onChange={setValue}
          author={{ id: 'w1', name: 'Ada' }}
          profile={{ id: 'wirral' }}
          check={(record) => check(record)}
          drafts={{ ...kept }}
          route={at('about')}
          onNavigate={() => undefined}
        />
      )
    }
    render(<Host />, { wrapper: StrictMode })
    for (const name of ['S', 'Sa', 'Sam', 'Samu']) {
      type('Name', name)
      fireEvent.blur(box('Name'))
      await settled()
    }
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 400)))
    expect(box('Name').value).toBe('Samu')
    expect(list.mock.calls.length).toBeLessThanOrEqual(2)
    expect(new Set(save.mock.calls.map(([{ key }]) => key)).size).toBe(1)
    expect(check.mock.lastCall?.[0].about.name).toBe('Samu')
  })

  test('and shows another child has that child’s record, and nothing of the first', async () => {
    const drafts = memoryDrafts()
    const { draw } = show({ value: small, drafts, route: at('about'), onNavigate: () => undefined })
    type('Name', 'Samantha')
    const other = { id: 'small-2', about: { name: 'Kim' } }
    draw({ value: other, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    expect(box('Name').value).toBe('Kim')
    const listed = await drafts.list()
    expect(listed.ok && listed.entries.map(({ key }) => key.split('/')[1])).toEqual(['small-1'])
  })

  test('a new record that is given its id is the same record', async () => {
    const { draw } = show({
      value: { about: { name: 'Sam' } },
      route: at('about'),
      onNavigate: () => undefined,
    })
    const name = box('Name')
    type('Name', 'Samantha')
    draw({
      value: { id: 'small-9', about: { name: 'Sam' } },
      route: at('about'),
      onNavigate: () => undefined,
    })
    await settled()
    expect(box('Name')).toBe(name)
    expect(name.value).toBe('Samantha')
  })

  test('another revision says that the value with it is saved: what was typed since is not', async () => {
    const props = { route: at('about'), onNavigate: () => undefined }
    const onChange = vi.fn()
    const { draw, form } = show({ ...props, value: small, baseRevision: '1', onChange })
    type('Name', 'Sama')
    fireEvent.blur(box('Name'))
    await settled()
    const sent = onChange.mock.lastCall?.[0]
    type('Name', 'Samantha')
    draw({ ...props, value: sent, baseRevision: '2', onChange })
    await settled()
    expect(form().isDirty()).toBe(true)
    expect(box('Name').value).toBe('Samantha')
    await act(async () => void (await form().flush()))
    draw({ ...props, value: onChange.mock.lastCall?.[0], baseRevision: '3', onChange })
    await settled()
    expect(form().isDirty()).toBe(false)
  })
})

describe('what a host may ask and hear', () => {
  test('the record, whether it is saved, and what is wrong', async () => {
    const { form } = show({ route: at('about'), onNavigate: () => undefined })
    expect(form().isDirty()).toBe(false)
    type('Day', '44')
    expect(form().isDirty()).toBe(true)
    expect(form().validate('needs')).toEqual([])
    expect(form().validate()).toEqual([
      { section: 'about', path: ['about', 'born'], message: expect.stringMatching(/^Born/) },
    ])
    // As outside of a test: the form draws when it comes to it.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    const value = await form().flush()
    vi.unstubAllGlobals()
    expect(value.about?.born).not.toBe(small.about?.born)
  })

  test('how sections stand, and each report', async () => {
    const onStatus = vi.fn()
    const onChecklist = vi.fn()
    const report = { findings: [], checklist: [], readable: true }
    show({ onStatus, onChecklist, check: () => report as never, role: 'carer' })
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 500)))
    expect(onChecklist).toHaveBeenCalledWith(report)
    expect(onStatus.mock.calls).toEqual([
      ['about', 'not-yours'],
      ['needs', 'in-progress'],
      ['likes', 'in-progress'],
      ['needs', 'done'],
      ['likes', 'done'],
    ])
  })

  test('that nothing can be kept here', async () => {
    const onError = vi.fn()
    const refused = async () => ({ ok: false, why: 'refused', message: 'no' }) as const
    const drafts = { ...memoryDrafts(), keeps: 'device' as const, save: refused, list: refused }
    show({ drafts, onError, route: at('about'), onNavigate: () => undefined })
    fireEvent.input(box('Name'), { target: { value: 'Samantha' } })
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 250)))
    expect(screen.getByRole('status').textContent).toBe(formStrings.drafts.failed.refused)
    expect(onError).toHaveBeenCalledWith({ where: 'drafts', error: 'refused' })
    expect(box('Name').value).toBe('Samantha')
  })
})
