import { Profiler, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import type { RecordAdapter } from '../conflicts/record-adapter.ts'
import { indexedDbDrafts } from '../drafts/indexed-db-drafts.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { useHashRoute } from '../flow/use-route.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { RecordForm } from './record-form.tsx'
import type { RecordFormProps } from './record-form-props.ts'

type Props = Partial<RecordFormProps<Small>>

function Host(props: Props) {
  const routing = useHashRoute()
  return (
    <RecordForm<Small>
      form={smallForm}
      {...(props.adapter === undefined && { defaultValue: small })}
      {...routing}
      {...props}
    />
  )
}

const show = (props: Props = {}) => render(<Host {...props} />, { wrapper: StrictMode })
let device = 0
/** What is kept on the device of this test. */
const onDevice = () => indexedDbDrafts({ name: `device-${device}` })
const own = (section: string) => ({
  route: { page: 'section', section } as const,
  onNavigate: () => undefined,
})
const active = () => document.activeElement as HTMLInputElement
const until = (told: () => unknown) => vi.waitFor(told, { timeout: 20_000 })
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 }))
  })
/** How many forms of this browser have their record for writing. */
const writers = async () => (await navigator.locks.query()).held?.length

const saved = ({ container }: { readonly container: HTMLElement }) =>
  until(() => {
    expect(container.querySelector('.save-status')?.textContent).toMatch(/^Saved at \d\d:\d\d$/)
  })

beforeEach(async () => {
  // The form of the test before lets go of its record; what it still keeps is on the device of its own test.
  await cleanup()
  await until(async () => expect(await writers()).toBe(0))
  await drawn()
  history.replaceState(null, '', '#')
  device++
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('pages', () => {
  test('the browser goes back a page, and focus and title go with it', async () => {
    const screen = await show()
    expect(document.activeElement).toBe(document.body)
    await screen.getByRole('link', { name: 'About the child' }).click()
    await until(() => expect(active().textContent).toContain('About the child'))
    expect(active().tagName).toBe('H1')
    await until(() => expect(document.title).toBe('About the child – A small plan'))
    expect(location.hash).toBe('#section/about')
    await userEvent.keyboard('{Tab}')
    await userEvent.keyboard('{End} Jo')
    history.back()
    await until(() => expect(active().textContent).toBe('A small plan'))
    await until(() => expect(document.title).toBe('A small plan'))
    history.forward()
    await until(() => expect(document.title).toBe('About the child – A small plan'))
    await expect.element(screen.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Sam Jo')
  })

  test('an address leads to a question in an item that is closed, in one that is closed', async () => {
    history.replaceState(null, '', '#section/needs/needs/0/outcomes/0/text')
    const screen = await show()
    await until(() => expect(active().value).toBe('Sleeps eight hours'))
    await userEvent.keyboard('{End} a night')
    history.replaceState(null, '', '#section/needs/needs/@n2/text')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await until(() => expect(active().value).toBe('School'))
    await screen.getByRole('button', { name: formStrings.saveAndReturn }).click()
    await until(() => expect(active().textContent).toBe('A small plan'))
    await screen.getByRole('button', { name: formStrings.check }).click()
    await expect.element(screen.getByText('Sleeps eight hours a night')).toBeVisible()
    await screen.getByRole('link', { name: /Outcome text/ }).click()
    await until(() => expect(active().value).toBe('Sleeps eight hours a night'))
    expect(location.hash).toBe('#section/needs/needs/0/outcomes/0/text')
  })
})

describe('what is typed', () => {
  test('is on the device, and in the next page after a crash if its writer says so', async () => {
    const first = await show({
      drafts: onDevice(),
      author: { id: 'w1', name: 'Ada' },
      ...own('about'),
    })
    await first.getByRole('textbox', { name: 'Name', exact: true }).fill('Samantha')
    await saved(first)
    await first.unmount()
    // A page that comes while this one still has the record is handed what it has, and needs no draft.
    await until(async () => expect(await writers()).toBe(0))
    const second = await show({ drafts: onDevice(), author: { id: 'w1', name: 'Ada' } })
    await second.getByRole('button', { name: formStrings.versions.look }).click()
    await expect.element(second.getByText('Samantha')).toBeVisible()
    await expect.element(second.getByText(/Ada/)).toBeVisible()
    await second.getByRole('button', { name: formStrings.versions.take }).click()
    await expect.element(second.getByText(formStrings.versions.nothing)).toBeVisible()
    await until(() => expect(document.activeElement).not.toBe(document.body))
    await second.getByRole('button', { name: formStrings.toTasks }).click()
    await second.getByRole('link', { name: 'About the child' }).click()
    await expect.element(second.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Samantha')
    await until(async () => {
      const listed = await onDevice().list()
      expect(listed.ok && listed.entries).toHaveLength(1)
    })
  })

  test('of somebody else on the same computer is not offered', async () => {
    const first = await show({
      drafts: onDevice(),
      author: { id: 'w1', name: 'Ada' },
      ...own('about'),
    })
    await first.getByRole('textbox', { name: 'Name', exact: true }).fill('Samantha')
    await saved(first)
    await first.unmount()
    const drafts = onDevice()
    const list = vi.fn(drafts.list)
    const second = await show({ drafts: { ...drafts, list }, author: { id: 'w2', name: 'Bea' } })
    await until(() => expect(list).toHaveResolved())
    await drawn()
    expect(second.getByRole('button', { name: formStrings.versions.look }).query()).toBeNull()
  })

  test('where the browser refuses to keep it, that is said, and the form goes on', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const screen = await show({ drafts: indexedDbDrafts({ name: 'refused' }), ...own('about') })
    const name = screen.getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('Samantha')
    await expect.element(screen.getByRole('status')).toHaveTextContent(formStrings.drafts.failed.refused)
    await name.fill('Samantha J')
    await expect.element(name).toHaveValue('Samantha J')
  })

  test('asks before the page goes only where it is kept nowhere', async () => {
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    // The form of the test before, which is kept nowhere, asks until it has let go.
    await until(() => expect(leaving()).toBe(false))
    const screen = await show({ drafts: onDevice(), ...own('about') })
    expect(leaving()).toBe(false)
    await screen.getByRole('textbox', { name: 'Name', exact: true }).fill('Samantha')
    await saved(screen)
    expect(leaving()).toBe(false)
    await screen.unmount()
    await until(async () => expect(await writers()).toBe(0))
    const other = await show(own('about'))
    expect(leaving()).toBe(false)
    await other.getByRole('textbox', { name: 'Name', exact: true }).fill('Samantha')
    await until(() => expect(leaving()).toBe(true))
  })
})

describe('two at once', () => {
  test('others add to a list while somebody types in it: each key goes where it was meant', async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    const screen = await show({ store, ...own('likes') })
    await screen.getByRole('button', { name: 'Add another like' }).click()
    const others: string[] = []
    for (const [at, key] of [...'sing loud'].entries()) {
      if (at === 4) await userEvent.keyboard('{ArrowLeft}')
      await userEvent.keyboard(key)
      others.push(`other ${at}`)
      const likes = [...others, 'football', 'drawing']
      store.receive({ value: { ...small, likes }, revision: String(at + 2) })
    }
    await drawn()
    expect([active().value, active().selectionStart]).toEqual(['sin loudg', 8])
    await until(() => expect(store.getValue().likes).toEqual([...others, 'football', 'drawing', 'sin loudg']))
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('two writers: each answer that both changed is shown in both versions', async () => {
    const server = { value: small, revision: 1 }
    const version = () => ({ value: structuredClone(server.value), revision: String(server.revision) })
    const adapter: RecordAdapter<Small> = {
      load: async () => ({ state: 'loaded', ...version() }),
      save: async (_, sent, { baseRevision }) => {
        if (baseRevision !== String(server.revision)) return { state: 'conflict', ...version() }
        server.value = structuredClone(sent)
        server.revision++
        return { state: 'saved', revision: String(server.revision) }
      },
    }
    const props = { adapter, id: 'small-1', tabs: false } as const
    const one = await show({ ...props, ...own('about'), drafts: memoryDrafts() })
    await expect.element(one.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
    const two = await show({ ...props, drafts: memoryDrafts() })
    await two.getByRole('link', { name: 'About the child' }).click()
    const in1 = one.container.querySelector('#about_about_name') as HTMLInputElement
    const in2 = two.container.querySelector('#about_about_name') as HTMLInputElement
    await userEvent.fill(in1, 'Samantha of one')
    await until(() => expect(server.value.about?.name).toBe('Samantha of one'))
    await userEvent.fill(in2, 'Samuel of two')
    await two.getByRole('button', { name: formStrings.saveAndReturn }).last().click()
    await two.getByRole('button', { name: formStrings.versions.look }).click()
    await expect.element(two.getByText('Samantha of one')).toBeVisible()
    await expect.element(two.getByText('Samuel of two')).toBeVisible()
    expect(server.value.about?.name).toBe('Samantha of one')
    await two.getByText(formStrings.versions.choice.theirs, { exact: true }).click()
    await two.getByRole('button', { name: formStrings.versions.choose }).click()
    await expect.element(two.getByText(formStrings.versions.nothing)).toBeVisible()
    expect(server.value.about?.name).toBe('Samantha of one')
  })

  test('two tabs: the locks of the browser let one write, and the other see it and take over', async () => {
    const drafts = onDevice()
    const one = await show({ drafts, ...own('about') })
    const in1 = one.getByRole('textbox', { name: 'Name', exact: true })
    await until(async () => expect(await writers()).toBe(1))
    const two = await show({ drafts, ...own('about') })
    await expect.element(two.getByText(formStrings.tabs.elsewhere)).toBeVisible()
    await in1.fill('Samantha')
    const seen = () => two.container.textContent?.includes('Samantha')
    await until(() => expect(seen()).toBe(true))
    await two.getByRole('button', { name: formStrings.tabs.takeOver }).click()
    await until(() =>
      expect(two.container.querySelector<HTMLInputElement>('#about_about_name')?.value).toBe('Samantha'),
    )
    await until(() => expect(one.container.querySelector('input')).toBeNull())
  })
})

describe('a key', () => {
  test('draws its box, and neither the form nor the keeping of what is typed is on its way', async () => {
    const kept = onDevice()
    let isKey = false
    let saves = 0
    let onTheWay = 0
    const drafts = {
      keeps: kept.keeps,
      keepsOrder: true,
      load: kept.load,
      list: kept.list,
      remove: kept.remove,
      clear: kept.clear,
      save: (draft: Parameters<typeof kept.save>[0]) => {
        saves++
        if (isKey) onTheWay++
        return kept.save(draft)
      },
    }
    let commits = 0
    const screen = await render(
      <Profiler id="form" onRender={() => commits++}>
        <Host drafts={drafts} {...own('about')} check={() => undefined} />
      </Profiler>,
    )
    const name = screen.getByRole('textbox', { name: 'Name', exact: true })
    await name.click()
    await userEvent.keyboard('x')
    await saved(screen)
    await new Promise((resolve) => setTimeout(resolve, 600))
    await drawn()
    const element = name.element() as HTMLInputElement
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    commits = 0
    saves = 0
    const keys = 40
    for (let key = 0; key < keys; key++) {
      set?.call(element, `${element.value}k`)
      isKey = true
      element.dispatchEvent(new InputEvent('input', { bubbles: true }))
      // React draws the box before the page turns to anything else.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      isKey = false
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    // It was saved again and again while somebody typed on, and the form heard nothing of it.
    expect(saves).toBeGreaterThanOrEqual(3)
    expect(onTheWay).toBe(0)
    expect(commits).toBeLessThanOrEqual(keys + 2)
  })
})
