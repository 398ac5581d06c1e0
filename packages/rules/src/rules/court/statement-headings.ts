import type { Proceedings } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'

export const rule = defineRule({
  id: 'court/statement-headings',
  also: ['court-swet'],
  title: 'Headings of the social work statement',
  requirement: 'The social work statement follows the headings of the Social Work Evidence Template.',
  force: 'practice',
  standing: 'unconfirmed',
  citation: [cite('ADCS and Cafcass, Social Work Evidence Template')],
  why: 'Under fixed headings nothing about a child is left out because nobody thought of it.',
  doesNotJudge:
    'What stands under the headings. The template was refreshed in 2021, and its own words were not read.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The statement has the headings of the template',
    unknown: 'Enter which headings of the Social Work Evidence Template the statement has',
    absent: 'Add the heading to the statement: {heading}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts }) => beforeTheCourt(facts.careCases).flatMap(missingHeadings),
})

const headings = {
  child: 'the child',
  'family-and-harm': 'the family, and an analysis of harm',
  'parenting-capability': 'what the parents are able to do',
  'wider-family': 'the wider family',
  'proposed-plan': 'the proposed plan, with options and proportionality',
  views: 'views',
  contact: 'family time',
  support: 'support',
  chronology: 'chronology',
} as const satisfies Record<NonNullable<Proceedings['statementHeadings']>[number], string>

function missingHeadings({ value, path }: CourtCase): Verdict[] {
  const at = `${path}/statementHeadings`
  const has: readonly string[] | undefined = value.statementHeadings
  if (has === undefined) {
    const none = value.documents !== undefined && !value.documents.includes('statement')
    return [none ? notApplicable('No social work statement went with the application', at) : unknown(at)]
  }
  return Object.entries(headings).flatMap(([code, heading]) =>
    has.includes(code) ? [] : [absent(at, { heading })],
  )
}
