import type { PathwayPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'

/** The bands of the scheme as it is now: four, without any below them. The band E of the review is of the old scheme. */
const bands = ['A', 'B', 'C', 'D']

/** The model does not look at the authority’s own fields. */
const isDay = /^\d{4}-\d{2}-\d{2}$/

const path = '/extensions/wirral/propertyPoolPlus'

export const rule = definePathwayRule({
  id: 'wirral-2019/property-pool-plus',
  also: ['pw-pool-plus'],
  title: 'Band in Property Pool Plus, and the documents that hold it up',
  requirement:
    'The pathway plan has the band of the application for housing, its day, and the documents that are still missing.',
  force: 'local',
  standing: 'read',
  citation: [cite('Property Pool Plus policy'), cite('Scrutiny review 2019', 's.9')],
  why: 'A young person waited in the lowest band because of one paper that nobody had asked for.',
  doesNotJudge:
    'Whether the band is the right one, and whether an application was wise. The scheme is that of the Liverpool City Region alone, so its data stand under `extensions.wirral.propertyPoolPlus`: `band`, `appliedOn`, `missingDocuments`, or `notApplying` with the reason.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The band is recorded, and no document is missing',
    unknown: 'Enter the application to Property Pool Plus, or why there is none',
    appliedOn: 'Enter the day of the application to Property Pool Plus',
    absent: 'Enter the band of the application to Property Pool Plus: A, B, C or D',
    conflict: 'Choose band A, B, C or D: Property Pool Plus has no other',
    documents:
      'List the documents that are still missing from the application, or record that there are none',
    judge: 'Help the young person to get the documents that the application still needs: {missing}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan, asAt }) => {
    const { notApplying, appliedOn, band, missingDocuments } = applicationOf(pathwayPlan)
    if (typeof notApplying === 'string' && said(notApplying)) {
      return notApplicable('The young person is not applying, and the plan says why', `${path}/notApplying`)
    }
    if (appliedOn === undefined && band === undefined) return unknown(path)
    if (typeof appliedOn !== 'string' || !isDay.test(appliedOn) || appliedOn > asAt)
      return unknown(`${path}/appliedOn`, {}, 'appliedOn')
    if (typeof band !== 'string' || !said(band)) return absent(`${path}/band`)
    if (!bands.includes(band)) return conflict(`${path}/band`)
    if (!Array.isArray(missingDocuments)) return unknown(`${path}/missingDocuments`, {}, 'documents')
    const missing = missingDocuments.length
    return missing === 0 ? pass(path) : judge(`${path}/missingDocuments`, { missing })
  },
})

/** The authority's own fields may hold anything that JSON can hold. */
function applicationOf({ extensions }: PathwayPlan): Readonly<Record<string, unknown>> {
  const application = extensions?.wirral?.propertyPoolPlus
  return typeof application === 'object' && application !== null && !Array.isArray(application)
    ? application
    : {}
}
