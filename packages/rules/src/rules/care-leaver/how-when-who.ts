import type { PathwayMatter } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'
import { present } from '../../facts/present.ts'

export const rule = definePathwayRule({
  id: 'care-leaver/how-when-who',
  also: ['pw-how-when-who'],
  title: 'How, by when, by whom',
  requirement:
    'For each matter the pathway plan must say in writing how it will be met, by when and by whom.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 43(2)'), cite('SI 2010/2571', 'reg 6(2)')],
  inForce: { from: '2011-04-01' },
  why: 'A promise with nobody’s name on it and no day is one that nobody breaks and nobody keeps.',
  doesNotJudge:
    'Whether the steps will meet the matter, and whether the days are soon enough. An action that was stopped is passed over, and a matter that the plan leaves out is for the rules on the matters.',
  when: anyPathwayPlan,
  messages: {
    pass: 'Each matter says how it is met, by when and by whom',
    howMet: 'Enter how this matter is met',
    actions: 'Add an action that says who does what for this matter, and by when',
    by: 'Enter by when this is done',
    owner: 'Enter who does this',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/matters',
  evaluate: ({ pathwayPlan: { matters } }) => {
    if (matters === undefined || matters.length === 0) {
      return notApplicable('The pathway plan has no matters, which is reported on its own')
    }
    const wanting: Verdict[] = []
    for (const [at, matter] of matters.entries()) lookAt(matter, at, wanting)
    return wanting
  },
})

function lookAt({ howMet, actions = [] }: PathwayMatter, at: number, wanting: Verdict[]): void {
  let how = said(howMet)
  let planned = false
  for (const [nth, { what, by, doneOn, owner, status }] of actions.entries()) {
    if (status === 'stopped') continue
    planned = true
    how ||= said(what)
    if (by === undefined && doneOn === undefined) {
      wanting.push(absent(`/matters/${at}/actions/${nth}/by`, {}, 'by'))
    }
    if (!present(owner)) wanting.push(absent(`/matters/${at}/actions/${nth}/owner`, {}, 'owner'))
  }
  if (!how) wanting.push(absent(`/matters/${at}/howMet`, {}, 'howMet'))
  if (!planned) wanting.push(absent(`/matters/${at}/actions`, {}, 'actions'))
}
