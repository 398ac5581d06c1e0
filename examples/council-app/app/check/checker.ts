import { type Check, type LanguageAdvice, workerCheck } from '@open-care-plan/react'
import type { CheckSettings, WordsQuestion, WorkerAnswer } from './questions.ts'

let worker: Worker | undefined

/** The one worker of this page, started when something is asked first. One that breaks is followed by another. */
function theWorker(): Worker {
  if (worker !== undefined) return worker
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('error', () => {
    if (worker === made) worker = undefined
  })
  worker = made
  return made
}

const checks = new Map<string, Check>()

/** The check of a care plan, in the worker, with what is said of each outcome and action. */
export function planCheck(setting: CheckSettings): Check {
  const key = JSON.stringify(setting)
  const check = checks.get(key) ?? workerCheck(theWorker, { setting })
  checks.set(key, check)
  return check
}

let asked = 0

/** What is said of the words in a box, in the worker. Where it does not run nothing is said: it is advice. */
export function wordsCheck(text: string, pointer: string): Promise<readonly LanguageAdvice[]> {
  const own = theWorker()
  const question: WordsQuestion = { id: `words-${++asked}`, text, pointer }
  return new Promise((resolve) => {
    const end = (advice: readonly LanguageAdvice[]) => {
      own.removeEventListener('message', hear)
      own.removeEventListener('error', fail)
      resolve(advice)
    }
    const fail = () => end([])
    const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.id === question.id) end('advice' in data ? data.advice : [])
    }
    own.addEventListener('message', hear)
    own.addEventListener('error', fail)
    own.postMessage(question)
  })
}
