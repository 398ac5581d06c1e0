import type { CarePlanRecord } from '@open-care-plan/model'

/**
 * All that the child’s view may read of a care plan, field by field. What is not named here is cut off before anything else looks at
 * the record: risks, evidence, what is said of parents, notes of workers, exploitation, court papers, scores.
 *
 * A section of the form that is not for the child may not be named, with one exception: `state/whatChanged` stands in a section of
 * staff and is meant for the child. What staff wrote there is shown where it speaks to the child, and otherwise kept back.
 */
export const allowedFields: readonly string[] = [
  'child/givenName child/likesToBeCalled child/dateOfBirth',
  'people/*/id people/*/name people/*/relationship people/*/diedOn',
  'siblings/*/id siblings/*/personId siblings/*/livesWithChild',
  'placements/*/id placements/*/from placements/*/to placements/*/planned placements/*/section22C',
  'placements/*/carer/name placements/*/carer/organisation placements/*/intendedUntil18 placements/*/expectedEnd',
  'permanence/returnHome/decision',
  'contact/*/id contact/*/personId contact/*/kinds contact/*/frequency contact/*/none contact/*/reviewOn',
  'contact/*/childsView',
  'views/*/id views/*/whose views/*/about views/*/on views/*/method views/*/words views/*/notObtained',
  'views/*/response views/*/reasonNotFollowed',
  'needs/*/id needs/*/domain needs/*/childsView needs/*/outcomes/*/id needs/*/outcomes/*/status',
  'health/gp/name health/dentist/name health/optician/name',
  'health/assessments/*/id health/assessments/*/plannedFor health/assessments/*/on health/assessments/*/status',
  'health/assessments/*/by health/assessments/*/name',
  'health/checks/*/id health/checks/*/kind health/checks/*/on health/checks/*/status',
  'education/inEducation education/school/name education/yearGroup education/keyStage',
  'education/designatedTeacher/name education/pepReviews/*/id education/pepReviews/*/on',
  'education/termDates/*/id education/termDates/*/from education/termDates/*/to',
  'contingencies/*/id contingencies/*/saidToChild',
  'participation/advocacy/advocate/name participation/advocacy/advocate/organisation',
  'participation/advocacy/advocate/phone',
  'participation/independentVisitor/status participation/independentVisitor/visitor/name',
  'workers/*/id workers/*/role workers/*/name workers/*/phone workers/*/from workers/*/to',
  'workers/*/coverName workers/*/coverContact',
  'iro/name iro/phone',
  'reviews/*/id reviews/*/plannedFor reviews/*/heldOn reviews/*/adjournedUntil',
  'visits/*/id visits/*/on visits/*/seen',
  'leavingCare/personalAdviser/name',
  'state/whatChanged',
].flatMap((line) => line.split(' '))

/** What of a record is allowed: everything may be missing, the ids of the head too. */
export type AllowedPart = Omit<CarePlanRecord, 'schemaVersion' | 'id' | 'child'> & {
  readonly child?: Omit<CarePlanRecord['child'], 'id'>
}

interface Branch {
  readonly [name: string]: Branch
}

const tree: Branch = treeOf(allowedFields)

function treeOf(paths: readonly string[]): Branch {
  const root: Record<string, Branch> = Object.create(null)
  for (const path of paths) {
    let at = root
    for (const name of path.split('/')) {
      at[name] ??= Object.create(null) as Record<string, Branch>
      at = at[name] as Record<string, Branch>
    }
  }
  return root
}

/** A copy of a record with its allowed fields, and nothing else. A list keeps its length and its order. */
export const onlyAllowed = (record: CarePlanRecord): AllowedPart => (cut(record, tree) ?? {}) as AllowedPart

function cut(value: unknown, branch: Branch): unknown {
  const names = Object.keys(branch)
  // A leaf holds a value, or a list of values: an object there is not what was allowed.
  if (names.length === 0) {
    if (Array.isArray(value)) return value.filter(isPlain)
    return isPlain(value) ? value : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const items = branch['*']
  if (items !== undefined)
    return Array.isArray(value) ? value.map((item) => cut(item, items) ?? {}) : undefined
  const kept: Record<string, unknown> = {}
  for (const name of names) {
    if (!Object.hasOwn(value, name)) continue
    const member = cut((value as Readonly<Record<string, unknown>>)[name], branch[name] as Branch)
    if (member !== undefined) kept[name] = member
  }
  return kept
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' && value !== undefined
