import { birthday } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, conflict, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { inPounds } from '../../facts/in-pounds.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'

const path = '/settingUpHome/amount'

export const rule = definePathwayRule({
  id: 'care-leaver/setting-up-home',
  also: ['pw-setting-up-home'],
  title: 'Setting-up-home allowance',
  requirement:
    'The plan should record the setting-up-home allowance: £3,000 from 1 April 2023, and £2,000 before.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE guidance')],
  why: 'A first home needs a bed, a cooker and curtains on the first night, and nobody’s attic to fetch them from.',
  doesNotJudge:
    'Whether it was paid, what was bought, and whether more is needed. What was paid is measured by the amount of the day of the last payment, so that an allowance paid in parts over 1 April 2023 is measured by the later amount. Where the day is not recorded and the lower amount may have been paid to somebody of 16 before 1 April 2023, it asks.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The setting-up-home allowance is recorded',
    absent: 'Enter the setting-up-home allowance: it is {least}',
    paidOn: 'Enter the day on which the {amount} was paid: from 1 April 2023 the allowance is {least}',
    early:
      'Check the day on which the {amount} was paid: it is before the sixteenth birthday, and the allowance is {least}',
    conflict: 'Put the setting-up-home allowance right: {amount} is recorded, and it is {least}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  parameters: {
    pounds: {
      title: 'What the authority gives for a first home, from 1 April 2023',
      unit: 'pounds',
      default: 3000,
      min: 3000,
      max: 20_000,
      weaker: 'less',
    },
  },
  evaluate: ({ pathwayPlan: { settingUpHome, child }, asAt }, parameter) => {
    const { amount, paidOn } = settingUpHome ?? {}
    const early =
      paidOn !== undefined && child.dateOfBirth !== undefined && paidOn < birthday(child.dateOfBirth, 16)
    const day = happenedBy(paidOn, asAt) && !early ? paidOn : asAt
    const least = day < raisedOn ? before : parameter('pounds')
    if (amount === undefined) return absent(path, { least: inPounds(least) })
    if (amount >= least) return pass(path)
    const data = { amount: inPounds(amount), least: inPounds(least) }
    if (early) return unknown('/settingUpHome/paidOn', data, 'early')
    const mayBeOlder = paidOn === undefined && amount >= before && was16Before(raisedOn, child.dateOfBirth)
    return mayBeOlder ? unknown('/settingUpHome/paidOn', data, 'paidOn') : conflict(path, data)
  },
})

/** Whether the young person was 16 before a day, or may have been. Nobody leaves care for a home of their own sooner. */
const was16Before = (day: string, dateOfBirth: string | undefined) =>
  dateOfBirth === undefined || birthday(dateOfBirth, 16) < day

/** The day from which guidance has the higher amount. */
const raisedOn = '2023-04-01'

/** What guidance had until then, in pounds. */
const before = 2000
