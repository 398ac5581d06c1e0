import type { Placement, Proceedings } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { saysHow, saysWhyNot } from '../../facts/contact-arrangements.ts'
import { beforeTheCourt } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { hasAction } from '../../facts/live-needs.ts'
import { said } from '../../facts/located.ts'
import { runningPlans } from '../../facts/permanence-plans.ts'

export const rule = defineRule({
  id: 'court/five-sections',
  also: ['court-lac9929-shape'],
  title: 'Five sections of the plan for the court',
  requirement:
    'The plan for the court has five sections: overall aim; needs, with contact; views of others; placement details and timetable; management and support.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('LAC(99)29')],
  why: 'Everyone in the case finds the same thing about a child in the same place.',
  doesNotJudge:
    'What each section says. The sections are looked for in the whole record, so that what a shorter plan for the court leaves out is not seen.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'There is something for each of the five sections',
    absent: 'Add to section {section} of the plan for the court: {part}',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: (context) =>
    beforeTheCourt(context.facts.careCases).flatMap(({ value, path }) =>
      parts
        .filter(({ has }) => !has(context, value))
        .map(({ section, part, at }) => absent(at(path), { section, part })),
    ),
})

interface Part {
  readonly section: number
  readonly part: string
  /** Where it would stand, from the place of the proceedings. */
  readonly at: (path: string) => string
  readonly has: (context: RuleContext, proceedings: Proceedings) => boolean
}

const parts: readonly Part[] = [
  {
    section: 1,
    part: 'the overall aim',
    at: () => '/permanence/aim',
    has: ({ plan }) => said(plan.permanence?.aim),
  },
  {
    section: 2,
    part: 'the child’s needs',
    at: (path) => `${path}/plan/needs`,
    has: ({ facts }, { plan }) => said(plan?.needs) || facts.needs.some(({ value }) => said(value.statement)),
  },
  {
    section: 2,
    part: 'contact',
    at: (path) => `${path}/plan/contact`,
    has: ({ plan: { contact = [] }, asAt }, { plan }) =>
      said(plan?.contact) || contact.some((each) => saysHow(each) || saysWhyNot(each, asAt)),
  },
  {
    section: 3,
    part: 'what the parents and others say of the plan',
    at: () => '/views',
    has: ({ plan: { views = [] }, asAt }) =>
      views.some(
        ({ whose, on, words, notObtained }) =>
          whose !== 'child' && notAfter(on, asAt) && (said(words) || said(notObtained)),
      ),
  },
  {
    section: 4,
    part: 'the placement, proposed or actual',
    at: () => '/placements',
    has: ({ plan: { placements = [] }, facts }) =>
      placements.some(
        (each) => (each === facts.placement?.value || each.planned === true) && isDescribed(each),
      ),
  },
  {
    section: 4,
    part: 'the timetable',
    at: () => '/permanence/plans',
    has: ({ plan, asAt }, { hearings = [] }) =>
      hearings.some(({ on }) => on !== undefined) ||
      runningPlans(plan, asAt).some(({ value }) => value.targetDate !== undefined || said(value.timescale)),
  },
  {
    section: 5,
    part: 'who does what for the child',
    at: () => '/needs',
    has: ({ facts }) => facts.needs.some(hasAction),
  },
]

const isDescribed = ({ type, section22C, purpose, choice }: Placement) =>
  type !== undefined || section22C !== undefined || said(purpose) || said(choice?.reason)
