import type { View } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'

export const rule = defineRule({
  id: 'voice/views-answered',
  title: 'Each view is dated and answered',
  requirement:
    'The care plan must record of each person’s wishes and feelings what they were, and what was done about them or why not.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 5(1)(e)'), cite('CA 1989', 's.22(4)–(5)'), cite('LAC(99)29', 'ss.2–3')],
  inForce: { from: '2011-04-01' },
  why: 'Somebody who was asked and never told what came of it stops answering.',
  doesNotJudge: 'Whether the views were given due weight.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each view has what was said and what was done about it',
    whose: 'Select whose wishes and feelings these are',
    words: 'Enter what they said or showed, or why their views could not be had',
    response: 'Say what was done because of this, or why it was not followed',
    on: 'Enter the day on which they were asked or told somebody',
    method: 'Select how their views were gathered',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt }) {
    const views = located(plan.views, '/views').filter(({ value }) => notAfter(value.on, asAt))
    if (views.length === 0) return notApplicable('The plan records no wishes and feelings yet')
    return passUnless(views.flatMap(ofView), '/views')
  },
})

function ofView({ value: view, path }: Located<View>): Verdict[] {
  const found: Verdict[] = []
  if (view.whose === undefined) found.push(absent(`${path}/whose`, {}, 'whose'))
  if (view.on === undefined) found.push(unknown(`${path}/on`, {}, 'on'))
  if (!said(view.words)) {
    // Who could not be asked, has not been answered either.
    return saysWhy(view.notObtained) ? found : [...found, absent(`${path}/words`, {}, 'words')]
  }
  if (view.method === undefined) found.push(unknown(`${path}/method`, {}, 'method'))
  if (!(said(view.response) || said(view.reasonNotFollowed))) {
    found.push(absent(`${path}/response`, {}, 'response'))
  }
  return found
}
