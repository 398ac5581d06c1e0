// Runs the rules beside the page, so that no key waits for them. They are fetched with the first question.
import type { Answer, Question } from './questions.ts'

// The types of a page and of a worker cannot both be had; this is all that is needed of a worker.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Question>) => void
  postMessage: (answer: Answer) => void
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await answerTo(data))
  } catch (error) {
    scope.postMessage({ number: data.number, kind: 'failed', message: String(error) })
  }
}

async function answerTo(question: Question): Promise<Answer> {
  const { assessSteps, checkCarePlan, checkLanguage, profileById } = await import('@open-care-plan/rules')
  const { number } = question
  if (question.kind === 'words') {
    // What the child reads is written to the child: the words of adults are pointed at there.
    const audience = /\/(saidToChild|whatChanged)$/.test(question.pointer) ? 'child' : 'plan'
    return { number, kind: 'words', answer: checkLanguage(question.text, { audience }) }
  }
  const { plan, asAt } = question
  const report = checkCarePlan(plan, { asAt, profile: profileById(question.profile) })
  return { number, kind: 'plan', answer: { report, steps: assessSteps(plan, { asAt }) } }
}
