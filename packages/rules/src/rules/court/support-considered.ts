import type { PermanenceOption } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { courtAskedForSeparation } from '../../facts/court-conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'

export const rule = defineRule({
  id: 'court/support-considered',
  also: ['court-support-considered'],
  title: 'Support for the less drastic option',
  requirement:
    'The evidence says what support would make a less drastic option work, and why it is not enough where the option is ruled out.',
  force: 'practice',
  standing: 'unconfirmed',
  citation: [cite('Re B-S [2013] EWCA Civ 1146'), cite('Re B [2013] UKSC 33')],
  why: 'A family is not to be parted for want of help that somebody could have given.',
  doesNotJudge: 'Whether the support was really to be had, and whether it would have been enough.',
  when: [courtAskedForSeparation],
  messages: {
    pass: 'The support that would make a less drastic option work was considered',
    unknown:
      'Enter going home, and family or friends, as options, with the support that was considered for each',
    support: 'Enter what support would make this option work, and whether it is enough',
    reason: 'Enter why that support is not enough',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/permanence/options',
  evaluate: ({ plan: { permanence } }) => {
    const place = '/permanence/options'
    const lessDrastic = located(permanence?.options, place).filter(({ value }) => isLessDrastic(value))
    return lessDrastic.length === 0 ? unknown(place) : lessDrastic.flatMap(unsupported)
  },
})

const isLessDrastic = ({ option }: PermanenceOption) =>
  option === 'home-with-support' || option === 'family-or-friends' || option === 'special-guardianship'

function unsupported({ value, path }: Located<PermanenceOption>): Verdict[] {
  const { outcome, supportConsidered, reason } = value
  if (outcome === 'chosen') return []
  return wantingOf([
    said(supportConsidered) ? undefined : absent(`${path}/supportConsidered`, {}, 'support'),
    outcome === 'ruled-out' && !saysWhy(reason) ? absent(`${path}/reason`, {}, 'reason') : undefined,
  ])
}
