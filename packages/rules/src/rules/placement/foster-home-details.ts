import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'placement/foster-home-details',
  also: ['pp-foster-home-history'],
  title: 'Foster care, homes and others: details',
  requirement:
    'For foster care, a children’s home or other arrangements, the placement plan must give the address, the child’s personal history, religion and culture for those who care, and the money for it.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 3')],
  inForce: { from: '2011-04-01' },
  why: 'A carer who knows where a child comes from knows what not to cook, which feast to keep and what not to ask.',
  doesNotJudge:
    'Whether the carer knows enough, and whether the money is. The kind of placement and who cares there have a rule of their own; an address that is kept from somebody can be said to be so.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan gives the address, the child’s story and the money',
    address: 'Enter the address of the placement, or that it is kept elsewhere and from whom',
    personalHistory:
      'Enter the child’s personal history, religion, culture, language and racial origin, as the carer needs to know them',
    financialSupport: 'Enter the financial arrangements for the placement',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path, placement } = placed
    if (placementSetting(placement.value) === 'parents') {
      return notApplicable('The child is placed with a parent or other person with parental responsibility')
    }
    const wanting: Verdict[] = []
    if (!said(placement.value.carer?.address)) {
      wanting.push(absent(`${placement.path}/carer/address`, {}, 'address'))
    }
    if (!said(value.personalHistory)) {
      wanting.push(absent(`${path}/personalHistory`, {}, 'personalHistory'))
    }
    if (!said(value.financialSupport)) {
      wanting.push(absent(`${path}/financialSupport`, {}, 'financialSupport'))
    }
    return passUnless(wanting, path)
  },
})
