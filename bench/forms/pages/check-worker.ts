import { checkCarePlan } from '@open-care-plan/rules'

/** The day on which the plan is looked at: the same on every run. */
const AS_AT = '2026-11-21'

addEventListener('message', ({ data: { question, record } }: MessageEvent) => {
  postMessage({ question, report: checkCarePlan(record, { asAt: AS_AT }) })
})
