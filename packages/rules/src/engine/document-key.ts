import type { Report } from '@open-care-plan/model'

/** What names a record in a report: ids, and the revision where it has a number. */
interface Keyed {
  readonly id: string
  readonly child: { readonly id: string }
  readonly revision?: number
}

/** The ids of a record that was checked; empty where it could not be read, so that nothing in it can be trusted. */
export const documentKey = ({ id, child, revision }: Keyed): Report['plan'] => ({
  id,
  childId: child.id,
  ...(revision === undefined ? {} : { revision }),
})

/** In place of the ids of a record that could not be read. */
export const unreadableKey: Report['plan'] = { id: '', childId: '' }
