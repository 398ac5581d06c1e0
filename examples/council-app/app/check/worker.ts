// Runs the rules beside the page, so that no key waits for them. They are fetched with the first question.
import type { CarePlanRecord } from '@open-care-plan/model'
import type { PlanQuestion, WordsQuestion, WorkerAnswer } from './questions.ts'

// The types of a page and of a worker cannot both be had; this is all that is needed of a worker.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<PlanQuestion | WordsQuestion>) => void
  postMessage: (answer: WorkerAnswer) => void
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await answerTo(data))
  } catch (error) {
    scope.postMessage({ id: data.id, error: String(error) })
  }
}

async function answerTo(question: PlanQuestion | WordsQuestion): Promise<WorkerAnswer> {
  const { assessSteps, checkCarePlan, checkLanguage, profileById } = await import('@open-care-plan/rules')
  if ('text' in question) {
    // What is written to the child is read by the child: words of adults are pointed at there.
    const audience = /\/(saidToChild|whatChanged)$/.test(question.pointer) ? 'child' : 'plan'
    return { id: question.id, advice: checkLanguage(question.text, { audience }) }
  }
  const { id, record, setting } = question
  const plan = record as CarePlanRecord
  const { asAt, profile } = setting
  const report = checkCarePlan(plan, { asAt, profile: profileById(profile) })
  return { id, report: { ...report, steps: assessSteps(plan, { asAt }) } }
}
