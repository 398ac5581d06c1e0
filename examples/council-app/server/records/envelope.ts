import type { FormId } from '@open-care-plan/schemas'
import { type Access, formAccess, shownTo } from '../access/policy.ts'
import { visibleTo } from '../access/views.ts'
import type { JsonObject } from '../json.ts'
import type { Author, Role, Version, VersionHead } from '../store/store.ts'

/** A saved state as it is sent, without the record. */
export type SentHead = Omit<VersionHead, 'hash'>

/** A saved state as it is sent: what is not for the reader is not in it. */
export interface SentVersion extends SentHead {
  readonly record: JsonObject
}

/** A section of the form, what the reader may do with it, and who wrote in it last. */
export interface SentSection {
  readonly id: string
  readonly access: Access
  readonly last?: { readonly version: number; readonly at: string; readonly by: Author }
}

export function sentHead(role: Role, { hash: _, ...head }: VersionHead): SentHead {
  const { members } = formAccess(role, head.form)
  const shown = shownTo(role, head.form)
  const readable = head.changed.filter(
    (pointer) =>
      (members.get(pointer.slice(1)) ?? 'none') !== 'none' ||
      shown.some((part) => part.startsWith(`${pointer}/`)),
  )
  return { ...head, changed: readable }
}

export const sentVersion = (role: Role, { record, ...head }: Version): SentVersion => ({
  ...sentHead(role, head),
  record: visibleTo(role, head.form, record),
})

/** The sections that a role reads, each with the last save that changed it. */
export const sentSections = (role: Role, form: FormId, versions: readonly VersionHead[]): SentSection[] =>
  formAccess(role, form)
    .sections.filter(({ access }) => access !== 'none')
    .map(({ section, access }) => {
      const last = versions.findLast(({ changed }) =>
        changed.some((member) => section.members.includes(member)),
      )
      if (last === undefined) return { id: section.id, access }
      const { version, at, by } = last
      return { id: section.id, access, last: { version, at, by } }
    })

export const etagOf = (version: number): string => `"${version}"`
