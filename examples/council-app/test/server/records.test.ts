import { forms } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { aCouncil } from './support/council.ts'
import { planOfJoss, sample, sampleOf } from './support/samples.ts'
import { onBothStores } from './support/stores.ts'

const plan = `/api/records/${planOfJoss}`

onBothStores((open) => {
  const council = async () => aCouncil({ store: (await open('brief')).store })

  test('the records of every form are read, each with its version as ETag', async () => {
    const { as } = await council()
    const gwen = await as('gwen')
    for (const { id: form } of forms) {
      const { body } = await gwen.get(`/api/records?form=${form}`)
      expect(body.records.length, form).toBeGreaterThan(0)
      const [{ id }] = body.records
      const answer = await gwen.get(`/api/records/${id}`)
      expect(answer).toMatchObject({ status: 200, body: { id, form, version: 1, record: { id } } })
      expect(answer.headers.get('ETag')).toBe('"1"')
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
    }
  })

  test('a save is a new version, and the one before it stays', async () => {
    const { as, clock } = await council()
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    clock.at = new Date('2026-11-21T09:05:00Z')
    const saved = await priya.put(plan, { ...record, achievements: [] }, 1)
    expect(saved).toMatchObject({
      status: 200,
      body: {
        id: planOfJoss,
        version: 2,
        saved: true,
        at: '2026-11-21T09:05:00.000Z',
        by: { user: 'priya', name: 'Priya Nandra', role: 'social-worker' },
        changed: ['/achievements'],
      },
    })
    expect(saved.headers.get('ETag')).toBe('"2"')
    expect((await priya.get(plan)).body.record.achievements).toEqual([])
    expect((await priya.get(`${plan}/versions/1`)).body.record).toEqual(record)
    expect(
      (await priya.get(`${plan}/versions`)).body.versions.map((head: { version: number }) => head.version),
    ).toEqual([1, 2])
    const { sections } = (await priya.get(plan)).body
    const last = (id: string) => sections.find((section: { id: string }) => section.id === id).last
    expect(last('achievements')).toMatchObject({ version: 2, by: { name: 'Priya Nandra' } })
    expect(last('health')).toMatchObject({ version: 1, by: { role: 'sample-data' } })
    // Who reads the version before is told who had written then.
    const before = (await priya.get(`${plan}/versions/1`)).body.sections
    expect(before.find((section: { id: string }) => section.id === 'achievements').last.version).toBe(1)
  })

  test('a save that changes nothing makes no version', async () => {
    const { as } = await council()
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    expect(await priya.put(plan, record, 1)).toMatchObject({
      status: 200,
      body: { version: 1, saved: false },
    })
    expect((await priya.get(`${plan}/versions`)).body.versions).toHaveLength(1)
  })

  test('a save that is sent again because its answer was lost is answered, and not saved twice', async () => {
    const { as } = await council()
    const priya = await as('priya')
    const written = { ...(await priya.get(plan)).body.record, achievements: [] }
    expect((await priya.put(plan, written, 1)).body).toMatchObject({ version: 2, saved: true })
    expect((await priya.put(plan, written, 1)).body).toMatchObject({ version: 2, saved: false })
  })

  test.each([
    ['no If-Match', undefined, 428, 'no-base'],
    ['any version', '*', 400, 'bad-base'],
    ['no ETag', '1', 400, 'bad-base'],
    ['a weak ETag', 'W/"1"', 400, 'bad-base'],
    ['a list', '"1", "2"', 400, 'bad-base'],
    ['a version that has not been', '"7"', 409, 'conflict'],
  ])('a save with %s is refused', async (_, header, status, error) => {
    const { as } = await council()
    const priya = await as('priya')
    const body = { ...(await priya.get(plan)).body.record, achievements: [] }
    const answer = await priya.ask('PUT', plan, {
      body,
      headers: header === undefined ? {} : { 'If-Match': header },
    })
    expect(answer).toMatchObject({ status, body: { error } })
    expect((await priya.get(plan)).body.version).toBe(1)
  })

  test('of two who save the same version one is saved, and the other gets both and loses nothing', async () => {
    const { as } = await council()
    const [priya, marcus] = [await as('priya'), await as('marcus')]
    const { record } = (await priya.get(plan)).body
    const hers = { ...record, achievements: [] }
    const his = { ...record, iro: { ...record.iro, phone: '0151 496 0999' } }
    const answers = await Promise.all([priya.put(plan, hers, 1), marcus.put(plan, his, 1)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [loser, lost, written] =
      answers[0]?.status === 409 ? [priya, answers[0], hers] : [marcus, answers[1], his]
    expect(lost?.body).toMatchObject({
      error: 'conflict',
      base: { version: 1, record },
      current: { version: 2 },
      yours: { base: 1, record: written },
    })
    // Settled: both changes are in the third version.
    const current = lost?.body.current
    const settled = { ...current.record, achievements: [], iro: his.iro }
    expect((await loser.put(plan, settled, current.version)).body).toMatchObject({ version: 3, saved: true })
    expect((await priya.get(plan)).body.record).toEqual({ ...record, achievements: [], iro: his.iro })
  })

  test('a carer who lost a race is shown both versions without what is not for a carer', async () => {
    const { as } = await council()
    const [priya, yvonne] = [await as('priya'), await as('yvonne')]
    const { record } = (await yvonne.get(plan)).body
    await priya.put(plan, { ...(await priya.get(plan)).body.record, achievements: [] }, 1)
    const { status, body } = await yvonne.put(plan, { ...record, identity: {} }, 1)
    expect(status).toBe(409)
    for (const version of [body.base, body.current]) {
      expect(version.record).not.toHaveProperty('proceedings')
      expect(version.record).not.toHaveProperty('chronology')
      expect(JSON.stringify(version)).not.toContain('contactDetails')
    }
    expect(body.current.changed).toEqual(['/achievements'])
  })

  test('ten who save at the same time, again and again, lose nothing', async () => {
    const { as } = await council()
    const people = await Promise.all(Array.from({ length: 10 }, () => as('priya')))
    await Promise.all(
      people.map(async (person, at) => {
        for (;;) {
          const { version, record } = (await person.get(plan)).body
          const achievements = [...record.achievements, { id: `from-${at}`, what: 'Something' }]
          const { status } = await person.put(plan, { ...record, achievements }, version)
          if (status === 200) return
          expect(status).toBe(409)
        }
      }),
    )
    const { version, record } = (await people[0]?.get(plan))?.body ?? {}
    expect(version).toBe(11)
    const ids = record.achievements.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(expect.arrayContaining(people.map((_, at) => `from-${at}`)))
  })

  test('a record of the wrong shape is refused with places and what to do; one that breaks rules is saved', async () => {
    const { as } = await council()
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    const broken = { ...record, veiws: [], child: { ...record.child, dateOfBirth: '2017-02-30' } }
    expect(await priya.put(plan, broken, 1)).toMatchObject({
      status: 422,
      body: {
        error: 'unreadable',
        issues: expect.arrayContaining([
          expect.objectContaining({ path: '/veiws', remedy: expect.stringContaining('views') }),
          expect.objectContaining({ path: '/child/dateOfBirth' }),
        ]),
      },
    })
    const { schemaVersion, id, child, chronology } = record
    expect((await priya.put(plan, { schemaVersion, id, child, chronology }, 1)).status).toBe(200)
  })

  test.each([
    ['its id', { id: 'plan-other' }, '/id'],
    ['its child', { child: { id: 'WH118260' } }, '/child/id'],
  ])('a record keeps %s', async (_, change, path) => {
    const { as } = await council()
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    expect(await priya.put(plan, { ...record, ...change }, 1)).toMatchObject({
      status: 422,
      body: { error: 'other-record', issues: [{ path }] },
    })
  })

  test('the samples are added once, and not over what people wrote', async () => {
    const { store } = await open('brief')
    await aCouncil({ store })
    const { as } = await aCouncil({ store })
    expect((await store.versions(planOfJoss)).map(({ version }) => version)).toEqual([1])
    const priya = await as('priya')
    await priya.put(plan, { ...(await priya.get(plan)).body.record, achievements: [] }, 1)
    await aCouncil({ store })
    expect((await store.latest(planOfJoss))?.version).toBe(2)
    expect((await store.latest('pep-joss-thorley'))?.record).toEqual(sampleOf('pep'))
    expect((await store.version(planOfJoss, 1))?.record).toEqual(sample(planOfJoss))
  })
})
