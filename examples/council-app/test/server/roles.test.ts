import { formDefinitions } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { demoUsers } from '../../server/access/demo-users.ts'
import { formAccess } from '../../server/access/policy.ts'
import type { Sample } from '../../server/seed/samples.ts'
import { aCouncil } from './support/council.ts'
import { planOfJoss, sample, samples } from './support/samples.ts'

const plan = `/api/records/${planOfJoss}`
const joss = samples.find(({ record }) => record.id === planOfJoss) as Sample
const sections = formDefinitions.find(({ form }) => form === 'care-plan')?.sections ?? []

/** Everybody who works with Joss. */
const readers = demoUsers.filter(({ role, children }) => {
  const theirs = children === 'every' || children.includes('HM204817')
  return theirs && formAccess(role, 'care-plan').readable
})

/** A change to each section that leaves a record of the right shape: of its first member that is a part or a list. */
function changeTo(sectionId: string): { member: string; value: unknown } {
  const own: Record<string, { member: string; value: unknown }> = {
    child: { member: 'child', value: { id: 'HM204817', givenName: 'Changed' } },
    chronology: {
      member: 'chronology',
      value: [...(sample(planOfJoss).chronology as unknown[]), { id: 'event-new', what: 'New' }],
    },
    state: { member: 'state', value: {} },
    // What others think is not a young person’s to take out.
    views: {
      member: 'views',
      value: [...(sample(planOfJoss).views as unknown[]), { id: 'view-new', whose: 'child', words: 'New' }],
    },
  }
  const { members = [] } = sections.find(({ id }) => id === sectionId) ?? {}
  const member = String(members[0]).slice(1)
  const value = sample(planOfJoss)[member]
  return own[sectionId] ?? { member, value: Array.isArray(value) ? [] : {} }
}

/** Of a part that a young person does not read, what was written to them. */
const newsIn = (role: string, member: string): unknown =>
  role === 'young-person' && member === 'state'
    ? { whatChanged: (sample(planOfJoss).state as { whatChanged: string }).whatChanged }
    : undefined

const cases = readers.flatMap((user) =>
  sections.map(({ id }) => ({ user: user.id, role: user.role, section: id })),
)

test.each(cases)('$user, $role, and the section $section of Joss’s plan', async ({ user, role, section }) => {
  const { as } = await aCouncil({}, [joss])
  const person = await as(user)
  const { body } = await person.get(plan)
  const { member, value } = changeTo(section)
  const access = formAccess(role, 'care-plan').members.get(member)
  expect(body.sections.map(({ id }: { id: string }) => id).includes(section)).toBe(access !== 'none')

  if (access === 'none') expect(body.record[member]).toEqual(newsIn(role, member))
  const answer = await person.put(plan, { ...body.record, [member]: value }, body.version)
  if (access === 'write') {
    expect(answer).toMatchObject({ status: 200, body: { by: { user, role } } })
    expect((await person.get(plan)).body.record[member]).toEqual(value)
  } else {
    expect(answer).toMatchObject({ status: 403, body: { error: 'not-yours' } })
    for (const path of answer.body.paths) expect(path).toMatch(new RegExp(`^/${member}(?:/|$)`))
    expect((await person.get(plan)).body.version).toBe(body.version)
  }
})

test.each(demoUsers.map(({ id }) => id))(
  '%s gets the records of their children and forms, and no others',
  async (id) => {
    const { as, store } = await aCouncil()
    const user = demoUsers.find((each) => each.id === id)
    if (user === undefined) throw new Error(id)
    const person = await as(id)
    const listed = (await person.get('/api/records')).body.records.map((head: { id: string }) => head.id)
    for (const { id: record, childId, form } of await store.heads()) {
      const theirs = user.children === 'every' || (childId !== null && user.children.includes(childId))
      const reads = theirs && formAccess(user.role, form).readable
      expect(listed.includes(record), record).toBe(reads)
      const asked = [
        '',
        '/versions',
        '/versions/1',
        '/timetable',
        '/check',
        '/verify',
        '/chronology',
        '/history',
      ]
      if (reads || (user.role === 'admin' && theirs)) continue
      for (const path of asked) {
        if (user.role === 'admin' && path === '/verify') continue
        expect((await person.get(`/api/records/${record}${path}`)).status, `${record}${path}`).toBe(404)
      }
      expect((await person.put(`/api/records/${record}`, {}, 1)).status).toBe(404)
      expect(
        (await person.post(`/api/records/${record}/chronology`, { expectedSequence: 1, entry: { id: 'e' } }))
          .status,
      ).toBe(404)
    }
  },
)

test.each(['alison', 'beth', 'yvonne', 'joss'])('%s gets no report on the whole of a plan', async (user) => {
  const { as } = await aCouncil({}, [joss])
  const person = await as(user)
  for (const path of ['check', 'court-plan', 'care-leaver', 'history', 'chronology', 'verify']) {
    expect((await person.get(`${plan}/${path}`)).status, path).toBe(403)
  }
  for (const path of ['siblings', 'siblings/LA0071841', 'audit-of-plans', 'audit', 'audit/verify']) {
    expect((await person.get(`/api/${path}`)).status, path).toBe(403)
  }
  expect((await person.get('/api/caseload')).body.children[0]).not.toHaveProperty('summary')
})

test('a young person is told that what was written to them may have changed, as staff are', async () => {
  const { as } = await aCouncil({}, [joss])
  const [priya, child, carer] = [await as('priya'), await as('joss'), await as('yvonne')]
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, state: { ...record.state, whatChanged: 'You see Nan more' } }, 1)
  const changedFor = async (reader: typeof priya) =>
    (await reader.get(`${plan}/versions`)).body.versions[1].changed
  expect(await changedFor(priya)).toEqual(['/state'])
  expect(await changedFor(child)).toEqual(['/state'])
  expect(await changedFor(carer)).toEqual([])
})

test('a timetable has no duty on a part that its reader does not read', async () => {
  const { as } = await aCouncil({}, [joss])
  for (const { id, role } of readers) {
    const { members } = formAccess(role, 'care-plan')
    const { duties } = (await (await as(id)).get(`${plan}/timetable`)).body
    for (const { path } of duties) expect(['read', 'write']).toContain(members.get(path.split('/')[1]))
  }
  expect((await (await as('alison')).get(`${plan}/timetable`)).body.duties.length).toBeGreaterThan(0)
})

test('a carer’s update is answered by the social worker, in its own part', async () => {
  const { as } = await aCouncil()
  const [priya, yvonne] = [await as('priya'), await as('yvonne')]
  const update = '/api/records/update-2026-11-20-bascombe'
  const { record } = (await priya.get(update)).body
  const changes = record.changes.map((change: object) => ({ ...change, decision: 'taken' }))
  expect((await priya.put(update, { ...record, changes }, 1)).status).toBe(200)
  expect((await priya.put(update, { ...record, changes, goingWell: 'x' }, 2)).body).toMatchObject({
    error: 'not-yours',
    paths: ['/goingWell'],
  })
  expect((await yvonne.get(update)).body).toMatchObject({
    record: { changes },
    sections: expect.arrayContaining([
      {
        id: 'changes',
        access: 'write',
        last: expect.objectContaining({ by: expect.objectContaining({ user: 'priya' }) }),
      },
    ]),
  })
})
