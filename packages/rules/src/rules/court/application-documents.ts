import type { Proceedings } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { appliedOn, beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'

/** The first day of the list, with that of the new section 32. */
const listFrom = '2014-04-22'

export const rule = defineRule({
  id: 'court/application-documents',
  also: ['court-c110a'],
  title: 'Documents with the application',
  requirement:
    'The application must list the chronology, the social work statement and genogram, the assessments, the care plan and the index of the checklist documents.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('FPR 2010', 'PD12A'), cite('Form C110A')],
  inForce: { from: listFrom },
  why: 'A court that has everything on the first day can decide about the child sooner.',
  doesNotJudge:
    'What is in the documents, and whether the court asked for others. A document that is to follow counts once it is listed.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The documents went with the application',
    unknown: 'Enter which documents went with the application',
    absent: 'Add the {document} to the documents of the application',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts }) => beforeTheCourt(facts.careCases).flatMap(missingDocuments),
})

const documents = {
  chronology: 'chronology',
  statement: 'social work statement',
  genogram: 'genogram',
  assessments: 'assessments',
  'care-plan': 'care plan',
  'checklist-index': 'index of the checklist documents',
} as const satisfies Record<NonNullable<Proceedings['documents']>[number], string>

function missingDocuments({ value, path }: CourtCase): Verdict[] {
  const on = appliedOn(value)
  if (on !== undefined && on < listFrom) {
    return [notApplicable('The application was made before there was this list', path)]
  }
  const at = `${path}/documents`
  const listed: readonly string[] | undefined = value.documents
  if (listed === undefined) return [unknown(at)]
  return Object.entries(documents).flatMap(([code, document]) =>
    listed.includes(code) ? [] : [absent(at, { document })],
  )
}
