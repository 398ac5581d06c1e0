import type { Finding } from '@open-care-plan/model'
import type { FormSection, OwnerRole } from '@open-care-plan/schemas/forms'
import { ofTheFile } from './of-the-file.ts'

/** How it stands with a section, from what is in the record. */
export type SectionStatus = 'not-started' | 'in-progress' | 'done' | 'needs-attention' | 'not-yours'

/** Whether a role writes a section. Where no role is given everybody does. */
export const isOwn = ({ owners }: FormSection, role: OwnerRole | undefined): boolean =>
  role === undefined || owners.includes(role)

/** The findings that speak of a section: those at its members, and those of its rules that speak of no place. */
export function findingsOfSection(section: FormSection, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ path, ruleId }) =>
    path === '' ? section.rules.includes(ruleId) : section.members.some((member) => isAt(path, member)),
  )
}

const isAt = (path: string, member: string): boolean => path === member || path.startsWith(`${member}/`)

/**
 * The status of a section. Nothing is marked as done by a click: a section is done where something is recorded in it, and no
 * rule asks for more. Without findings a section that has anything in it is in progress.
 */
export function sectionStatus(
  section: FormSection,
  record: object,
  findings: readonly Finding[] | undefined,
  role: OwnerRole | undefined,
): SectionStatus {
  if (!isOwn(section, role)) return 'not-yours'
  if (!isStarted(section, record)) return 'not-started'
  if (findings === undefined) return 'in-progress'
  const own = findingsOfSection(section, findings)
  if (own.some(({ outcome, kind }) => outcome === 'fail' && kind !== 'absent')) return 'needs-attention'
  return own.some(({ outcome }) => outcome === 'fail') ? 'in-progress' : 'done'
}

/** Whether anything was recorded in a section, beside what tells programs which file it is. */
const isStarted = ({ members }: FormSection, record: object): boolean =>
  Object.entries(record).some(
    ([name, value]) => members.includes(`/${name}`) && !ofTheFile.has(name) && says(value),
  )

function says(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false
  if (typeof value !== 'object') return true
  return Object.entries(value).some(([name, member]) => name !== 'id' && says(member))
}
