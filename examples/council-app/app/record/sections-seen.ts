import type { FormSource } from '@open-care-plan/react'

/** Members that say which record it is: everybody who reads a record is given them, whatever else they read. */
const ofEverybody: ReadonlySet<string> = new Set(['$schema', 'schemaVersion', 'id', 'carePlanId', 'revision'])

/**
 * The ids of the sections that somebody sees, where the server cannot be asked: those that their role writes, and those of which
 * the server had sent something. One that is theirs to read and was empty is left out until the server can be reached.
 */
export const sectionsSeen = (
  sections: FormSource['sections'],
  { value, base }: { readonly value: object; readonly base: { readonly value: object } },
  role: string,
): readonly string[] =>
  sections
    .filter(
      ({ owners, members }) =>
        owners.some((owner) => owner === role) ||
        members
          .map((member) => member.slice(1))
          .some((name) => !ofEverybody.has(name) && (name in value || name in base.value)),
    )
    .map(({ id }) => id)
