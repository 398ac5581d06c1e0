import type { Report } from '@open-care-plan/model'

const waiting = new Map<number, (report: Report) => void>()
let worker: Worker | undefined
let asked = 0

/** Loads the checker when it is first asked for. */
function start(): Worker {
  const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<{ question: number; report: Report }>) => {
    waiting.get(data.question)?.(data.report)
    waiting.delete(data.question)
  })
  return started
}

/** Checks a record in a worker, as the guide for hosts has it. */
export function checkInWorker(record: object): Promise<Report> {
  worker ??= start()
  const question = asked++
  worker.postMessage({ question, record })
  return new Promise((resolve) => waiting.set(question, resolve))
}
