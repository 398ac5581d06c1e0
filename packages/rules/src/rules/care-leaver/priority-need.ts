import type { PathwayPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import type { PathwayFacts } from '../../facts/pathway-facts.ts'

const path = '/housing/priorityNeed'

export const rule = definePathwayRule({
  id: 'care-leaver/priority-need',
  also: ['pw-priority-18-20'],
  title: 'Homeless at 18 to 20: in priority need',
  requirement:
    'A homeless young person of 18 to 20 who was looked after at 16 or 17 must be treated as in priority need.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2002/2051')],
  why: 'Whoever decides at the housing counter may not know what a care leaver is. The plan does.',
  doesNotJudge:
    'Whether the young person is homeless in law, and anything of a plan that does not say that they are. It advises: students without a home in the vacation have rules of their own, from 21 on it turns on being vulnerable because of care, and who qualifies for advice alone may not have been looked after at 16 or 17. Then a refusal is for a person to look at.',
  messages: {
    pass: 'The housing authority treats the young person as in priority need',
    early:
      'Tell the housing authority that the young person was looked after at 16 or 17, and enter what it decides',
    later:
      'Tell the housing authority how care has left the young person vulnerable, and enter what it decides',
    conflict:
      'Ask the housing authority to look again: it refused priority need to a young person who was looked after at 16 or 17',
    judge: 'Decide with a housing adviser whether to ask for a review of the refusal of priority need',
    homeless:
      'Say whether the young person is homeless: the plan says that they are not, and the accommodation is of no fixed abode',
    age: 'Enter the young person’s date of birth',
    category: 'Select whether the young person is eligible, relevant, former relevant or qualifying',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan, asAt, facts }) => {
    const { housing, accommodation } = pathwayPlan
    const noFixedAbode = accommodation?.code === 'S2'
    if (!noFixedAbode && housing?.homeless !== true) {
      return notApplicable('The plan does not say that the young person is homeless')
    }
    const { age, category } = facts
    if (age === undefined) return unknown('/child/dateOfBirth', {}, 'age')
    if (age < 18) return notApplicable('The young person is under 18')
    if (category === undefined) return unknown('/eligibility', {}, 'category')
    if (category === 'none') return notApplicable('The young person is not a care leaver on this day')
    // Said to have no fixed abode, and not to be homeless: one of the two is not so.
    if (housing?.homeless === false) return unknown('/housing/homeless', {}, 'homeless')
    return decision(pathwayPlan, asAt, facts)
  },
})

function decision({ housing = {}, activity }: PathwayPlan, asAt: string, facts: PathwayFacts): Verdict {
  const { priorityNeed = 'waiting', priorityNeedOn = '' } = housing
  const under21 = (facts.age as number) < 21
  if (priorityNeed === 'waiting' || priorityNeedOn > asAt) {
    return unknown(path, {}, under21 ? 'early' : 'later')
  }
  if (priorityNeed === 'yes') return pass(path)
  const noStudent = activity !== undefined && !fullTimeStudent.has(activity)
  return under21 && noStudent && facts.category === 'former-relevant' ? conflict(path) : judge(path)
}

/** Full-time education, or not known. */
const fullTimeStudent: ReadonlySet<string> = new Set(['F1', 'F2', '0'])
