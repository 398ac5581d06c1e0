import type { View } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { entriesByPerson, parentsAreAsked, parentsOf } from '../../facts/parents.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'plan-content/views',
  also: ['plan-views'],
  title: 'Wishes and feelings in the plan',
  requirement:
    'The care plan must record the wishes and feelings of the child, each parent and everyone with parental responsibility: on the arrangements, the placement plan and any change.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(e)'), cite('CA 1989', 's.22(4)–(5)')],
  inForce: { from: '2011-04-01' },
  why: 'People hold to a plan that they had a part in.',
  doesNotJudge:
    'Whether others should have been asked too, and how much weight each view was given. From a placement order on parents are not asked for (SI 2005/389 reg 45(2)(a)).',
  when: regulatedPlan,
  messages: {
    pass: 'The plan has the wishes and feelings of those whom the law names, or why not',
    absent: 'Add what the child, the parents and others wish and feel, or why their views could not be had',
    child: 'Add what the child wishes and feels, or why that could not be had',
    parent: 'Add what this person wishes and feels, or why that could not be had',
    twice:
      'Say whether this person is entered twice, and add what they wish and feel if not: another of the same name is in the record',
    whose: 'Select the person whose wishes and feelings these are',
    people: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    about: 'Say what the wishes and feelings are about',
    arrangements: 'Add what they wish and feel about the arrangements of the plan',
    placement: 'Add what they wish and feel about the placement and its plan',
    change: 'Add what they wish and feel about the change to the plan',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, asAt, facts } = context
    const views = located(plan.views, '/views').filter(
      // What nobody put into words tells nothing of what somebody wishes.
      ({ value: { on, words, notObtained } }) => notAfter(on, asAt) && (said(words) || saysWhy(notObtained)),
    )
    if (views.length === 0) return absent('/views')
    const child = isUnderTwo(facts) || views.some(({ value }) => value.whose === 'child')
    const wanting = wantingOf([
      child ? undefined : absent('/views', {}, 'child'),
      ofParents(context, views),
      ofSubjects(context, views),
    ])
    return passUnless(wanting, '/views')
  },
})

const parental: readonly (string | undefined)[] = ['parent', 'person-with-parental-responsibility']

function ofParents({ plan, asAt }: RuleContext, views: readonly Located<View>[]): Verdict[] {
  if (!parentsAreAsked(plan.legal, asAt)) return []
  const { recorded, reachable } = parentsOf(plan, asAt)
  const theirs = views.filter(({ value }) => parental.includes(value.whose))
  if (!recorded) return theirs.length > 0 ? [] : [unknown('/people', {}, 'people')]
  const about = entriesByPerson(reachable, theirs).filter(({ entries }) => entries.length === 0)
  return about.map(({ person, unclear, twice }) => {
    if (unclear !== undefined) return unknown(`${unclear.path}/personId`, {}, 'whose')
    const data = { personId: person.value.id }
    return twice?.() === true ? unknown(person.path, data, 'twice') : absent(person.path, data, 'parent')
  })
}

const arrangements = ['care-plan', 'permanence', 'contact', 'education', 'health'] as const

function ofSubjects({ plan, facts }: RuleContext, views: readonly Located<View>[]): Verdict[] {
  const about = new Set(views.flatMap(({ value }) => value.about ?? []))
  if (about.size === 0) return [unknown('/views', {}, 'about')]
  const setting = placementSetting(facts.placement?.value)
  const placed = facts.placement !== undefined && !(setting === 'not-22C' && facts.inCare === true)
  const asked: readonly [boolean, boolean, string][] = [
    [true, arrangements.some((subject) => about.has(subject)), 'arrangements'],
    [placed, about.has('placement'), 'placement'],
    [plan.state?.significantChange === true, about.has('change'), 'change'],
  ]
  return asked.flatMap(([applies, there, message]) =>
    applies && !there ? [absent('/views', {}, message)] : [],
  )
}
