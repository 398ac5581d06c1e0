import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { eligible } from '../../facts/pathway-conditions.ts'
import { unspokenMatters } from '../../facts/pathway-matters.ts'

const path = '/matters'

export const rule = definePathwayRule({
  id: 'care-leaver/adviser-and-three-matters',
  also: ['pw-sch8-rest'],
  title: 'Pathway plan of an eligible child: adviser and three matters',
  requirement:
    'The pathway plan of an eligible child must name the personal adviser, and cover accommodation, family and social relationships, and money.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 8 paras 1, 3, 6, 8')],
  inForce: { from: '2011-04-01' },
  why: 'A young person who knows who, where, with whom and on what they will live can begin to look forward to it.',
  doesNotJudge:
    'Whether what is said of a matter is enough, and whether the young person and the adviser get on. The paragraphs are to be confirmed, so that it only asks.',
  when: [eligible],
  messages: {
    pass: 'The pathway plan names the adviser, and speaks of all three matters',
    adviser: 'Enter the name of the personal adviser',
    matters: 'Add to the pathway plan what it has no word of: {matters}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan }) => {
    const wanting: Verdict[] = said(pathwayPlan.adviser?.name) ? [] : [absent('/adviser/name', {}, 'adviser')]
    const missing = unspokenMatters(pathwayPlan, matters)
    if (missing !== undefined) wanting.push(absent(path, { matters: missing }, 'matters'))
    return wanting
  },
})

const matters = ['accommodation', 'family', 'money'] as const
