import type { Finding } from '@open-care-plan/model'
import type { FormSection, OwnerRole } from '@open-care-plan/schemas/forms'
import { findingsOfSection, isOwn, type SectionStatus, sectionStatus } from '../flow/section-status.ts'
import type { Writing } from '../record/author.ts'
import { getAt, isWithin, type Place, stepsOf } from '../record/place.ts'
import type { RecordSnapshot } from '../record/record-snapshot.ts'

/** A section with how it stands. */
export interface SectionState {
  readonly section: FormSection
  readonly status: SectionStatus
  readonly isOwn: boolean
  /** How many findings ask for something here. */
  readonly toDo: number
  /** Who changed it last, of what is not on the server yet, and when. */
  readonly written: Writing | undefined
}

type Findings = readonly Finding[] | undefined

export type SectionStates = (
  sections: readonly FormSection[],
  snapshot: Pick<RecordSnapshot<object>, 'value' | 'written'>,
  findings: Findings,
  role: OwnerRole | undefined,
) => readonly SectionState[]

/** What a state was made from. Another of these is another state. */
type From = readonly unknown[]

/**
 * Tells how sections stand, and looks again only at those of which something changed: a section that stays as it was is the same
 * object, and all of them together are the same list.
 */
export function sectionStates(): SectionStates {
  const known = new Map<FormSection, { readonly from: From; readonly state: SectionState }>()
  let last: readonly SectionState[] = []

  return (sections, { value, written }, findings, role) => {
    const writers = writersOf(sections, written)
    const states = sections.map((section) => {
      const writer = writers.get(section)
      const from = [findings, role, writer, ...section.members.map((member) => getAt(value, member))]
      const before = known.get(section)
      if (before !== undefined && isSameList(before.from, from)) return before.state
      const state = stateOf(section, value, findings, role, writer)
      known.set(section, { from, state })
      return state
    })
    if (!isSameList(states, last)) last = states
    return last
  }
}

function stateOf(
  section: FormSection,
  value: object,
  findings: Findings,
  role: OwnerRole | undefined,
  written: Writing | undefined,
): SectionState {
  const own = findings && findingsOfSection(section, findings)
  return {
    section,
    status: sectionStatus(section, value, own, role),
    isOwn: isOwn(section, role),
    toDo: own?.filter(({ outcome }) => outcome === 'fail').length ?? 0,
    written,
  }
}

const bySteps = new WeakMap<readonly FormSection[], ReadonlyMap<string, readonly FormSection[]>>()

/** Sections by the first step on the way to what they hold. */
function byFirstStep(sections: readonly FormSection[]): ReadonlyMap<string, readonly FormSection[]> {
  const before = bySteps.get(sections)
  if (before !== undefined) return before
  const found = new Map<string, FormSection[]>()
  for (const section of sections) {
    for (const step of new Set(section.members.map((member) => stepsOf(member)[0] ?? ''))) {
      found.set(step, [...(found.get(step) ?? []), section])
    }
  }
  bySteps.set(sections, found)
  return found
}

/** Who wrote last in each section. One way through all that was written. */
function writersOf(
  sections: readonly FormSection[],
  written: ReadonlyMap<Place, Writing>,
): ReadonlyMap<FormSection, Writing> {
  const steps = byFirstStep(sections)
  const last = new Map<FormSection, Writing>()
  for (const [place, writing] of written) {
    const near = place === '' ? sections : (steps.get(stepsOf(place)[0] ?? '') ?? [])
    for (const section of near) {
      const isHere = section.members.some((member) => isWithin(place, member) || isWithin(member, place))
      if (isHere && (writing.at ?? '') >= (last.get(section)?.at ?? '')) last.set(section, writing)
    }
  }
  return last
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => Object.is(each, other[at]))
