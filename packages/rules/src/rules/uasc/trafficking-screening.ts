import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { aloneOrTrafficked } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/trafficking-screening',
  also: ['uasc-trafficking-screen'],
  title: 'Screening for trafficking',
  requirement:
    'The record should give the day and the outcome of screening for trafficking, and the indicators that were considered.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [
    cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)'),
    cite('Scrutiny review 2019', 's.6'),
  ],
  inForce: { from: '2017-12-01' },
  why: 'A child who was trafficked seldom says so unasked, and the signs fade from memory unless somebody writes them down.',
  doesNotJudge:
    'Whether the child was trafficked. Indicators are for a person to weigh, never to be added up.',
  when: [aloneOrTrafficked, ...ordinaryPlan],
  messages: {
    pass: 'The record gives the day, the outcome and the indicators of a screening for trafficking',
    unknown: 'Record the screening for trafficking: the day, the outcome and the indicators considered',
    absent: 'Consider whether the child is a victim of trafficking, and enter the day and the outcome',
    on: 'Enter the day on which trafficking was considered',
    victim: 'Enter the outcome of the screening for trafficking',
    indicators: 'Enter which indicators of trafficking were considered, and what was found',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { modernSlavery = {} }, asAt }) {
    const { victim, screenedOn, indicators } = modernSlavery
    if (victim === 'not-considered') return absent('/modernSlavery/victim')
    const screened = happenedBy(screenedOn, asAt)
    if (!screened && victim === undefined && !said(indicators)) return unknown('/modernSlavery/screenedOn')
    return passUnless(
      [
        screened ? undefined : unknown('/modernSlavery/screenedOn', {}, 'on'),
        victim === undefined ? unknown('/modernSlavery/victim', {}, 'victim') : undefined,
        said(indicators) ? undefined : absent('/modernSlavery/indicators', {}, 'indicators'),
      ],
      '/modernSlavery',
    )
  },
})
