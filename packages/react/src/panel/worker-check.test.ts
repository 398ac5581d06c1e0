import { expect, test, vi } from 'vitest'
import { type CheckQuestion, type WorkerLike, workerCheck } from './worker-check.ts'

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void

function aWorker() {
  const asked: CheckQuestion[] = []
  const listeners = new Map<string, Listener>()
  const worker: WorkerLike = {
    postMessage: (question) => asked.push(question),
    addEventListener: (kind, listener) => listeners.set(kind, listener),
  }
  return {
    worker,
    asked,
    answer: (data: unknown) => listeners.get('message')?.({ data }),
    fail: (message: string) => listeners.get('error')?.({ message }),
  }
}

const report = { readable: true, findings: [] }
const setting = () => ({ signal: new AbortController().signal })

test('records are sent to one worker with the setting, and each answer goes to its question', async () => {
  const { worker, asked, answer } = aWorker()
  const make = vi.fn(() => worker)
  const check = workerCheck(make, { setting: { asAt: '2026-11-21' } })
  expect(make).not.toHaveBeenCalled()
  const first = check({ a: 1 }, setting())
  const second = check({ a: 2 }, setting())
  expect(make).toHaveBeenCalledOnce()
  expect(asked).toEqual([
    { id: 1, record: { a: 1 }, setting: { asAt: '2026-11-21' } },
    { id: 2, record: { a: 2 }, setting: { asAt: '2026-11-21' } },
  ])
  answer({ id: 2, report: { ...report, readable: false } })
  answer({ id: 1, report })
  expect(await first).toEqual(report)
  expect(await second).toEqual({ ...report, readable: false })
})

test('an error of the worker is the error of the check, and the next check has a new worker', async () => {
  const [one, two] = [aWorker(), aWorker()]
  const makes = [one.worker, two.worker]
  const check = workerCheck(() => makes.shift() as WorkerLike)
  const told = check({}, setting())
  one.answer({ id: 1, error: 'No such day' })
  await expect(told).rejects.toThrow('No such day')
  const broken = check({}, setting())
  one.fail('It broke')
  await expect(broken).rejects.toThrow('It broke')
  const again = check({}, setting())
  two.answer({ id: 3, report })
  expect(await again).toEqual(report)
})

test('an answer to a question that was given up is let go', () => {
  const { worker, answer } = aWorker()
  const given = new AbortController()
  void workerCheck(() => worker)({}, { signal: given.signal })
  given.abort()
  expect(() => answer({ id: 1, report })).not.toThrow()
})
