import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, conflict, pass } from '../../engine/verdicts.ts'
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
    'Whether it was paid, what was bought, and whether more is needed. What was paid is measured by the amount of the day of the last payment, so that an allowance paid in parts over 1 April 2023 is measured by the later amount.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The setting-up-home allowance is recorded',
    absent: 'Enter the setting-up-home allowance: it is {least}',
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
    },
  },
  evaluate: ({ pathwayPlan: { settingUpHome }, asAt }, parameter) => {
    const { amount, paidOn } = settingUpHome ?? {}
    const day = paidOn !== undefined && paidOn <= asAt ? paidOn : asAt
    const least = day < raisedOn ? before : parameter('pounds')
    if (amount === undefined) return absent(path, { least: inPounds(least) })
    return amount < least ? conflict(path, { amount: inPounds(amount), least: inPounds(least) }) : pass(path)
  },
})

/** The day from which guidance has the higher amount. */
const raisedOn = '2023-04-01'

/** What guidance had until then, in pounds. */
const before = 2000
