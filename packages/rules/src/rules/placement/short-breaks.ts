import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Condition, RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict } from '../../engine/verdicts.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { isDropped } from '../../facts/live-needs.ts'
import { said } from '../../facts/located.ts'
import { namedContactLacks } from '../../facts/named-contact.ts'
import { present } from '../../facts/present.ts'
import { breakVerdicts, mostDays, mostDaysAYear } from '../../facts/short-breaks.ts'

const inShortBreaks: Condition = {
  holds: (facts) => facts.shortBreaks,
  otherwise: 'The child is not looked after in a series of short breaks',
  missing: { path: '/legal/statuses', message: 'Enter the legal status of the child and the day it began' },
}

export const rule = defineRule({
  id: 'placement/short-breaks',
  also: ['shortbreaks-plan'],
  title: 'Short breaks: limits and the lighter plan',
  requirement: `Short breaks must each last ${mostDays} days at most and ${mostDaysAYear} in a year, with the same carer or in the same place and home between; a lighter plan then sets out the matters of the regulation.`,
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 48')],
  inForce: { from: '2011-04-01' },
  why: 'A weekend away is not a life in care, until the weekends grow. Then the child has a right to the whole plan.',
  doesNotJudge:
    'Where the child was between two breaks, and whether the plan is good. The day on which a break begins is not counted. What Schedule 2 paragraph 3 asks is to be confirmed and not looked at, nor how often a break is visited. Where only the agreement is recorded, the days of a break may not be. A placement that began under another legal status counts from the day on which that changed to short breaks.',
  when: [inShortBreaks, lookedAfter],
  messages: {
    pass: 'The short breaks keep within the limits, and the plan says what it has to say',
    inCare:
      'Check the legal status: a child in care under an order has the whole plan, not that for short breaks',
    otherStatus:
      'Check the legal status: short breaks are for a child who is accommodated, and the status on record is another',
    length: `Check whether the whole rules apply: the short break from {from} is {days} days long, and ${mostDays} is the most`,
    intended: `Check whether the whole rules apply: the short break from {from} is meant to last {days} days, and ${mostDays} is the most`,
    total: `Check whether the whole rules apply: the short breaks in the year from {from} come to {days} days, and ${mostDaysAYear} is the most`,
    overlap: 'Check the days: a short break began on {from}, before the one before it ended on {to}',
    sameDay:
      'Say whether the child went home between: one short break ended on {to} and the next began that day',
    end: 'Enter the day on which the short break ended: the next began on {from}',
    carer:
      'Decide whether the short breaks are one series: they are not all with the same carer or in the same place',
    agreement: 'Enter the days of each short break: only the agreement is recorded',
    days: 'Enter the day on which the short break began',
    breaks: 'Enter the short breaks, or record that there were none',
    notOneBreak: 'Say whether what ran from {from} to {to} was one short break or the agreement for several',
    relaxed: 'Say whether the rules as relaxed for coronavirus were kept by the short break from {from}',
    relaxedYear:
      'Say whether the rules as relaxed for coronavirus were kept by the short breaks in the year from {from}',
    health: 'Enter how the child’s health needs are met during short breaks',
    development:
      'Enter how the needs of the child’s emotional and behavioural development are met during short breaks, disability included',
    contact: 'Enter how contact with parents is kept up during short breaks',
    leisure: 'Enter the child’s leisure interests',
    education: 'Enter how the child’s education is furthered',
    gp: 'Enter the name and address of the GP',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { inCare, legalBasis } = context.facts
    if (inCare === true) return conflict('/legal/shortBreaks', {}, 'inCare')
    if (legalBasis === 'emergency' || legalBasis === 'remand') {
      return conflict('/legal/shortBreaks', {}, 'otherStatus')
    }
    return passUnless([...breakVerdicts(context), ...lighterPlan(context)], '/placements')
  },
})

/** What the plan sets out in place of what regulations 5 and 9 ask. */
function lighterPlan({ plan, facts }: RuleContext): Verdict[] {
  const { health, education, contact, placements } = plan
  const wanting: Verdict[] = []
  const has = (domain: 'health' | 'education' | 'emotional-behavioural') =>
    plan.needs?.some((need) => need.domain === domain && said(need.statement) && !isDropped(need)) === true
  if (!has('health') && !present(health?.stateOfHealth) && !present(health?.arrangements)) {
    wanting.push(absent('/needs', {}, 'health'))
  }
  if (!has('emotional-behavioural') && !said(health?.stateOfHealth?.emotional)) {
    wanting.push(absent('/needs', {}, 'development'))
  }
  if (!present(contact) && placements?.some((placement) => said(placement.plan?.contact)) !== true) {
    wanting.push(absent('/contact', {}, 'contact'))
  }
  if (!said(education?.leisureInterests)) wanting.push(absent('/education/leisureInterests', {}, 'leisure'))
  if (facts.inEducation !== false && !has('education') && !said(education?.existingArrangements)) {
    wanting.push(absent('/education/existingArrangements', {}, 'education'))
  }
  if (namedContactLacks([health?.gp, ...(placements ?? []).map(({ plan }) => plan?.gp)]) !== undefined) {
    wanting.push(absent('/health/gp', {}, 'gp'))
  }
  return wanting
}
