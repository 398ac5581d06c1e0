import { addMonths, type CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { judge, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/answer-to-views-recent',
  title: 'The child’s words are recent',
  requirement:
    'The plan has what the child wishes and feels in their own words, from the time since the last review or from the last six months.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.7'), cite('CA 1989', 's.22(4)')],
  why: 'What a child wanted two years ago is another child’s wish by now.',
  doesNotJudge: 'Whether the child still means it.',
  when: ordinaryPlan,
  parameters: {
    months: {
      title: 'How long the child’s words count as recent',
      unit: 'months',
      default: 6,
      min: 1,
      max: 12,
    },
  },
  messages: {
    pass: 'The child’s own words are recent',
    overdue: 'Ask the child again: their own words in the plan are of {on}',
    unknown: 'Enter the day on which the child said this: no other words of theirs have a date',
    judge:
      'Check whether what the child said on {visitOn} belongs in the plan: their words there are of {on}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context, parameter) {
    const { plan, asAt, facts } = context
    if (isUnderTwo(facts)) return notApplicable('The child is under two')
    const { at, on } = latestWords(plan, asAt)
    if (at === undefined) return notApplicable('The plan has no words of the child yet')
    if (on === undefined) return unknown(`/views/${at}/on`)
    const path = `/views/${at}`
    const lastReview = facts.reviews.at(-1)?.value.heldOn
    if (lastReview !== undefined && on >= lastReview) return pass(path, { on })
    const months = parameter('months')
    if (asAt <= addMonths(on, months)) return pass(path, { on })
    const visitOn = lastWordsOnVisit(context)
    return visitOn !== undefined && asAt <= addMonths(visitOn, months)
      ? judge(path, { on, visitOn })
      : overdue(path, { on })
  },
})

/** The last words of the child by a day, and their day; where none has a day, the first without. */
function latestWords({ views = [] }: CarePlanRecord, asAt: string): { at?: number; on?: string } {
  let latest: { at?: number; on?: string } = {}
  for (const [at, { whose, on, words }] of views.entries()) {
    if (whose !== 'child' || !said(words) || !notAfter(on, asAt)) continue
    if (latest.at === undefined) latest = on === undefined ? { at } : { at, on }
    else if (on !== undefined && on >= (latest.on ?? '')) latest = { at, on }
  }
  return latest
}

const lastWordsOnVisit = ({ facts }: RuleContext) =>
  facts.visits.findLast(({ value }) => said(value.childsWords))?.value.on
