import { type FormDefinition, type FormId, type FormSection, formDefinitions } from '@open-care-plan/schemas'
import type { Role } from '../store/store.ts'

/** Which sections of a form somebody reads: every one, those that the child is shown, or some by their ids. */
type Readable = 'all' | 'child' | readonly string[]

const everyForm: Partial<Record<FormId, Readable>> = {
  'care-plan': 'all',
  pep: 'all',
  'health-passport': 'all',
  'pathway-plan': 'all',
  'carer-update': 'all',
  'sdq-scores': 'all',
}

const school: Partial<Record<FormId, Readable>> = {
  'care-plan': ['child', 'workers', 'achievements'],
  pep: 'all',
  'sdq-scores': 'all',
  'pathway-plan': ['about-me'],
}

/**
 * What each role reads besides the sections that it writes, which the form definitions say. A form that is not named is not read at
 * all: nobody learns that there is one. This is one council's answer; the law leaves it to each to settle who needs to know what.
 */
const readableBy: Readonly<Record<Role, Partial<Record<FormId, Readable>>>> = {
  'social-worker': everyForm,
  manager: { ...everyForm, 'carer-feedback': 'all' },
  iro: everyForm,
  'designated-teacher': school,
  'virtual-school': school,
  health: {
    'care-plan': ['child', 'delegation', 'workers'],
    'health-passport': 'all',
    'sdq-scores': 'all',
    'pathway-plan': ['about-me'],
  },
  carer: {
    'care-plan': 'child',
    pep: 'child',
    'health-passport': 'all',
    'pathway-plan': 'child',
    'carer-update': 'all',
    'sdq-scores': 'all',
  },
  'young-person': { 'care-plan': 'child', pep: 'child', 'health-passport': 'child', 'pathway-plan': 'child' },
  admin: {},
}

/** Who may make a record of a form. Feedback is sent in without signing in, so nobody is named for it. */
const madeBy: Readonly<Record<FormId, readonly Role[]>> = {
  'care-plan': ['social-worker'],
  pep: ['designated-teacher', 'virtual-school', 'social-worker'],
  'health-passport': ['social-worker', 'health'],
  'pathway-plan': ['social-worker'],
  'carer-update': ['carer'],
  'carer-feedback': [],
  'sdq-scores': ['social-worker', 'health', 'carer', 'designated-teacher'],
}

/** Members that say which record it is. Everybody who reads a form gets them, as a record without them is not a valid one. */
export const headMembers: ReadonlySet<string> = new Set([
  '$schema',
  'schemaVersion',
  'id',
  'carePlanId',
  'revision',
])

/**
 * Parts within sections that a child or carer reads, which are for staff: how to reach a parent, what was said of the carer, and what
 * the IRO raised with managers. `*` is any item of a list.
 */
const staffOnly: Partial<Record<FormId, readonly string[]>> = {
  'care-plan': ['/disputes', '/people/*/contactDetails', '/placements/*/noticesOfConcern'],
}

/** What is hidden from a role within the sections that it reads, as pointers. */
export const hiddenFrom = (role: Role, form: FormId): readonly string[] =>
  role === 'carer' || role === 'young-person' ? (staffOnly[form] ?? []) : []

/**
 * Parts of members that a role does not read, which it is sent all the same, as pointers. What changed stands in a section of staff and
 * is written to the child: without it the child’s page would not tell the news that staff read on it.
 */
const shown: Partial<Record<Role, Partial<Record<FormId, readonly string[]>>>> = {
  'young-person': { 'care-plan': ['/state/whatChanged'] },
}

/** What a role is sent of members that it does not read, as pointers. */
export const shownTo = (role: Role, form: FormId): readonly string[] => shown[role]?.[form] ?? []

export type Access = 'none' | 'read' | 'write'

/** How a form stands open to a role. */
export interface FormAccess {
  readonly sections: readonly { readonly section: FormSection; readonly access: Access }[]
  /** By the name of a member of the record; a member that the form does not know is nobody’s. */
  readonly members: ReadonlyMap<string, Access>
  readonly readable: boolean
}

const definitionOf = (form: FormId): FormDefinition => {
  const found = formDefinitions.find((definition) => definition.form === form)
  if (found === undefined) throw new RangeError(`There is no form "${form}"`)
  return found
}

const known = new Map<string, FormAccess>()

/** How a form stands open to a role, section by section. */
export function formAccess(role: Role, form: FormId): FormAccess {
  const key = `${role} ${form}`
  const access = known.get(key) ?? makeAccess(role, form)
  known.set(key, access)
  return access
}

function makeAccess(role: Role, form: FormId): FormAccess {
  const readable = readableBy[role][form]
  const sections = definitionOf(form).sections.map((section) => ({
    section,
    access: readable === undefined ? ('none' as const) : sectionAccess(role, readable, section),
  }))
  const members = new Map<string, Access>()
  for (const { section, access } of sections) {
    for (const pointer of section.members) {
      const member = pointer.slice(1)
      members.set(
        member,
        access === 'none' && readable !== undefined && headMembers.has(member) ? 'read' : access,
      )
    }
  }
  return { sections, members, readable: readable !== undefined }
}

function sectionAccess(role: Role, readable: Readable, { id, owners, child }: FormSection): Access {
  if (owners.some((owner) => owner === role)) return 'write'
  if (readable === 'all') return 'read'
  return (readable === 'child' ? child : readable.includes(id)) ? 'read' : 'none'
}

export const mayCreate = (role: Role, form: FormId): boolean => madeBy[form].includes(role)

/** Staff who answer for the whole of a record: they see what the rules and the chains say of it. */
export const seesReports = (role: Role): boolean =>
  role === 'social-worker' || role === 'manager' || role === 'iro'
