import type { Contingency } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/contingency',
  title: 'What happens if the plan does not work out',
  requirement:
    'The care plan should say what happens if the plan or the placement does not work out: what would have to happen, what is done then and by whom.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.5')],
  why: 'Without a second plan, a placement that ends on a Friday evening ends in whatever bed is free.',
  doesNotJudge: 'Whether what is planned could really be done.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says what happens if it does not work out',
    absent: 'Add what happens if the plan or the placement does not work out',
    trigger: 'Say what would have to happen',
    action: 'Say what is done then',
    owner: 'Enter who does it',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate({ plan: { contingencies = [] } }) {
    if (contingencies.length === 0) return absent('/contingencies')
    const wanting = located(contingencies, '/contingencies').flatMap(ofContingency)
    return passUnless(wanting, '/contingencies')
  },
})

function ofContingency(contingency: Located<Contingency>): Verdict[] {
  const { owner } = contingency.value
  const owned = said(owner?.name) || said(owner?.role) || owner?.personId !== undefined
  return wantingOf([
    missingFields(contingency, ['trigger', 'action']),
    owned ? undefined : absent(`${contingency.path}/owner`, {}, 'owner'),
  ])
}
