import { Hono } from 'hono'
import { type Council, log, type SignedIn, userOf } from '../council.ts'
import type { CspReports } from '../http/csp-reports.ts'
import { Problem } from '../problem.ts'
import { isId } from '../records/validate.ts'

const pageLength = 100

/** What the auditor reads: the audit log, whether everything is whole, and what browsers reported. */
export function auditRoutes(council: Council, csp: CspReports): Hono<SignedIn> {
  const { store } = council
  return new Hono<SignedIn>()
    .use(async (context, next) => {
      if (userOf(context).role !== 'admin') throw new Problem(403, 'not-yours', 'This is for the auditor')
      await next()
    })
    .get('/', async (context) => {
      const { before, id } = context.req.query()
      if (before !== undefined && !/^[1-9]\d{0,8}$/.test(before)) {
        throw new Problem(400, 'bad-number', 'Give before as the number of a line')
      }
      if (id !== undefined && !isId(id)) throw new Problem(400, 'bad-id', 'Give id as the id of a record')
      await log(council, userOf(context), 'read-audit', id ?? null)
      const lines = await store.auditLog({
        limit: pageLength,
        ...(before !== undefined && { before: Number(before) }),
        ...(id !== undefined && { id }),
      })
      const last = lines.at(-1)
      return context.json({ lines, ...(lines.length === pageLength && last && { before: last.sequence }) })
    })
    .get('/verify', async (context) => {
      await log(council, userOf(context), 'read-audit')
      const records = await Promise.all((await store.heads()).map(({ id }) => store.verify(id)))
      const chains = [await store.verifyAudit(), ...records.flat()]
      return context.json({ whole: chains.every(({ broken }) => !broken), chains })
    })
    .get('/csp-reports', (context) => context.json({ reports: csp.reports }))
}
