import type { Referral } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'practice/referral-interim-support',
  also: ['referral-interim-support'],
  title: 'Help while the child waits',
  requirement:
    'A referral on which the child waits shows the day it was made, and the help that the child has meanwhile.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.8')],
  why: 'Children wait months for mental health services. A place in a queue is not help.',
  doesNotJudge:
    'Whether the help is enough, and how long is too long. The child waits until the day they were first seen, or the referral was declined.',
  when: [lookedAfter],
  messages: {
    pass: 'The plan says what help the child has while waiting',
    support: 'Say what help the child has while waiting: the referral was made on {madeOn}',
    supportUndated: 'Say what help the child has while waiting for this service',
    madeOn: 'Enter the day on which the referral was made',
    order: 'Check the days: this day is before the referral was made on {madeOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/health/referrals',
  evaluate: ({ plan, asAt }) => {
    const referrals = plan.health?.referrals
    let waiting = false
    const verdicts: Verdict[] = []
    for (let at = 0; referrals !== undefined && at < referrals.length; at++) {
      const referral = referrals[at] as Referral
      const path = `/health/referrals/${at}`
      const early = endedBefore(referral)
      if (early !== undefined) {
        waiting = true
        verdicts.push(unknown(`${path}/${early}`, { madeOn: referral.madeOn as string }, 'order'))
        continue
      }
      if (!waits(referral, asAt)) continue
      waiting = true
      const { madeOn, interimSupport } = referral
      if (madeOn === undefined) verdicts.push(unknown(`${path}/madeOn`, {}, 'madeOn'))
      if (said(interimSupport)) continue
      verdicts.push(
        madeOn === undefined
          ? absent(`${path}/interimSupport`, {}, 'supportUndated')
          : absent(`${path}/interimSupport`, { madeOn }, 'support'),
      )
    }
    return waiting ? verdicts : notApplicable('No referral is on record on which the child waits')
  },
})

const waits = ({ madeOn, firstSeenOn, declinedOn }: Referral, asAt: string) =>
  notAfter(madeOn, asAt) && !happenedBy(firstSeenOn, asAt) && !happenedBy(declinedOn, asAt)

/** The field with a day on which the waiting ended before it began, so that nobody can tell whether the child waits. */
function endedBefore({ madeOn = '', firstSeenOn, declinedOn }: Referral) {
  if (firstSeenOn !== undefined && firstSeenOn < madeOn) return 'firstSeenOn'
  return declinedOn !== undefined && declinedOn < madeOn ? 'declinedOn' : undefined
}
