import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, pass, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { formerRelevant } from '../../facts/pathway-conditions.ts'

const path = '/stayingClose'

export const rule = definePathwayRule({
  id: 'care-leaver/staying-close',
  also: ['pw-staying-close'],
  title: 'Staying close assessed, and given where it is needed',
  requirement:
    'The authority must assess whether the welfare of a former relevant child under 25 asks for staying-close support, and give it where it does.',
  force: 'must',
  standing: 'read',
  citation: [cite('Children’s Wellbeing and Schools Act 2026', 's.7'), cite('CA 1989', 's.23CZAA')],
  awaits: 'cwsa-2026-s7',
  why: 'Who leaves a children’s home has no carer to stay put with, and needs a door to knock on all the same.',
  doesNotJudge: 'Whether the assessment came to the right end, and whether the support is enough.',
  when: [formerRelevant],
  messages: {
    pass: 'Staying close was assessed, and what is needed is given',
    unknown: 'Enter the day on which it was assessed whether staying-close support is needed',
    needed: 'Select whether staying-close support is needed, as assessed on {on}',
    absent: 'Enter the staying-close support that is given, as it is needed',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { stayingClose }, asAt }) => {
    const { assessedOn: on, needed, support } = stayingClose ?? {}
    if (on === undefined || on > asAt) return unknown(`${path}/assessedOn`)
    if (needed === undefined) return absent(`${path}/needed`, { on }, 'needed')
    return needed && !said(support) ? absent(`${path}/support`) : pass(path, { on })
  },
})
