import type { CarePlanRecord } from '@open-care-plan/model'
import type { LanguageAdvice } from '@open-care-plan/react'
import type { Answer, PlanAnswer, Question } from './questions.ts'

/** Asks the rules, in a worker. */
export interface Checker {
  readonly check: (
    plan: CarePlanRecord,
    setting: { readonly asAt: string; readonly profile: string },
  ) => Promise<PlanAnswer>
  readonly words: (text: string, pointer: string) => Promise<readonly LanguageAdvice[]>
}

type Asked = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }
type WithoutNumber<Of> = Of extends unknown ? Omit<Of, 'number'> : never

let known: Checker | undefined

/** The one worker of this page, started when something is asked first. */
export function checker(): Checker {
  known ??= startChecker()
  return known
}

function startChecker(): Checker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const asked = new Map<number, Asked>()
  let count = 0
  const ask = <Of>(question: WithoutNumber<Question>) =>
    new Promise<Of>((resolve, reject) => {
      const number = ++count
      asked.set(number, { resolve, reject })
      worker.postMessage({ ...question, number })
    })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const question = asked.get(data.number)
    asked.delete(data.number)
    if (data.kind === 'failed') question?.reject(new Error(data.message))
    else question?.resolve(data.answer as never)
  })
  // A worker that could not be fetched answers nothing any more: the next question starts another.
  worker.addEventListener('error', () => {
    known = undefined
    for (const { reject } of asked.values()) reject(new Error('The rules could not be loaded'))
    asked.clear()
  })
  return {
    check: (plan, setting) => ask({ kind: 'plan', plan, ...setting }),
    words: (text, pointer) => ask({ kind: 'words', text, pointer }),
  }
}
