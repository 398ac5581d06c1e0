import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { later } from './later.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const moment = () => vi.advanceTimersByTimeAsync(0)

/** A network that is down until it is told otherwise. */
function aNetwork() {
  const network = { isUp: false }
  const fetch = vi.fn(async () => {
    if (!network.isUp) throw new Error('down')
    return 'the part'
  })
  return { network, fetch, part: later(fetch) }
}

describe('a part that is fetched later', () => {
  test('is fetched once, however often it is asked for, and is there at once from then on', async () => {
    const { network, fetch, part } = aNetwork()
    network.isUp = true
    expect(part.get()).toEqual({ state: 'waiting' })
    expect(fetch).not.toHaveBeenCalled()
    expect(await Promise.all([part.load(), part.load()])).toEqual(['the part', 'the part'])
    expect(part.get()).toEqual({ state: 'ready', part: 'the part' })
    expect(part.get()).toBe(part.get())
    part.want()()
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('that does not come is tried again as long as somebody wants it', async () => {
    const { network, fetch, part } = aNetwork()
    const stop = part.want()
    await moment()
    expect(part.get()).toMatchObject({ state: 'failed', error: new Error('down') })
    await vi.advanceTimersByTimeAsync(5000)
    expect(fetch).toHaveBeenCalledTimes(2)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(fetch).toHaveBeenCalledTimes(2)
    network.isUp = true
    const stopAgain = part.want()
    await moment()
    expect(part.get().state).toBe('ready')
    stopAgain()
  })

  test('that nobody wants any more is not tried again, though it was on its way', async () => {
    const { fetch, part } = aNetwork()
    part.want()()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('is waited for again where somebody asks, and stays a failure where a timer does', async () => {
    const { network, part } = aNetwork()
    const states: string[] = []
    const stop = part.want()
    await moment()
    part.subscribe(() => states.push(part.get().state))
    await vi.advanceTimersByTimeAsync(5000)
    expect(states).toEqual(['failed'])
    part.load().catch(() => undefined)
    await moment()
    expect(states).toEqual(['failed', 'waiting', 'failed'])
    network.isUp = true
    await vi.advanceTimersByTimeAsync(10_000)
    expect(states.at(-1)).toBe('ready')
    stop()
  })

  test('tells nobody who does not listen any more', async () => {
    const { part } = aNetwork()
    const listener = vi.fn()
    part.subscribe(listener)()
    await part.load().catch(() => undefined)
    expect(listener).not.toHaveBeenCalled()
  })
})
