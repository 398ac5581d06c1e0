import { type Context, Hono } from 'hono'
import type { User } from '../access/demo-users.ts'
import { type Council, log, type SignedIn, userOf } from '../council.ts'
import { jsonBody } from '../http/body.ts'
import { isJsonObject } from '../json.ts'
import { notFound, Problem } from '../problem.ts'
import { addEvent } from '../records/add-event.ts'
import { create } from '../records/create.ts'
import { etagOf, sentHead, sentSections, sentVersion } from '../records/envelope.ts'
import { save } from '../records/save.ts'
import { latestFor, ownOrRefuse, scopeOf } from '../records/scope.ts'
import { isFormId } from '../records/validate.ts'
import type { Version } from '../store/store.ts'

/** Reading and writing records. */
export function recordRoutes(council: Council): Hono<SignedIn> {
  const { store } = council
  return new Hono<SignedIn>()
    .get('/', async (context) => {
      const user = userOf(context)
      const { form, child } = context.req.query()
      const sees = await scopeOf(store, user)
      await log(council, user, 'list')
      const heads = (await store.heads()).filter(
        (head) =>
          sees(head) &&
          (form === undefined || head.form === form) &&
          (child === undefined || head.childId === child),
      )
      return context.json({ records: heads.map((head) => sentHead(user.role, head)) })
    })
    .post('/', async (context) => {
      const user = userOf(context)
      const form = context.req.query('form') ?? ''
      if (!isFormId(form)) throw new Problem(400, 'unknown-form', 'Say which form it is: ?form=care-plan')
      const head = await create(council, user, form, await jsonBody(context))
      context.header('ETag', etagOf(head.version))
      context.header('Location', `/api/records/${head.id}`)
      return context.json(sentHead(user.role, head), 201)
    })
    .get('/:id', async (context) => {
      const user = userOf(context)
      return send(context, user, await latestFor(council, user, context.req.param('id')))
    })
    .put('/:id', async (context) => {
      const user = userOf(context)
      const latest = await latestFor(council, user, context.req.param('id'))
      const base = baseOf(context.req.header('If-Match'))
      const { head, saved } = await save(council, user, latest, base, await jsonBody(context))
      context.header('ETag', etagOf(head.version))
      return context.json({ ...sentHead(user.role, head), saved })
    })
    .get('/:id/versions', async (context) => {
      const user = userOf(context)
      const { id } = await latestFor(council, user, context.req.param('id'))
      await log(council, user, 'list', id)
      return context.json({ versions: (await store.versions(id)).map((head) => sentHead(user.role, head)) })
    })
    .get('/:id/versions/:version', async (context) => {
      const user = userOf(context)
      const { id, version } = context.req.param()
      await latestFor(council, user, id)
      const found = /^[1-9]\d{0,8}$/.test(version) ? await store.version(id, Number(version)) : undefined
      if (found === undefined) throw notFound()
      return send(context, user, await ownOrRefuse(council, user, found))
    })
    .post('/:id/chronology', async (context) => {
      const user = userOf(context)
      const { expectedSequence, entry } = await jsonBody(context)
      if (typeof expectedSequence !== 'number' || !Number.isInteger(expectedSequence)) {
        throw new Problem(428, 'no-base', 'Say which number the entry will have, as expectedSequence')
      }
      if (!isJsonObject(entry)) throw new Problem(400, 'no-entry', 'Give the entry as an object')
      const head = await addEvent(council, user, context.req.param('id'), expectedSequence, entry)
      context.header('ETag', etagOf(head.version))
      return context.json({ ...sentHead(user.role, head), sequence: expectedSequence }, 201)
    })

  async function send(context: Context<SignedIn>, user: User, version: Version) {
    await log(council, user, 'read', version.id, version.version)
    const versions = (await store.versions(version.id)).slice(0, version.version)
    context.header('ETag', etagOf(version.version))
    return context.json({
      ...sentVersion(user.role, version),
      sections: sentSections(user.role, version.form, versions),
    })
  }
}

/** @throws Problem 428 where a write does not say what it was based on; 400 where that is no version. */
function baseOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) {
    throw new Problem(428, 'no-base', 'Say which version you had before you, as If-Match')
  }
  const version = /^"([1-9]\d{0,8})"$/.exec(ifMatch)?.[1]
  if (version === undefined)
    throw new Problem(400, 'bad-base', 'Give If-Match as the ETag that you were sent')
  return Number(version)
}
