import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/childs-views',
  title: 'The child’s own wishes and feelings',
  requirement:
    'The care plan must record what the child wishes and feels, as far as it could be found out at the child’s age and understanding.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22(4)–(5)'), cite('SI 2010/959', 'reg 5(1)(e)')],
  inForce: { from: '2011-04-01' },
  why: 'The plan is about the child’s life; the child is the one who has to live it.',
  doesNotJudge: 'Whether the child spoke freely, and whether the words are the child’s.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan has what the child wishes and feels, or why that cannot be known at this age',
    absent: 'Add what the child wishes and feels about the plan, in their own words',
    notObtained: 'Check what was tried: the plan says that the child’s views could not be had',
    elsewhere:
      'Add what the child wishes and feels about the plan: their words are only about single parts of it',
    baby: 'Say what was seen of how the child feels, or why that cannot be known at this age',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt, facts }) {
    const views = located(plan.views, '/views').filter(
      ({ value: { whose, on } }) => whose === 'child' && notAfter(on, asAt),
    )
    const own = views.find(({ value }) => said(value.words))
    if (own !== undefined) return pass(own.path)
    const baby = isUnderTwo(facts)
    const none = views.find(({ value }) => saysWhy(value.notObtained))
    if (none !== undefined) {
      const path = `${none.path}/notObtained`
      return baby ? pass(path) : judge(path, {}, 'notObtained')
    }
    if (baby) return judge('/views', {}, 'baby')
    return spokeElsewhere(plan) ? judge('/views', {}, 'elsewhere') : absent('/views')
  },
})

const spokeElsewhere = ({ needs = [], contact = [] }: CarePlanRecord) =>
  needs.some(({ childsView }) => said(childsView)) || contact.some(({ childsView }) => said(childsView))
