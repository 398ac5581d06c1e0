import type { CarePlanRecord } from '@open-care-plan/model'
import {
  careHistory,
  careLeaverCategory,
  checkCarePlan,
  checkPathwayPlan,
  checkSiblingGroup,
  courtPlan,
  pathwayTimetable,
  timetable,
  wirral2019,
} from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { aCouncil } from './support/council.ts'
import { planOfJoss, sample, samples } from './support/samples.ts'

const asAt = '2026-11-21'
const plan = `/api/records/${planOfJoss}`
const joss = sample(planOfJoss) as unknown as CarePlanRecord
const kuba = sample('pathway-kuba-wolanski') as unknown as Parameters<typeof checkPathwayPlan>[0]
const about = { id: planOfJoss, version: 1 }

test('the reports on a plan are what the rules say of it', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const report = async (name: string) => (await priya.get(`${plan}/${name}`)).body
  const sent = (value: object) => JSON.parse(JSON.stringify({ ...about, ...value }))
  expect(await report('check')).toEqual(sent(checkCarePlan(joss, { asAt })))
  expect(await report('timetable')).toEqual(sent(timetable(joss, { asAt })))
  expect(await report('court-plan')).toEqual(sent(courtPlan(joss, { asAt })))
  expect(await report('care-leaver')).toEqual(sent({ asAt, ...careLeaverCategory(careHistory(joss), asAt) }))
})

test('the reports on a pathway plan are what the rules say of it', async () => {
  const { as } = await aCouncil()
  const sadie = await as('sadie')
  const report = async (name: string) => (await sadie.get(`/api/records/${kuba.id}/${name}`)).body
  const sent = (value: object) => JSON.parse(JSON.stringify({ id: kuba.id, version: 1, ...value }))
  expect(await report('check')).toEqual(sent(checkPathwayPlan(kuba, { asAt })))
  expect(await report('timetable')).toEqual(sent(pathwayTimetable(kuba, { asAt })))
})

test('a report follows the day, the version and the profile', async () => {
  const { as } = await aCouncil({ profile: wirral2019 })
  const priya = await as('priya')
  const before = (await priya.get(`${plan}/check?asAt=2027-11-21`)).body
  expect(before).toMatchObject({ version: 1, asAt: '2027-11-21', profile: 'wirral-2019' })
  expect(before.summary.rules.fail).toBeGreaterThan(
    (await priya.get(`${plan}/check`)).body.summary.rules.fail,
  )

  const { record } = (await priya.get(plan)).body
  const { iro: _, ...without } = record
  await priya.put(plan, without, 1)
  const after = (await priya.get(`${plan}/check`)).body
  expect(after.version).toBe(2)
  expect(after.findings).toContainEqual(
    expect.objectContaining({ ruleId: 'plan-content/iro-name', outcome: 'fail' }),
  )
})

test.each(['check', 'timetable', 'court-plan'])('%s is not of a day that is none', async (name) => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  for (const day of ['2026-02-30', 'today', '']) {
    expect(await priya.get(`${plan}/${name}?asAt=${day}`)).toMatchObject({
      status: 400,
      body: { error: 'bad-day' },
    })
  }
})

test.each(['check', 'timetable', 'court-plan', 'history', 'chronology', 'care-leaver'])(
  'there is no %s of a PEP',
  async (name) => {
    const { as } = await aCouncil()
    expect((await (await as('priya')).get(`/api/records/pep-joss-thorley/${name}`)).body.error).toBe(
      'no-report',
    )
  },
)

test('where no day is named it is the day of the clock in England', async () => {
  const { app, clock, as } = await aCouncil()
  clock.at = new Date('2026-07-01T23:30:00Z')
  const priya = await as('priya')
  expect((await priya.get(`${plan}/check`)).body.asAt).toBe('2026-07-02')
  expect((await priya.get('/api/session')).body.today).toBe('2026-07-02')
  app.close()
})

test('the history is checked over the newest version of each revision', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, achievements: [] }, 1)
  const revised = { ...record, revision: 8, needs: [] }
  await priya.put(plan, revised, 2)
  const { documents, findings } = (await priya.get(`${plan}/history`)).body
  expect(documents.map(({ revision }: { revision: number }) => revision)).toEqual([7, 8])
  expect(findings.length).toBeGreaterThan(0)
})

test('the caseload has each child once, with records, what is due and how the plan stands', async () => {
  const { as } = await aCouncil()
  const { children } = (await (await as('priya')).get('/api/caseload')).body
  expect(children.map(({ carePlan }: { carePlan: { id: string } }) => carePlan.id)).toEqual([
    'plan-0071841',
    'plan-0071842',
    'plan-0071843',
    'plan-joss-thorley',
    'plan-kayden-sowerby',
  ])
  const [, , , mine, kayden] = children
  expect(mine).toMatchObject({
    child: { likesToBeCalled: 'Joss' },
    overdue: 0,
    summary: { checklist: { pass: 18 } },
  })
  expect(mine.records.map(({ form }: { form: string }) => form).sort()).toEqual([
    'carer-update',
    'health-passport',
    'pep',
    'sdq-scores',
  ])
  expect(mine.next).toMatchObject({ status: 'pending', dueOn: expect.stringMatching(/^202[67]-/) })
  // The decisions of the review were sent round: what is due of the same rule is something else.
  expect(mine.next.message).toBe(
    'Raise any objection to the decisions that were sent round on 16 November 2026 by 23 November 2026',
  )
  expect(kayden.overdue).toBeGreaterThan(3)
  expect((await (await as('yvonne')).get('/api/caseload')).body.children).toHaveLength(1)
  expect((await (await as('nadia')).get('/api/caseload')).body.children).toEqual([])
})

test('brothers and sisters are found, and their plans are checked against each other', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { groups } = (await priya.get('/api/siblings')).body
  const ids = ['plan-0071841', 'plan-0071842', 'plan-0071843']
  expect(
    groups.map(({ group, children }: { group: string; children: { id: string }[] }) => [
      group,
      children.map(({ id }) => id),
    ]),
  ).toEqual([['LA0071841', ids]])
  const report = (await priya.get('/api/siblings/LA0071841')).body
  const plans = ids.map((id) => sample(id) as unknown as CarePlanRecord)
  expect(report).toMatchObject(JSON.parse(JSON.stringify(checkSiblingGroup(plans, { asAt }))))
  expect(report.differences.length).toBeGreaterThan(0)
  const { children } = (await priya.get('/api/caseload')).body
  expect(children.map(({ siblings }: { siblings?: string }) => siblings)).toEqual([
    ...ids.map(() => 'LA0071841'),
    // Joss and Kayden have brothers and sisters, and none with a plan here.
    undefined,
    undefined,
  ])
  // Sadie works with none of them.
  expect((await (await as('sadie')).get('/api/siblings')).body.groups).toEqual([])
  expect((await (await as('sadie')).get('/api/siblings/LA0071841')).status).toBe(404)
})

test('the audit of all plans counts each plan once under each rule, and holds nobody’s words', async () => {
  const { as } = await aCouncil()
  const audit = (await (await as('nadia')).get('/api/audit-of-plans')).body
  const plans = samples.filter(({ form }) => form === 'care-plan')
  expect(audit.plans).toHaveLength(plans.length)
  for (const { plans: counts } of audit.rules) {
    const counted = counts.fail + counts.needsReview + counts.pass + counts.notApplicable
    expect(counted).toBe(plans.length)
  }
  const points = audit.rules.filter(({ ruleId }: { ruleId: string }) => ruleId.startsWith('legal-checklist/'))
  expect(points).toHaveLength(18)
  const checked = plans.map(({ record }) => checkCarePlan(record as unknown as CarePlanRecord, { asAt }))
  const [needs] = points
  expect(needs.plans.fail).toBe(
    checked.filter(
      ({ checklist }) => checklist.find(({ ruleId }) => ruleId === needs.ruleId)?.outcome === 'fail',
    ).length,
  )
  for (const { record } of plans) {
    const { givenName, familyName } = record.child as { givenName: string; familyName: string }
    expect(JSON.stringify(audit.rules)).not.toContain(familyName)
    expect(JSON.stringify(audit.rules)).not.toContain(givenName)
  }
  expect((await (await as('priya')).get('/api/audit-of-plans')).body.plans).toHaveLength(5)
})
