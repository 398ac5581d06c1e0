import type { User } from '../access/demo-users.ts'
import { formAccess } from '../access/policy.ts'
import type { Council } from '../council.ts'
import { notFound } from '../problem.ts'
import type { Store, Version, VersionHead } from '../store/store.ts'
import { isId } from './validate.ts'

/** Tells which records somebody may read at all. */
export type Sees = (head: Pick<VersionHead, 'form' | 'childId'>) => boolean

/** The records of the children somebody works with, of the forms that their role reads. Feedback is about no child: it goes to those who answer for every one. */
export async function scopeOf(store: Store, user: User): Promise<Sees> {
  const { children, id, role } = user
  const begun = children === 'every' ? [] : await store.childrenBegunBy(id)
  const known = new Set(children === 'every' ? [] : [...children, ...begun])
  return ({ form, childId }) =>
    formAccess(role, form).readable && (children === 'every' || (childId !== null && known.has(childId)))
}

/**
 * The newest version of a record.
 *
 * @throws Problem 404 where there is none, and the same where it is not theirs: nobody learns from the answer which it is. A try is
 * written in the audit log.
 */
export async function latestFor(council: Council, user: User, id: string): Promise<Version> {
  const version = isId(id) ? await council.store.latest(id) : undefined
  if (version === undefined) throw notFound()
  return ownOrRefuse(council, user, version)
}

/** The same record, where it is theirs to read. */
export async function ownOrRefuse(
  { store, now }: Pick<Council, 'store' | 'now'>,
  user: User,
  version: Version,
): Promise<Version> {
  if ((await scopeOf(store, user))(version)) return version
  const by = { user: user.id, name: user.name, role: user.role }
  await store.audit({ at: now().toISOString(), by, action: 'refused', id: version.id, version: null })
  throw notFound()
}
