import { isDeepStrictEqual } from 'node:util'
import { toPointer } from '@open-care-plan/model'
import type { FormId } from '@open-care-plan/schemas'
import type { User } from '../access/demo-users.ts'
import { mergeWrite, visibleTo } from '../access/views.ts'
import { authorOf, type Council, log } from '../council.ts'
import type { JsonObject } from '../json.ts'
import { Problem } from '../problem.ts'
import type { AuditAction, NewVersion, Version, VersionHead } from '../store/store.ts'
import { lostEntries, newEntries } from './chronology.ts'
import { sentVersion } from './envelope.ts'
import { validate } from './validate.ts'

/** What was saved; `saved` is false where nothing differed from what was there. */
export interface Saved {
  readonly head: VersionHead
  readonly saved: boolean
}

/**
 * Saves what somebody wrote as a new version of a record.
 *
 * @throws Problem 409 with both versions where another was saved since `base`; 422 where the whole is not of the shape of its form, or
 * loses an entry of its chronology; 403 with the places where they changed what is not theirs.
 */
export async function save(
  council: Council,
  user: User,
  latest: Version,
  base: number,
  written: JsonObject,
): Promise<Saved> {
  const { id, form, childId } = latest
  // Sent again because the first answer was lost, or both wrote the same: there is nothing to ask anybody.
  if (isDeepStrictEqual(written, visibleTo(user.role, form, latest.record))) {
    return { head: latest, saved: false }
  }
  if (latest.version !== base) throw await conflict(council, user, latest, base, written)

  const { record, changed, forbidden } = mergeWrite(user.role, form, latest.record, written)
  refuseUnreadable(form, record)
  refuseOtherRecord(latest, record)
  if (forbidden.length > 0) {
    await log(council, user, 'refused', id, base)
    throw notYours(forbidden)
  }
  const lost = lostEntries(latest.record, record)
  if (lost.length > 0) {
    throw new Problem(422, 'chronology-changed', 'The chronology only grows: nothing was saved', {
      issues: lost,
    })
  }
  if (changed.length === 0) return { head: latest, saved: false }

  const next = { id, form, childId, base, record, changed, newEntries: newEntries(latest.record, record) }
  const done = await append(council, user, next, 'write')
  if (done.ok) return { head: done.head, saved: true }
  throw await conflict(council, user, done.current ?? latest, base, written)
}

/** Saves a version and tells the open pages. */
export async function append(
  { store, now, changes }: Council,
  user: User,
  version: Omit<NewVersion, 'at' | 'by' | 'action'>,
  action: AuditAction,
) {
  const done = await store.append({ ...version, at: now().toISOString(), by: authorOf(user), action })
  if (done.ok) changes.tell(done.head)
  return done
}

/** @throws Problem 422 with the places and what to do about each. */
export function refuseUnreadable(form: FormId, record: JsonObject): void {
  const read = validate(form, record)
  if (!read.ok) {
    throw new Problem(422, 'unreadable', 'The record cannot be read as it is: nothing was saved', {
      issues: read.issues,
    })
  }
}

/** The id of a record, and whose it is, stay as they are. */
function refuseOtherRecord(latest: Version, record: JsonObject): void {
  const differing = [
    ...(record.id === latest.id ? [] : ['/id']),
    ...(idOfChild(record) === idOfChild(latest.record) ? [] : ['/child/id']),
    ...(record.carePlanId === latest.record.carePlanId ? [] : ['/carePlanId']),
  ]
  if (differing.length === 0) return
  throw new Problem(422, 'other-record', 'A record keeps its id and its child: nothing was saved', {
    issues: differing.map((path) => ({
      code: 'other-record',
      path,
      message: 'This is not the id that the record has',
      remedy: 'Leave it as it was',
    })),
  })
}

export const idOfChild = ({ child }: JsonObject): string | undefined => {
  const id = typeof child === 'object' && child !== null && 'id' in child ? child.id : undefined
  return typeof id === 'string' ? id : undefined
}

export const notYours = (paths: readonly string[]): Problem =>
  new Problem(403, 'not-yours', 'Part of this is for somebody else to write: nothing was saved', {
    paths: [...new Set(paths)],
  })

async function conflict(
  council: Council,
  user: User,
  current: Version,
  base: number,
  written: JsonObject,
): Promise<Problem> {
  const { role } = user
  await log(council, user, 'read', current.id, current.version)
  const before = await council.store.version(current.id, base)
  return new Problem(409, 'conflict', 'Somebody else has saved this since you opened it: nothing was lost', {
    base: before === undefined ? null : sentVersion(role, before),
    current: sentVersion(role, current),
    yours: { base, record: written },
  })
}

/** Pointers to the members of a record. */
export const membersOf = (record: JsonObject): string[] =>
  Object.keys(record).map((name) => toPointer([name]))
