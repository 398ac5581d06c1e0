import { isDeepStrictEqual } from 'node:util'
import { toPointer } from '@open-care-plan/model'
import type { FormId } from '@open-care-plan/schemas'
import type { User } from '../access/demo-users.ts'
import { formAccess, headMembers, mayCreate } from '../access/policy.ts'
import { type Council, log } from '../council.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { Problem } from '../problem.ts'
import type { Version, VersionHead } from '../store/store.ts'
import { chronologyOf } from './chronology.ts'
import { append, idOfChild, membersOf, notYours, refuseUnreadable } from './save.ts'
import { scopeOf } from './scope.ts'

/**
 * Saves the first version of a record.
 *
 * @throws Problem 403 where the form is not theirs to begin, or holds what is for others to write; 404 where the child is none of
 * theirs; 409 where the id is taken or the child has a care plan; 422 where it is not of the shape of the form, or is no first revision.
 */
export async function create(
  council: Council,
  user: User,
  form: FormId,
  record: JsonObject,
): Promise<VersionHead> {
  if (!mayCreate(user.role, form)) {
    throw new Problem(403, 'not-yours', 'This form is for somebody else to begin', { paths: [''] })
  }
  refuseUnreadable(form, record)
  const plan = form === 'care-plan' ? undefined : await carePlanOf(council, user, record)
  const childId = plan?.childId ?? (await newChild(council, user, record))
  const forbidden = ofOthers(user, form, record, plan)
  if (forbidden.length > 0) throw notYours(forbidden)

  const id = String(record.id)
  const changed = membersOf(record)
  const version = { id, form, childId, base: 0, record, changed, newEntries: chronologyOf(record) }
  const done = await append(council, user, version, 'create')
  if (done.ok) return done.head
  if (done.current !== undefined && done.current.id !== id) throw await hasPlan(council, user, done.current)
  throw new Problem(409, 'id-taken', 'There is a record with this id: give the new one an id of its own')
}

/** The care plan that a record belongs to: the one that it names, or that of its child. */
async function carePlanOf({ store }: Council, user: User, record: JsonObject): Promise<Version> {
  const sees = await scopeOf(store, user)
  const child = idOfChild(record)
  const found = (await store.heads()).find(
    (head) =>
      head.form === 'care-plan' &&
      sees(head) &&
      (record.carePlanId === undefined || record.carePlanId === head.id) &&
      (child === undefined || child === head.childId),
  )
  const plan = found && (await store.latest(found.id))
  if (plan !== undefined) return plan
  throw new Problem(404, 'no-care-plan', 'There is no care plan of this child that is yours to read')
}

/** @throws Problem 409 where the child has a care plan already; 422 where the new one says that it is a later revision. */
async function newChild(council: Council, user: User, record: JsonObject): Promise<string> {
  const child = idOfChild(record) ?? ''
  const plan = (await council.store.heads()).find(
    ({ form, childId }) => form === 'care-plan' && childId?.toLowerCase() === child.toLowerCase(),
  )
  if (plan !== undefined) throw await hasPlan(council, user, plan)
  if (record.revision === undefined || record.revision === 1) return child
  throw new Problem(422, 'not-first', 'A plan begins with revision 1: nothing was saved', {
    issues: [
      {
        code: 'not-first',
        path: '/revision',
        message: 'A plan begins with revision 1',
        remedy: 'Give the revision as 1, or leave it out',
      },
    ],
  })
}

/** Why a second plan is refused: with the id of the first, where that is theirs to read. Else the try is in the audit log. */
async function hasPlan(council: Council, user: User, plan: VersionHead): Promise<Problem> {
  if ((await scopeOf(council.store, user))(plan)) {
    return new Problem(409, 'child-has-plan', 'This child has a care plan: write in that one', {
      plan: { id: plan.id },
    })
  }
  await log(council, user, 'refused', plan.id)
  return new Problem(
    409,
    'child-has-plan',
    'This child has a care plan that is not yours to read: ask your manager',
  )
}

/** Pointers to what is for others to write. Whoever begins a record may fill in what names it, and the child as the care plan does. */
function ofOthers(user: User, form: FormId, record: JsonObject, plan: Version | undefined): string[] {
  const { members } = formAccess(user.role, form)
  return Object.keys(record).flatMap((name) => {
    if (members.get(name) === 'write' || headMembers.has(name)) return []
    return name === 'child' ? unlikePlan(record.child, plan?.record.child) : [toPointer([name])]
  })
}

function unlikePlan(child: unknown, planned: unknown): string[] {
  if (!isJsonObject(child) || !isJsonObject(planned)) return ['/child']
  return Object.keys(child)
    .filter((name) => !isDeepStrictEqual(child[name], planned[name]))
    .map((name) => toPointer(['child', name]))
}
