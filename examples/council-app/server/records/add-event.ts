import type { User } from '../access/demo-users.ts'
import { formAccess } from '../access/policy.ts'
import type { Council } from '../council.ts'
import type { JsonObject } from '../json.ts'
import { Problem } from '../problem.ts'
import type { ChronologyLink, VersionHead } from '../store/store.ts'
import { chronologyOf, withEntry } from './chronology.ts'
import { append, notYours, refuseUnreadable } from './save.ts'
import { latestFor } from './scope.ts'

/** How often a write is tried again when somebody saved another part of the record in between. */
const tries = 5

/**
 * Adds one entry to the chronology of a care plan, as number `expected`.
 *
 * @throws Problem 409 with the entries since where the chronology has grown; 422 where the entry is not of the shape of one, or its id
 * is taken; 403 where the chronology is not theirs to write.
 */
export async function addEvent(
  council: Council,
  user: User,
  id: string,
  expected: number,
  entry: JsonObject,
): Promise<VersionHead> {
  for (let at = 0; at < tries; at++) {
    const latest = await latestFor(council, user, id)
    if (formAccess(user.role, latest.form).members.get('chronology') !== 'write')
      throw notYours(['/chronology'])
    const links = await council.store.chronology(id)
    if (links.length + 1 !== expected) throw grown(links, expected)
    if (chronologyOf(latest.record).some((other) => other.id === entry.id)) {
      throw new Problem(422, 'id-taken', 'The chronology has an entry with this id', {
        issues: [
          {
            code: 'duplicate-id',
            path: '/id',
            message: 'The chronology has an entry with this id',
            remedy: 'Give the new entry an id of its own',
          },
        ],
      })
    }
    const record = withEntry(latest.record, entry)
    refuseUnreadable(latest.form, record)
    const done = await append(
      council,
      user,
      {
        id,
        form: latest.form,
        childId: latest.childId,
        base: latest.version,
        record,
        changed: ['/chronology'],
        newEntries: [entry],
      },
      'add-event',
    )
    if (done.ok) return done.head
  }
  throw new Problem(409, 'busy', 'Others are saving this record at the moment: try again')
}

const grown = (links: readonly ChronologyLink[], expected: number): Problem =>
  new Problem(409, 'conflict', 'The chronology has grown since you opened it: nothing was saved', {
    expectedSequence: expected,
    nextSequence: links.length + 1,
    since: links.filter(({ sequence }) => sequence >= expected),
  })
