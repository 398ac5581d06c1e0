import { addMonths, type EducationPlan, type View } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'voice/pep-child-input',
  also: ['pep-child-input'],
  title: 'The child’s part in the PEP',
  requirement:
    'For the personal education plan (PEP) the child was asked about education: the plan has the day, what the child said and what changed because of it.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.5, 7'), cite('SI 2010/959', 'Sch 1 para 2')],
  why: 'Targets that a child had no part in are somebody else’s homework.',
  doesNotJudge: 'What the PEP says, where it is a document of its own, and whether the child felt heard.',
  when: ordinaryPlan,
  parameters: {
    months: {
      title: 'How long before a PEP meeting the child may have been asked',
      unit: 'months',
      default: 6,
      min: 1,
      max: 12,
    },
  },
  messages: {
    pass: 'The plan has what the child said about education for the PEP, and what was done',
    unknown: 'Record what the child said about education, and what changed because of it',
    absent: 'Ask the child about education, and enter what they said and what changed because of it',
    judge: 'Check that the PEP, which is a document of its own, has what the child said: the plan does not',
    notObtained: 'Check what was tried: the plan says that the child’s views on education could not be had',
    on: 'Enter the day on which the child said this about education',
    response: 'Say what changed because of what the child said about education, or why nothing did',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context, parameter) {
    const { plan, asAt } = context
    const { education } = plan
    if (education === undefined || !hasPep(education, asAt)) return notApplicable('There is no PEP yet')
    const day = latestPepDay(education, asAt)
    const since = day === undefined ? '' : addMonths(day, -parameter('months'))
    return ofViews(context, since) ?? silence(context)
  },
})

/** A PEP that was begun and is not ready is none yet: a time limit looks at that. */
const hasPep = ({ pepId, pepCompletedOn, pepReviews }: EducationPlan, asAt: string) =>
  pepId !== undefined ||
  happenedBy(pepCompletedOn, asAt) ||
  (pepReviews?.some(({ on }) => notAfter(on, asAt)) ?? false)

function latestPepDay({ pepCompletedOn, pepReviews = [] }: EducationPlan, asAt: string): string | undefined {
  let latest = happenedBy(pepCompletedOn, asAt) ? pepCompletedOn : undefined
  for (const { on } of pepReviews) {
    if (happenedBy(on, asAt) && (latest === undefined || on > latest)) latest = on
  }
  return latest
}

/** The better first: words without an answer, words without a day, and that there could be none. */
const byWorth: readonly Verdict['kind'][] = ['absent', 'unknown', 'judge']

/** What the child's views on education say: the best of them counts. Undefined where there is none. */
function ofViews({ plan: { views = [] }, asAt }: RuleContext, since: string): Verdict | undefined {
  let best: Verdict | undefined
  for (const [at, view] of views.entries()) {
    if (view.whose !== 'child' || !view.about?.includes('education')) continue
    if (view.on !== undefined && (view.on < since || view.on > asAt)) continue
    const verdict = ofView(view, `/views/${at}`)
    if (verdict?.outcome === 'pass') return verdict
    if (verdict === undefined) continue
    if (best === undefined || byWorth.indexOf(verdict.kind) < byWorth.indexOf(best.kind)) best = verdict
  }
  return best
}

function ofView({ on, words, notObtained, response, reasonNotFollowed }: View, path: string) {
  if (!said(words)) return said(notObtained) ? judge(`${path}/notObtained`, {}, 'notObtained') : undefined
  if (on === undefined) return unknown(`${path}/on`, {}, 'on')
  return said(response) || said(reasonNotFollowed) ? pass(path) : absent(`${path}/response`, {}, 'response')
}

function silence({ plan: { education, views } }: RuleContext): Verdict {
  if (education?.pepId !== undefined) return judge('/education/pepId')
  return views === undefined ? unknown('/views') : absent('/views')
}
