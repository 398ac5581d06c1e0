import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'
import { formerRelevant } from '../../facts/pathway-conditions.ts'
import { saysWhy } from '../../facts/placeholders.ts'

const path = '/stayingPut'

export const rule = definePathwayRule({
  id: 'care-leaver/staying-put',
  also: ['pw-staying-put'],
  title: 'Staying Put supported and looked at until 21',
  requirement:
    'While a former relevant child stays with their former foster carer, the authority must monitor the arrangement up to 21, and give both advice and support, money to the carer included, unless that is not consistent with the young person’s welfare.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.23CZA')],
  inForce: { from: '2014-05-13' },
  why: 'A home that goes on after 18 goes on because somebody pays for the room and asks how it is.',
  doesNotJudge:
    'Whether the support and the money are enough, how often the arrangement has to be looked at, and whether a reason to give no support is a good one. Such a reason takes away the support alone: the arrangement is monitored all the same. The section speaks of those who were looked after up to 18, section 23C(1)(b): of somebody whom the plan has as a relevant child before 18, what is wanting is for a person to look at.',
  when: [formerRelevant],
  messages: {
    pass: 'The arrangement is looked at and supported',
    lookedAtOn: 'Enter the day on which the authority last looked at how the arrangement goes',
    support: 'Enter the advice and support that the young person and the carer get, or why there is none',
    moneyAgreed: 'Enter the money that the carer gets, or why there is no support',
    startedOn: 'Enter the day on which the Staying Put arrangement began',
    order: 'Check the days: the arrangement ended on {endedOn}, before it began on {startedOn}',
    still:
      'Check whether the arrangement has ended: the young person’s accommodation is still with the former foster carer',
    age: 'Enter the young person’s date of birth',
    relevant:
      'Decide whether the young person was still looked after on the eighteenth birthday: only then must the authority support the arrangement, and the plan has them as a relevant child before it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan, asAt, facts: { age } }) => {
    const { startedOn, endedOn, lookedAtOn, support, moneyAgreed, reasonNoSupport } =
      pathwayPlan.stayingPut ?? {}
    if (age !== undefined && age >= 21) return notApplicable('The young person is 21 or over')
    const isWithCarer = withFormerCarer.has(pathwayPlan.accommodation?.code ?? '')
    if (happenedBy(endedOn, asAt)) {
      if (startedOn !== undefined && endedOn < startedOn) {
        return conflict(`${path}/endedOn`, { startedOn, endedOn }, 'order')
      }
      return isWithCarer
        ? unknown(`${path}/endedOn`, {}, 'still')
        : notApplicable('The arrangement has ended')
    }
    if (startedOn === undefined) {
      return isWithCarer
        ? unknown(`${path}/startedOn`, {}, 'startedOn')
        : notApplicable('No Staying Put arrangement is recorded')
    }
    if (startedOn > asAt) return notApplicable('The arrangement has not begun')
    if (age === undefined) return unknown('/child/dateOfBirth', {}, 'age')
    const wanting: Verdict[] = []
    if (lookedAtOn === undefined || lookedAtOn > asAt || lookedAtOn < startedOn) {
      wanting.push(unknown(`${path}/lookedAtOn`, {}, 'lookedAtOn'))
    }
    if (!saysWhy(reasonNoSupport)) {
      if (!said(support)) wanting.push(absent(`${path}/support`, {}, 'support'))
      if (!said(moneyAgreed)) wanting.push(absent(`${path}/moneyAgreed`, {}, 'moneyAgreed'))
    }
    const doubtful = wanting.length > 0 && pathwayPlan.eligibility === 'relevant'
    return doubtful ? judge(path, {}, 'relevant') : wanting
  },
})

/** Of the codes of accommodation: with the former foster carer. */
const withFormerCarer: ReadonlySet<string> = new Set(['Z1', 'Z2'])
