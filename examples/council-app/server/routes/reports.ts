import { type CarePlanRecord, isCalendarDate, type PathwayPlan } from '@open-care-plan/model'
import {
  careHistory,
  careLeaverCategory,
  checkPathwayPlan,
  checkSiblingGroup,
  courtPlan,
  pathwayTimetable,
  timetable,
} from '@open-care-plan/rules'
import { type Context, Hono } from 'hono'
import type { User } from '../access/demo-users.ts'
import { seesReports } from '../access/policy.ts'
import { type Council, log, type SignedIn, userOf } from '../council.ts'
import { notFound, Problem } from '../problem.ts'
import { latestFor, scopeOf } from '../records/scope.ts'
import { isId } from '../records/validate.ts'
import { auditOfPlans } from '../reports/audit-of-plans.ts'
import { caseloadChild, dutiesFor } from '../reports/caseload.ts'
import { revisionsOf } from '../reports/history.ts'
import { reportCache } from '../reports/report-cache.ts'
import { siblingGroups } from '../reports/sibling-groups.ts'
import type { Version, VersionHead } from '../store/store.ts'

/** What the rules say of one record. Each takes `?asAt=YYYY-MM-DD`. */
export function recordReportRoutes(council: Council): Hono<SignedIn> {
  const { store, profile } = council
  const check = reportCache(council.check)
  const options = (context: Context<SignedIn>) => ({ asAt: dayOf(context, council), profile })

  return new Hono<SignedIn>()
    .get('/:id/check', async (context) => {
      const { version, user } = await whole(context, ['care-plan', 'pathway-plan'])
      const { asAt } = options(context)
      const report =
        version.form === 'care-plan'
          ? check(version, asAt)
          : checkPathwayPlan(version.record as unknown as PathwayPlan, options(context))
      return sendReport(context, user, version, report)
    })
    .get('/:id/timetable', async (context) => {
      const user = userOf(context)
      const version = await latestFor(council, user, context.req.param('id'))
      const { form, record } = version
      if (form !== 'care-plan' && form !== 'pathway-plan') throw noReport()
      const report =
        form === 'care-plan'
          ? timetable(record as unknown as CarePlanRecord, options(context))
          : pathwayTimetable(record as unknown as PathwayPlan, options(context))
      return sendReport(context, user, version, {
        ...report,
        duties: dutiesFor(user.role, form, report.duties),
      })
    })
    .get('/:id/court-plan', async (context) => {
      const { version, user } = await whole(context, ['care-plan'])
      const plan = version.record as unknown as CarePlanRecord
      return sendReport(context, user, version, courtPlan(plan, options(context)))
    })
    .get('/:id/care-leaver', async (context) => {
      const { version, user } = await whole(context, ['care-plan'])
      const history = careHistory(version.record as unknown as CarePlanRecord)
      const { asAt } = options(context)
      return sendReport(context, user, version, { asAt, ...careLeaverCategory(history, asAt) })
    })
    .get('/:id/history', async (context) => {
      const { version, user } = await whole(context, ['care-plan'])
      const revisions = await revisionsOf(store, version.id)
      return sendReport(context, user, version, council.checkHistory(revisions, options(context)))
    })
    .get('/:id/chronology', async (context) => {
      const { version, user } = await whole(context, ['care-plan'])
      const entries = await store.chronology(version.id)
      return sendReport(context, user, version, { nextSequence: entries.length + 1, entries })
    })
    .get('/:id/verify', async (context) => {
      const user = userOf(context)
      const { id } = context.req.param()
      // The auditor reads no record, and may ask whether it is whole.
      const version = user.role === 'admin' ? await found(id) : (await whole(context)).version
      const chains = await store.verify(id)
      return sendReport(context, user, version, { whole: chains.every(({ broken }) => !broken), chains })
    })

  async function found(id: string): Promise<Version> {
    const version = isId(id) ? await store.latest(id) : undefined
    if (version === undefined) throw notFound()
    return version
  }

  /** The record, where whoever asks sees all of it. */
  async function whole(context: Context<SignedIn>, forms?: readonly string[]) {
    const user = userOf(context)
    const version = await latestFor(council, user, context.req.param('id') ?? '')
    if (!seesReports(user.role))
      throw new Problem(403, 'not-yours', 'This is for the social worker, manager and IRO')
    if (forms !== undefined && !forms.includes(version.form)) throw noReport()
    return { user, version }
  }

  async function sendReport(
    context: Context<SignedIn>,
    user: User,
    { id, version }: VersionHead,
    report: object,
  ) {
    await log(council, user, 'report', id, version)
    return context.json({ id, version, ...report })
  }
}

const noReport = () => new Problem(404, 'no-report', 'There is no such report on a record of this form')

/** What is said over several records. */
export function reportRoutes(council: Council): Hono<SignedIn> {
  const { store, profile } = council
  const check = reportCache(council.check)

  return new Hono<SignedIn>()
    .get('/caseload', async (context) => {
      const user = userOf(context)
      const asAt = dayOf(context, council)
      const sees = await scopeOf(store, user)
      const heads = (await store.heads()).filter(sees)
      await log(council, user, 'list')
      const plans = await plansOf(heads)
      const groups = seesReports(user.role) ? await groupsOf(user) : []
      const children = plans.map((plan) => {
        const others = heads.filter(({ childId, id }) => childId === plan.childId && id !== plan.id)
        return caseloadChild(user.role, plan, others, {
          asAt,
          profile,
          report: () => check(plan, asAt),
          groups,
        })
      })
      return context.json({ asAt, profile: profile.id, children })
    })
    .get('/siblings', async (context) => {
      const user = userOf(context)
      const groups = await groupsFor(user)
      await log(council, user, 'list')
      return context.json({
        groups: groups.map(({ group, plans }) => ({ group, children: plans.map(childOf) })),
      })
    })
    .get('/siblings/:group', async (context) => {
      const user = userOf(context)
      const found = (await groupsFor(user)).find(({ group }) => group === context.req.param('group'))
      if (found === undefined) throw notFound()
      const plans = found.plans.map(({ record }) => record as unknown as CarePlanRecord)
      for (const { id, version } of found.plans) await log(council, user, 'report', id, version)
      const report = checkSiblingGroup(plans, { asAt: dayOf(context, council), profile })
      return context.json({ group: found.group, children: found.plans.map(childOf), ...report })
    })
    .get('/audit-of-plans', async (context) => {
      const user = userOf(context)
      if (!seesReports(user.role) && user.role !== 'admin') {
        throw new Problem(403, 'not-yours', 'This is for the social worker, manager, IRO and auditor')
      }
      const asAt = dayOf(context, council)
      const sees = await scopeOf(store, user)
      // The auditor gets counts, of every plan; others of the children they work with.
      const mine = (await store.heads()).filter(
        (head) => head.form === 'care-plan' && (user.role === 'admin' || sees(head)),
      )
      await log(council, user, 'report')
      const checked = (await plansOf(mine)).map((plan) => ({ head: plan, report: check(plan, asAt) }))
      return context.json(auditOfPlans(checked, { asAt, profile: profile.id }))
    })

  async function plansOf(heads: readonly VersionHead[]): Promise<Version[]> {
    const ids = heads.filter(({ form }) => form === 'care-plan').map(({ id }) => id)
    const plans = await Promise.all(ids.map((id) => store.latest(id)))
    return plans.filter((plan) => plan !== undefined)
  }

  async function groupsFor(user: User) {
    if (!seesReports(user.role))
      throw new Problem(403, 'not-yours', 'This is for the social worker, manager and IRO')
    return groupsOf(user)
  }

  /** Groups of which somebody works with every child: the report tells what stands in all of the plans. */
  async function groupsOf(user: User) {
    const sees = await scopeOf(store, user)
    return siblingGroups(await plansOf(await store.heads())).filter(({ plans }) => plans.every(sees))
  }
}

const childOf = ({ id, version, record }: Version) => ({ id, version, child: record.child })

/** The day that a report is asked for. */
function dayOf(context: Context, { today }: Council): string {
  const asAt = context.req.query('asAt') ?? today()
  if (isCalendarDate(asAt)) return asAt
  throw new Problem(400, 'bad-day', 'Give asAt as a day: 2026-11-21')
}
