import { expect, test } from 'vitest'
import type { AuditLine } from '../../server/store/store.ts'
import { Client } from './support/client.ts'
import { aCouncil } from './support/council.ts'
import { planOfJoss } from './support/samples.ts'
import { onBothStores } from './support/stores.ts'

const plan = `/api/records/${planOfJoss}`

onBothStores((open, database) => {
  test('the audit log tells who did what to which record when, in order', async () => {
    const { store } = await open('brief')
    const { as, clock } = await aCouncil({ store })
    const priya = await as('priya')
    clock.at = new Date('2026-11-21T09:10:00Z')
    const { record } = (await priya.get(plan)).body
    await priya.put(plan, { ...record, achievements: [] }, 1)
    await priya.get(`${plan}/check`)
    await priya.get('/api/records/plan-kuba-wolanski')
    await priya.post('/api/sign-out')
    const yvonne = await as('yvonne')
    const given = (await yvonne.get(plan)).body
    await yvonne.put(plan, { ...given.record, legal: {} }, 2)

    const nadia = await as('nadia')
    const { lines } = (await nadia.get('/api/audit')).body
    const told = lines
      .toReversed()
      .filter(({ by }: AuditLine) => by.role !== 'sample-data')
      .map(({ by, action, id, version, at }: AuditLine) => [
        by.user,
        by.role,
        action,
        id,
        version,
        at.slice(11, 16),
      ])
    expect(told).toEqual([
      ['priya', 'social-worker', 'sign-in', null, null, '09:00'],
      ['priya', 'social-worker', 'read', planOfJoss, 1, '09:10'],
      ['priya', 'social-worker', 'write', planOfJoss, 2, '09:10'],
      ['priya', 'social-worker', 'report', planOfJoss, 2, '09:10'],
      ['priya', 'social-worker', 'refused', 'plan-kuba-wolanski', null, '09:10'],
      ['priya', 'social-worker', 'sign-out', null, null, '09:10'],
      ['yvonne', 'carer', 'sign-in', null, null, '09:10'],
      ['yvonne', 'carer', 'read', planOfJoss, 2, '09:10'],
      ['yvonne', 'carer', 'refused', planOfJoss, 2, '09:10'],
      ['nadia', 'admin', 'sign-in', null, null, '09:10'],
      ['nadia', 'admin', 'read-audit', null, null, '09:10'],
    ])
    const ofJoss = (await nadia.get(`/api/audit?id=${planOfJoss}`)).body.lines
    expect(new Set(ofJoss.map(({ id }: AuditLine) => id))).toEqual(new Set([planOfJoss]))
  })

  test('the log holds nothing of what is in a record', async () => {
    const { store } = await open('brief')
    const { as } = await aCouncil({ store })
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    const secret = 'Something that only the plan should say'
    await priya.put(plan, { ...record, achievements: [{ id: 'a', what: secret }] }, 1)
    const log = JSON.stringify(await store.auditLog({ limit: 1000 }))
    for (const words of [secret, 'Thorley', 'achievements', record.child.nhsNumber])
      expect(log).not.toContain(words)
  })

  test('it is read a hundred lines at a time', async () => {
    const { store } = await open('brief')
    const { as } = await aCouncil({ store }, [])
    const nadia = await as('nadia')
    for (let at = 0; at < 120; at++) await nadia.get('/api/audit?before=1')
    const first = (await nadia.get('/api/audit')).body
    expect([first.lines.length, first.lines[0].sequence, first.before]).toEqual([100, 122, 23])
    const second = (await nadia.get(`/api/audit?before=${first.before}`)).body
    expect([second.lines.length, second.lines.at(-1).sequence, second.before]).toEqual([22, 1, undefined])
    expect((await nadia.get('/api/audit?before=x')).status).toBe(400)
  })

  test('a chain that was tampered with is named to the auditor', async () => {
    const { store, sql } = await open()
    const { as } = await aCouncil({ store })
    const nadia = await as('nadia')
    const before = (await nadia.get('/api/audit/verify')).body
    expect(before).toMatchObject({ whole: true })
    // The audit log, and of every record its versions and its chronology.
    expect(before.chains).toHaveLength(1 + 15 * 2)

    const trigger = database === 'SQLite' ? 'chronology_no_update' : 'chronology_no_change ON chronology'
    await sql(`DROP TRIGGER ${trigger}`)
    await sql(`UPDATE chronology SET body = '{}' WHERE record_id = '${planOfJoss}' AND sequence = 7`)
    const after = (await nadia.get('/api/audit/verify')).body
    expect(after.whole).toBe(false)
    expect(after.chains.filter(({ broken }: { broken?: object }) => broken)).toEqual([
      expect.objectContaining({
        chain: `chronology of ${planOfJoss}`,
        broken: expect.objectContaining({ sequence: 7 }),
      }),
    ])
    expect((await nadia.get(`${plan}/verify`)).body).toMatchObject({ whole: false })
  })

  test('feedback without a name leaves nothing by which its carer could be found', async () => {
    const { store } = await open('brief')
    const { as, app, clock } = await aCouncil({ store })
    const yvonne = await as('yvonne')
    const logged = (await store.auditLog({ limit: 1000 })).length
    clock.at = new Date('2026-11-23T20:15:42.123Z')
    const written = {
      schemaVersion: '1-0-1',
      id: 'of-yvonne',
      month: '2026-11',
      whatWorks: 'The list of what we may decide',
    }
    // Sent with her cookie, as her browser does.
    const answer = await yvonne.post('/api/feedback', { ...written, $schema: 'https://example.org/yvonne' })
    expect(answer).toMatchObject({ status: 201, body: { received: true } })
    expect(answer.headers.get('Set-Cookie')).toBeNull()

    const [head] = (await store.heads()).filter(
      ({ form, by }) => form === 'carer-feedback' && by.role === 'carer',
    )
    const kept = await store.latest(head?.id ?? '')
    const { hash: _, ...all } = kept ?? { hash: '' }
    expect(all).toEqual({
      id: expect.stringMatching(/^feedback-[0-9a-f]{16}$/),
      version: 1,
      form: 'carer-feedback',
      childId: null,
      at: '2026-11',
      by: { user: '', name: '', role: 'carer' },
      changed: ['/schemaVersion', '/id', '/month', '/whatWorks'],
      record: { ...written, id: kept?.id },
    })
    expect(await store.auditLog({ limit: 1000 })).toHaveLength(logged)

    // Nobody has to sign in for it, and what is not of its shape is refused.
    const nobody = new Client(app)
    expect((await nobody.post('/api/feedback', written)).status).toBe(201)
    expect((await nobody.post('/api/feedback', { ...written, name: 'Yvonne' })).status).toBe(422)
    const listed = (await (await as('gwen')).get('/api/records?form=carer-feedback')).body.records
    expect(listed).toHaveLength(3)
    for (const user of ['yvonne', 'priya', 'marcus', 'nadia']) {
      expect((await (await as(user)).get('/api/records?form=carer-feedback')).body.records).toEqual([])
      expect((await (await as(user)).get(`/api/records/${kept?.id}`)).status).toBe(404)
    }
  })

  test('feedback cannot be sent in by the hundred', async () => {
    const { store } = await open('brief')
    const { app } = await aCouncil({ store, signInRate: { tries: 2, seconds: 60 } }, [])
    const nobody = new Client(app)
    const statuses = []
    for (let at = 0; at < 3; at++) {
      statuses.push((await nobody.post('/api/feedback', { schemaVersion: '1-0-1', id: 'x' })).status)
    }
    expect(statuses).toEqual([201, 201, 429])
  })
})
