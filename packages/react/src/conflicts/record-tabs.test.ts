import { describe, expect, test, vi } from 'vitest'
import { type Sample, sample } from '../../test/edits.ts'
import { aBrowser } from '../../test/tabs.ts'
import { createRecordStore } from '../record/record-store.ts'
import { createRecordTabs } from './record-tabs.ts'
import { browserTabs, type TabPorts } from './tab-ports.ts'

/** Several turns, one after the other: a busy machine may run timers that are long due in one. */
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe.each<[name: string, ports: () => TabPorts]>([
  ['a made browser', () => aBrowser().ports],
  ['the channels and locks of Node', browserTabs],
])('in %s', (name, makePorts) => {
  let number = 0
  const browser = () => {
    const ports = makePorts()
    const key = `${name} ${++number}`
    return (beforeYield?: () => Promise<unknown>, through = (given: TabPorts) => given) => {
      const store = createRecordStore<Sample>({
        value: sample,
        baseRevision: '3',
        author: { id: 'w1', name: 'Ada' },
      })
      const options = {
        key,
        store,
        ports: through(ports),
        pause: 5,
        patience: 40,
        ...(beforeYield && { beforeYield }),
      }
      return { store, tabs: createRecordTabs(options) }
    }
  }

  test('the first tab writes; the second is told', async () => {
    const open = browser()
    const [one, two] = [open(), open()]
    expect(await one.tabs.open()).toBe('here')
    expect(await two.tabs.open()).toBe('elsewhere')
    one.tabs.close()
    two.tabs.close()
  })

  test('the second sees what is typed in the first, before and after', async () => {
    const open = browser()
    const [one, two] = [open(), open()]
    await one.tabs.open()
    one.store.set('/name', 'S')
    await two.tabs.open()
    await settled()
    expect(two.store.getValue().name).toBe('S')
    one.store.set('/needs/@n1/text', 'Sleeps')
    one.store.receive({ value: { ...sample, health: { note: 'Eczema' } }, revision: '4' })
    await settled()
    expect(two.store.getSnapshot()).toEqual(one.store.getSnapshot())
    one.tabs.close()
    two.tabs.close()
  })

  test('the second takes over with everything, and the first is told and has kept it', async () => {
    const open = browser()
    const kept = vi.fn(async () => {})
    const [one, two] = [open(kept), open()]
    await one.tabs.open()
    await two.tabs.open()
    one.store.register({ flush: () => one.store.set('/name', 'Typed last') })
    expect(await two.tabs.takeOver()).toBe('here')
    await settled()
    expect(one.tabs.getState()).toBe('elsewhere')
    expect(two.store.getValue().name).toBe('Typed last')
    expect(kept).toHaveBeenCalledOnce()
    two.store.set('/health/note', 'Eczema')
    await settled()
    expect(one.store.getValue().health?.note).toBe('Eczema')
    expect(await one.tabs.takeOver()).toBe('here')
    one.tabs.close()
    two.tabs.close()
  })

  test('a first tab that hangs loses the record; what only it had comes in when it wakes', async () => {
    const open = browser()
    const heard: (() => void)[] = []
    let isHung = false
    const hangs = (ports: TabPorts): TabPorts => ({
      ...ports,
      channel: (channelName) => {
        const channel = ports.channel(channelName)
        const listen = (listener: (message: unknown) => void) =>
          channel.listen((message) => (isHung ? heard.push(() => listener(message)) : listener(message)))
        return { ...channel, listen }
      },
    })
    const [one, two] = [open(undefined, hangs), open()]
    await one.tabs.open()
    await two.tabs.open()
    await settled()
    isHung = true
    one.store.register({ flush: () => one.store.set('/name', 'Typed last') })
    expect(await two.tabs.takeOver()).toBe('here')
    two.store.set('/health/note', 'Eczema')
    isHung = false
    for (const hear of heard.splice(0)) hear()
    await settled()
    expect(one.tabs.getState()).toBe('elsewhere')
    expect(two.store.getValue()).toMatchObject({ name: 'Typed last', health: { note: 'Eczema' } })
    expect(one.store.getValue()).toMatchObject({ name: 'Typed last', health: { note: 'Eczema' } })
    one.tabs.close()
    two.tabs.close()
  })

  test('a first tab whose draft cannot be kept gives way all the same', async () => {
    const open = browser()
    const [one, two] = [open(() => new Promise(() => {})), open()]
    await one.tabs.open()
    await two.tabs.open()
    one.store.set('/name', 'S')
    expect(await two.tabs.takeOver()).toBe('here')
    await settled()
    expect(two.store.getValue().name).toBe('S')
    one.tabs.close()
    two.tabs.close()
  })

  test('the second writes when the first is closed', async () => {
    const open = browser()
    const [one, two] = [open(), open()]
    await one.tabs.open()
    await two.tabs.open()
    one.store.set('/name', 'S')
    one.tabs.close()
    await settled()
    expect(two.tabs.getState()).toBe('here')
    expect(two.store.getValue().name).toBe('S')
    two.tabs.close()
  })

  test('a tab that is closed and opened at once writes', async () => {
    const open = browser()
    const { tabs } = open()
    void tabs.open()
    tabs.close()
    expect(await tabs.open()).toBe('here')
    tabs.close()
    expect(await tabs.open()).toBe('here')
    tabs.close()
  })
})

test('what two tabs typed at one place, when the record was taken by force, waits for a choice', async () => {
  const { ports } = aBrowser()
  const open = () => {
    const store = createRecordStore<Sample>({ value: sample, baseRevision: '3' })
    return { store, tabs: createRecordTabs({ key: 'k', store, ports, pause: 5, patience: 10 }) }
  }
  const [one, two] = [open(), open()]
  await one.tabs.open()
  await two.tabs.open()
  await settled()
  one.store.set('/name', 'Sammy')
  two.store.set('/name', 'Samuel')
  await settled()
  expect(two.store.getValue().name).toBe('Samuel')
  expect(two.store.getSnapshot().conflicts).toMatchObject([{ mine: 'Samuel', theirs: 'Sammy' }])
})

test('a conflict that is open in one tab is open in another that typed before it opened, and stays', async () => {
  const { ports } = aBrowser()
  const open = () => {
    const store = createRecordStore<Sample>({ value: sample, baseRevision: '3' })
    return { store, tabs: createRecordTabs({ key: 'k', store, ports, pause: 5, patience: 40 }) }
  }
  const [one, two] = [open(), open()]
  const waiting = [{ place: '/name', mine: 'Sammy', theirs: 'Samuel' }]
  await one.tabs.open()
  one.store.set('/name', 'Sammy')
  one.store.receive({ value: { ...sample, name: 'Samuel' }, revision: '4' })
  two.store.set('/health/note', 'Eczema')
  await two.tabs.open()
  await settled()
  expect(two.store.getValue()).toMatchObject({ name: 'Sammy', health: { note: 'Eczema' } })
  expect(two.store.getSnapshot().conflicts).toMatchObject(waiting)
  expect(await two.tabs.takeOver()).toBe('here')
  await settled()
  expect(one.store.getSnapshot().conflicts).toMatchObject(waiting)
  expect(one.store.getValue()).toEqual(two.store.getValue())
  one.tabs.close()
  two.tabs.close()
})

test('without locks each tab is on its own, and says so', async () => {
  const store = createRecordStore<Sample>({ value: sample })
  const tabs = createRecordTabs({ key: 'k', store, ports: { ...aBrowser().ports, locks: undefined } })
  expect(await tabs.open()).toBe('unguarded')
  expect(await tabs.takeOver()).toBe('unguarded')
})
