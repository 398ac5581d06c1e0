import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/health-needs',
  also: ['uasc-health'],
  title: 'Health needs after the journey',
  requirement:
    'The health plan should cover infections, mental health and trauma, and the vaccinations that the child has missed.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'A child who crossed countries on foot has met what a child here seldom meets, and often tells nobody of it.',
  doesNotJudge: 'Whether the tests were the right ones, and whether the help for the mind is enough.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The health plan covers infections, mental health and vaccinations',
    infections: 'Enter the day on which the child was checked for infections',
    absent: 'Enter the child’s mental health, and what is done about what they went through',
    vaccinations: 'Say whether the child’s vaccinations are up to date',
    catchUp: 'Say which vaccinations are missing, and when they are given',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { health = {} }, asAt }) {
    const { infectionsCheckedOn, stateOfHealth, immunisationsUpToDate, immunisationsNote } = health
    return passUnless(
      [
        happenedBy(infectionsCheckedOn, asAt)
          ? undefined
          : unknown('/health/infectionsCheckedOn', {}, 'infections'),
        said(stateOfHealth?.mental) ? undefined : absent('/health/stateOfHealth/mental'),
        immunisationsUpToDate === undefined
          ? unknown('/health/immunisationsUpToDate', {}, 'vaccinations')
          : undefined,
        immunisationsUpToDate === false && !said(immunisationsNote)
          ? absent('/health/immunisationsNote', {}, 'catchUp')
          : undefined,
      ],
      '/health',
    )
  },
})
