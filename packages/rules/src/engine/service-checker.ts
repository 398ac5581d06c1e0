import { type DocumentReport, readServiceFigures, type ServiceFigures } from '@open-care-plan/model'
import { serviceFacts } from '../facts/service-facts.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { activeRules } from './active-rules.ts'
import type { CheckOptions } from './checker.ts'
import { documentReport } from './document-report.ts'

/**
 * Checks what a service counts and publishes, with a profile; the profile of England by default: caseloads, local offers, and what
 * the law asks of the authority and not of one plan. Paths in the report point into the figures.
 *
 * A value that is not of the shape of the model gives a report with `readable: false` and the issues: nothing is thrown.
 *
 * @throws AsAtError where `asAt` is not a day; the error of the first mistake in the profile, as `createChecker` does.
 */
export function checkService(
  figures: ServiceFigures,
  { profile = england, ...options }: CheckOptions & { readonly profile?: Profile },
): DocumentReport {
  const read = readServiceFigures(figures)
  const about = {
    of: 'service',
    documents: [{ id: read.ok ? figures.id : '' }],
    issues: read.ok ? [] : read.issues,
  } as const
  // The rules are chosen anew each time: a service is checked once, not once for each child.
  return documentReport('service', profile.id, activeRules(profile), options, about, (setting) => {
    const facts = serviceFacts(figures, setting.asAt)
    return { context: { ...setting, figures, facts }, facts, document: figures }
  })
}
