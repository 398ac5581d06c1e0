import type { DelegatedDecision } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, located } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'placement/delegation',
  also: ['pp-delegation'],
  title: 'Who may decide what',
  requirement:
    'The placement plan must say who decides about health and dental treatment, education, leisure and home life, faith, and the use of social media.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 3'), cite('SI 2013/984')],
  inForce: { from: '2013-07-01' },
  why: 'A child who waits three weeks for leave to sleep at a friend’s house is not living like other children.',
  doesNotJudge: 'Whether the right person decides, and what else should be settled for this child.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says who decides in each matter',
    absent: 'Enter who decides what about the child',
    'health-and-dental': 'Enter who decides about health and dental treatment',
    education: 'Enter who decides about education',
    'leisure-and-home-life': 'Enter who decides about leisure and home life',
    faith: 'Enter who decides about faith and religious observance',
    'social-media': 'Enter who decides about the use of social media',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    if (placementSetting(placement.value) === 'parents') {
      return notApplicable(
        'The child is placed with a parent, and not with a carer to whom decisions are delegated',
      )
    }
    const decisions = located(context.plan.delegatedAuthority, '/delegatedAuthority')
    if (decisions.length === 0) return absent('/delegatedAuthority')
    return passUnless(
      categories.flatMap((category) => undecided(category, decisions)),
      '/delegatedAuthority',
    )
  },
})

/** Those that the Schedule names. Anything else is settled where it matters to the child. */
const categories = [
  'health-and-dental',
  'education',
  'leisure-and-home-life',
  'faith',
  'social-media',
] as const

function undecided(
  category: (typeof categories)[number],
  decisions: readonly Located<DelegatedDecision>[],
): Verdict[] {
  const about = decisions.filter(({ value }) => value.category === category)
  if (about.some(({ value }) => value.decidedBy !== undefined)) return []
  const path = about[0] === undefined ? '/delegatedAuthority' : `${about[0].path}/decidedBy`
  return [absent(path, {}, category)]
}
