import type { PathwayAssessment } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, due, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'
import { firstMonths } from '../../facts/pathway-first-months.ts'
import { present } from '../../facts/present.ts'

const path = '/assessment'

export const rule = definePathwayRule({
  id: 'care-leaver/assessment',
  also: ['pw-needs'],
  title: 'What the assessment looks at',
  requirement:
    'The assessment of needs must look at health and development, education and work, trafficking and asylum, support from family, money, skills, care and accommodation, the young person’s wishes, and the views of others.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 42(2)'), cite('SI 2010/2571', 'reg 5')],
  why: 'What nobody asked about is in no plan, and a young person seldom brings up money, papers or fear without being asked.',
  doesNotJudge:
    'Whether the assessment looked closely, and whether it was right. That there is nothing of a kind is an answer, if the assessment says so. An assessment that is not recorded as complete by the day is not looked at while the three months for it run, regulation 42(1) and, for a relevant child, regulation 5(3).',
  when: anyPathwayPlan,
  messages: {
    pass: 'The assessment looked at all that it has to',
    due: 'Complete the assessment of needs by {dueOn}',
    unknown: 'Enter what the assessment of needs looked at',
    complete:
      'Enter the day on which the assessment of needs was complete, or since when the young person has been entitled: it says nothing of some matters yet',
    healthAndDevelopment: 'Enter what the assessment found of health and development',
    educationAndWork: 'Enter what the assessment found of education, training and work',
    traffickingAndAsylum:
      'Enter whether the young person is or may be a victim of trafficking, or came alone to seek asylum, or neither',
    familySupport: 'Enter what the assessment found of support from family and others',
    money: 'Enter what the assessment found of money',
    skills: 'Enter what the assessment found of skills for independence',
    careAndAccommodation: 'Enter what care, support and accommodation the assessment found to be needed',
    wishes: 'Enter the young person’s wishes and feelings, as the assessment found them',
    viewsOfOthers: 'Enter the views of parents and others who were asked for the assessment',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan, asAt }) => {
    const { assessment } = pathwayPlan
    const assessmentOn = happenedBy(pathwayPlan.assessmentOn, asAt) ? pathwayPlan.assessmentOn : undefined
    const wanting = notLookedAt(assessment ?? {}, assessmentOn ?? asAt)
    if (wanting.length === 0) return pass(path)
    const time = assessmentOn === undefined ? firstMonths(pathwayPlan, asAt) : undefined
    if (time?.state === 'running') return due(path, { dueOn: time.dueOn })
    if (!present(assessment)) return unknown(path)
    return time?.state === 'open' ? unknown('/assessmentOn', {}, 'complete') : wanting
  },
})

function notLookedAt(assessment: PathwayAssessment, on: string): Verdict[] {
  const wanting: Verdict[] = []
  for (const field of matters) {
    if (said(assessment[field])) continue
    if (field === 'traffickingAndAsylum' && on < askedFrom) continue
    wanting.push(absent(`${path}/${field}`, {}, field))
  }
  return wanting
}

/** The day on which SI 2014/1917 put trafficking and asylum among them. */
const askedFrom = '2014-08-18'

const matters: readonly (keyof PathwayAssessment)[] = [
  'healthAndDevelopment',
  'educationAndWork',
  'traffickingAndAsylum',
  'familySupport',
  'money',
  'skills',
  'careAndAccommodation',
  'wishes',
  'viewsOfOthers',
]
