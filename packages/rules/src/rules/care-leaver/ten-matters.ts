import { pathwayMatters } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { unspokenMatters } from '../../facts/pathway-matters.ts'

const path = '/matters'
const matters = Object.keys(pathwayMatters) as (keyof typeof pathwayMatters)[]

export const rule = definePathwayRule({
  id: 'care-leaver/ten-matters',
  also: ['pw-sch1'],
  title: 'Pathway plan: ten matters',
  requirement:
    'The pathway plan of a relevant or former relevant child must cover ten matters: contact and personal support, education and training, employment, what happens if things change, accommodation, family and social relationships, skills for independence, money, health, and identity.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 6'), cite('SI 2010/2571', 'Sch 1')],
  why: 'A plan that is all about a flat forgets the doctor, the friends and the form that runs out.',
  doesNotJudge:
    'Whether what is said of a matter is enough, or right for this young person: only whether the plan says what is needed or done. An action that was stopped, or has no words, says nothing. What happens if things change may stand in the list of its own.',
  when: afterCare,
  messages: {
    pass: 'The pathway plan speaks of all ten matters',
    absent: 'Add to the pathway plan what it has no word of: {matters}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan }) => {
    const missing = unspokenMatters(pathwayPlan, matters)
    return missing === undefined ? pass(path) : absent(path, { matters: missing })
  },
})
