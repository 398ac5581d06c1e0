import type { CarePlanRecord, Citation, CourtPlan as CourtPlanInRecord } from '@open-care-plan/model'
import { CourtPlan } from '@open-care-plan/model'
import { type CaseFacts, caseFacts } from '../facts/case-facts.ts'
import { appliedOn, type CourtCase, courtCases } from '../facts/court-cases.ts'
import { byDate, lastByDate } from '../facts/located.ts'
import type { CourtPlanEntry, CourtPlanGap, CourtPlanLine, CourtPlanPart } from './court-plan-shape.ts'
import { entryOf } from './lines.ts'

/** What the sections are taken from. */
export interface CourtPlanSource {
  readonly plan: CarePlanRecord
  readonly asAt: string
  readonly facts: CaseFacts
  /** The proceedings that the plan is for. */
  readonly court: Pick<CourtCase, 'value' | 'path'> | undefined
}

/** Gathers it. */
export function courtPlanSource(plan: CarePlanRecord, asAt: string): CourtPlanSource {
  const facts = caseFacts(plan, asAt)
  return { plan, asAt, facts, court: proceedingsFor(plan, facts, asAt) }
}

/** The care case before the court, or one that is about to be; else the placement case; else the care case that was last. */
function proceedingsFor(
  plan: CarePlanRecord,
  { careCases }: CaseFacts,
  asAt: string,
): CourtPlanSource['court'] {
  const intended = (plan.proceedings ?? []).flatMap((value, at) =>
    value.kind === 'care' && (appliedOn(value) ?? '') > asAt ? [{ value, path: `/proceedings/${at}` }] : [],
  )
  return (
    lastMade(careCases.filter(({ pending }) => pending)) ??
    byDate(intended, appliedOn)[0] ??
    lastMade(courtCases(plan, 'placement', asAt).filter(({ pending }) => pending)) ??
    lastMade(careCases)
  )
}

const lastMade = (cases: readonly CourtCase[]) => lastByDate(cases, (value) => appliedOn(value))

/** Where a field of the plan before the court stands, or would stand. */
export const courtPlanPath = ({ court }: CourtPlanSource, field: keyof CourtPlanInRecord): string =>
  court === undefined ? '/proceedings' : `${court.path}/plan/${field}`

/** What the plan before the court says in some of its fields. */
export const fromCourtPlan = (
  { court }: CourtPlanSource,
  ...fields: readonly (keyof CourtPlanInRecord)[]
): CourtPlanEntry => entryOf(CourtPlan, court?.value.plan, `${court?.path ?? ''}/plan`, fields)

interface PartContent {
  readonly id: string
  readonly title: string
  readonly restsOn?: readonly Citation[]
  readonly entries: readonly CourtPlanEntry[]
  /** What is said where the part has no entry at all, or none that tells. */
  readonly ifEmpty?: CourtPlanGap
  /** Whether an entry that has some fields tells what the part is for: who holds a view is not yet the view. */
  readonly tells?: (has: (field: string) => boolean) => boolean
  readonly missing?: readonly CourtPlanGap[]
}

/** One matter of a section. */
export const partOf = (content: PartContent): CourtPlanPart => {
  const { id, title, restsOn = [], entries, ifEmpty, tells = () => true, missing = [] } = content
  const told = entries.some(({ path, lines }) => tells((field) => lines.some(isOf(`${path}/${field}`))))
  return {
    id,
    title,
    restsOn,
    entries,
    missing: told || ifEmpty === undefined ? missing : [ifEmpty, ...missing],
  }
}

/** Whether a line is of a field, or of something in the list that the field holds. */
const isOf = (field: string) => (line: CourtPlanLine) =>
  line.path === field || line.path.startsWith(`${field}/`)
