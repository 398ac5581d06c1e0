import type { Need, SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isAction, isDropped } from '../../facts/live-needs.ts'
import type { Located } from '../../facts/located.ts'
import { sdqRecorded, sdqsBy, totalOf } from '../../facts/sdq-scores.ts'
import { sdqBand } from '../../sdq/bands.ts'

export const rule = defineRule({
  id: 'sdq/plan-answers-score',
  also: ['sdq-informs-plan'],
  title: 'The plan answers a high score',
  requirement:
    'With a total in the highest band, the plan has an emotional need or an action dated after the SDQ.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.5')],
  why: 'Somebody has said in figures that a child is struggling. If nothing follows, the questions need not have been asked.',
  doesNotJudge:
    'Whether what was planned fits what the scores say. What is dated on the day of the SDQ itself may rest on it and counts; of several questionnaires by the same kind of person only the last is looked at.',
  when: [sdqRecorded, ...ordinaryPlan],
  messages: {
    pass: 'An emotional need or an action is dated after the SDQ',
    absent:
      'Add an emotional need or an action that answers the SDQ of {on}: its total of {total} is in the highest band',
    undatedAnswer:
      'Enter when this was assessed or is to be done: the SDQ of {on} is in the highest band, and has to be answered',
    undated: 'Enter the day of this questionnaire: its total may call for an answer in the plan',
    judge:
      'Decide whether the total of {total} calls for an answer in the plan: its band cannot be told from what is recorded',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt, facts }) => {
    const open = latestOfEach(sdqsBy(plan, asAt)).filter(({ value }) => isInTopBand(value) !== false)
    if (open.length === 0) return notApplicable('No total is in the highest band')
    const needs = facts.needs.filter(
      ({ value }) => value.domain === 'emotional-behavioural' && !isDropped(value),
    )
    return passUnless(
      open.flatMap((sdq) => unanswered(sdq, needs, asAt) ?? []),
      '/needs',
    )
  },
})

/** Undefined where the cut-offs, or the informant, form or set, are not known; false too where there is no total. */
function isInTopBand(sdq: SdqScores): boolean | undefined {
  const total = totalOf(sdq)
  return total === undefined ? false : sdqBand('total', total, sdq)?.top
}

/** Of each kind of informant the last with a total, and each without a date. */
const latestOfEach = (sdqs: readonly Located<SdqScores>[]) => {
  const totals = sdqs.filter(({ value }) => totalOf(value) !== undefined)
  return totals.filter(({ value: { on, informant } }) =>
    totals.every(({ value: other }) => other.informant !== informant || (other.on ?? '') <= (on ?? '~')),
  )
}

function unanswered(
  { value, path }: Located<SdqScores>,
  needs: readonly Located<Need>[],
  asAt: string,
): Verdict | undefined {
  const { on } = value
  if (on === undefined) return unknown(`${path}/on`, {}, 'undated')
  if (needs.some((need) => answers(need.value, on, asAt))) return undefined
  const total = totalOf(value) as number
  if (isInTopBand(value) === undefined) return judge(path, { on, total })
  const undated = needs.flatMap((need) => undatedIn(need) ?? [])[0]
  return undated === undefined ? absent('/needs', { on, total }) : unknown(undated, { on }, 'undatedAnswer')
}

const actionsOf = ({ outcomes = [] }: Need) =>
  outcomes.flatMap(({ status, actions = [] }, outcome) =>
    status === 'dropped'
      ? []
      : actions.flatMap((action, at) =>
          isAction(action) ? [{ ...action, path: `/outcomes/${outcome}/actions/${at}` }] : [],
        ),
  )

/** Whether a need was assessed, or something was or is to be done about it, since a day. */
function answers(need: Need, since: string, asAt: string): boolean {
  const happened = (on: string | undefined) => on !== undefined && on >= since && on <= asAt
  return (
    happened(need.assessedOn) ||
    actionsOf(need).some(
      ({ by, doneOn, status }) => happened(doneOn) || (status !== 'done' && by !== undefined && by >= since),
    )
  )
}

/** The place of a date that may be the answer, and is not recorded. */
function undatedIn({ value, path }: Located<Need>): string | undefined {
  if (value.assessedOn === undefined) return `${path}/assessedOn`
  const action = actionsOf(value).find(
    ({ by, doneOn, status }) => doneOn === undefined && (by === undefined || status === 'done'),
  )
  if (action === undefined) return undefined
  return `${path}${action.path}/${action.status === 'done' ? 'doneOn' : 'by'}`
}
