import { type FormId, forms } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { demoUsers } from '../../server/access/demo-users.ts'
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

  test('an entry of the chronology can be added, put in another place, and never changed or left out', async () => {
    const { as } = await council()
    const priya = await as('priya')
    const { record } = (await priya.get(plan)).body
    const [first, second, ...others] = record.chronology
    const refused = (chronology: unknown) => priya.put(plan, { ...record, chronology }, 1)
    expect(await refused([second, ...others])).toMatchObject({
      status: 422,
      body: { error: 'chronology-changed', issues: [{ path: '/chronology/0' }] },
    })
    expect(await refused([first, { ...second, what: 'Nothing' }, ...others])).toMatchObject({
      status: 422,
      body: { issues: [{ path: '/chronology/1', message: expect.stringContaining('changed') }] },
    })
    const { chronology: _, ...without } = record
    expect((await priya.put(plan, without, 1)).body.issues).toHaveLength(record.chronology.length)

    const added = { id: 'event-new', on: '2026-11-20', kind: 'other', what: 'Joss lost a tooth' }
    expect((await refused([...others, added, second, first])).status).toBe(200)
    const { nextSequence, entries } = (await priya.get(`${plan}/chronology`)).body
    expect(entries.at(-1)).toMatchObject({ entry: added, version: 2, by: { name: 'Priya Nandra' } })
    expect(nextSequence).toBe(record.chronology.length + 2)
    expect((await priya.get(`${plan}/verify`)).body).toMatchObject({ whole: true })
  })

  test('an entry by itself takes the number that was expected, and its place by date', async () => {
    const { as } = await council()
    const priya = await as('priya')
    const { nextSequence } = (await priya.get(`${plan}/chronology`)).body
    const entry = { id: 'event-new', on: '2025-06', kind: 'other', what: 'Joss got a library card' }
    const added = await priya.post(`${plan}/chronology`, { expectedSequence: nextSequence, entry })
    expect(added).toMatchObject({ status: 201, body: { version: 2, sequence: nextSequence } })
    const days = (await priya.get(plan)).body.record.chronology.map(({ on }: { on?: string }) => on)
    expect(days).toEqual([...days].sort())

    const late = await priya.post(`${plan}/chronology`, {
      expectedSequence: nextSequence,
      entry: { ...entry, id: 'event-late' },
    })
    expect(late).toMatchObject({
      status: 409,
      body: { nextSequence: nextSequence + 1, since: [{ sequence: nextSequence, entry }] },
    })
  })

  test('of ten who add an entry at the same time one gets the number', async () => {
    const { as } = await council()
    const people = await Promise.all(Array.from({ length: 10 }, () => as('priya')))
    const { nextSequence } = (await people[0]?.get(`${plan}/chronology`))?.body ?? {}
    const answers = await Promise.all(
      people.map((person, at) =>
        person.post(`${plan}/chronology`, {
          expectedSequence: nextSequence,
          entry: { id: `event-${at}`, on: '2026-11-21', what: 'Something' },
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9)
  })

  test.each([
    ['no number', { entry: { id: 'e' } }, 428],
    ['a number that is none', { expectedSequence: '30', entry: { id: 'e' } }, 428],
    ['no entry', { expectedSequence: 30 }, 400],
    ['an entry of the wrong shape', { expectedSequence: 30, entry: { id: 'e', wat: 1 } }, 422],
    ['an entry without an id', { expectedSequence: 30, entry: { what: 'x' } }, 422],
    ['an id that is taken', { expectedSequence: 30, entry: { id: 'event-2026-11-11-review' } }, 422],
  ])('an entry with %s is refused', async (_, body, status) => {
    const { as } = await council()
    const priya = await as('priya')
    expect((await priya.get(`${plan}/chronology`)).body.nextSequence).toBe(30)
    expect((await priya.post(`${plan}/chronology`, body)).status).toBe(status)
    expect((await priya.get(`${plan}/chronology`)).body.nextSequence).toBe(30)
  })

  const child = { id: 'HM204817', givenName: 'Josiah' }
  const head = { schemaVersion: '1-0-1', id: 'new-1' }
  const made: [string, FormId, object][] = [
    ['alison', 'pep', { ...head, child, vitalInformation: { yearGroup: 'Year 5' } }],
    ['priya', 'pep', { ...head, child, socialWorkerPart: {} }],
    ['beth', 'health-passport', { ...head, child, carePlanId: planOfJoss, immunisations: [] }],
    ['yvonne', 'carer-update', { ...head, carePlanId: planOfJoss, goingWell: 'Drums' }],
    ['yvonne', 'sdq-scores', { ...head, child, scores: [] }],
    ['sadie', 'pathway-plan', { ...head, child: { id: 'WH118260' }, entitlements: 'An adviser' }],
    ['priya', 'care-plan', { ...head, child: { id: 'NEW-1', givenName: 'New' } }],
  ]
  test.each(made)('%s begins a record of the form %s', async (user, form, record) => {
    const { as, store } = await council()
    const person = await as(user)
    const answer = await person.post(`/api/records?form=${form}`, record)
    expect(answer).toMatchObject({ status: 201, body: { id: 'new-1', form, version: 1, by: { user } } })
    expect(answer.headers.get('Location')).toBe('/api/records/new-1')
    expect((await person.get('/api/records/new-1')).body.record).toEqual(record)
    expect((await store.latest('new-1'))?.childId).toMatch(/^(HM204817|WH118260|NEW-1)$/)
    expect(await person.post(`/api/records?form=${form}`, record)).toMatchObject({ status: 409 })
  })

  const refusals: [string, string, string, object, number, object][] = [
    ['a form that is for others', 'yvonne', 'pep', { ...head, child }, 403, { error: 'not-yours' }],
    ['feedback with a name to it', 'yvonne', 'carer-feedback', head, 403, { error: 'not-yours' }],
    [
      'a part that is for others',
      'beth',
      'sdq-scores',
      { ...head, child, extensions: {} },
      403,
      { paths: ['/extensions'] },
    ],
    [
      'a child not as the plan has it',
      'alison',
      'sdq-scores',
      { ...head, child: { ...child, givenName: 'Joe' } },
      403,
      { paths: ['/child/givenName'] },
    ],
    [
      'a child of somebody else',
      'alison',
      'pep',
      { ...head, child: { id: 'WH118260' } },
      404,
      { error: 'no-care-plan' },
    ],
    [
      'a plan of another child',
      'priya',
      'pep',
      { ...head, child, carePlanId: 'plan-0071841' },
      404,
      { error: 'no-care-plan' },
    ],
    [
      'a second care plan',
      'priya',
      'care-plan',
      { ...head, child },
      409,
      { error: 'child-has-plan', plan: { id: planOfJoss } },
    ],
    [
      'a second care plan by a number in small letters',
      'priya',
      'care-plan',
      { ...head, child: { id: 'hm204817' } },
      409,
      { error: 'child-has-plan', plan: { id: planOfJoss } },
    ],
    [
      'a care plan with its second revision',
      'priya',
      'care-plan',
      { ...head, child: { id: 'NEW-1' }, revision: 2 },
      422,
      { issues: [{ path: '/revision' }] },
    ],
    [
      'the care plan of another’s child',
      'priya',
      'care-plan',
      { ...head, child: { id: 'WH118260' } },
      409,
      { error: 'child-has-plan' },
    ],
    [
      'an id that is taken',
      'alison',
      'pep',
      { ...head, id: 'plan-kuba-wolanski', child },
      409,
      { error: 'id-taken' },
    ],
    [
      'an id that is none',
      'alison',
      'pep',
      { ...head, id: '../x', child },
      422,
      { issues: [{ path: '/id' }] },
    ],
    ['an unknown form', 'priya', 'constructor', head, 400, { error: 'unknown-form' }],
  ]
  test.each(refusals)('nobody begins %s', async (_, user, form, record, status, body) => {
    const { as, store } = await council()
    const before = (await store.heads()).length
    const answer = await (await as(user)).post(`/api/records?form=${form}`, record)
    expect(answer).toMatchObject({ status, body })
    expect(await store.heads()).toHaveLength(before)
  })

  test('who is refused the plan of another’s child is not told which it is, and the try is in the audit log', async () => {
    const { as, store } = await council()
    const priya = await as('priya')
    const answer = await priya.post('/api/records?form=care-plan', { ...head, child: { id: 'WH118260' } })
    expect(answer.body).not.toHaveProperty('plan')
    expect(answer.body.message).toContain('ask your manager')
    const [line] = await store.auditLog({ limit: 1, id: 'plan-kuba-wolanski' })
    expect(line).toMatchObject({ action: 'refused', by: { user: 'priya' } })
  })

  test('nobody but a social worker begins a care plan', async () => {
    const { as, store } = await council()
    for (const { id, role } of demoUsers) {
      const plan = { ...head, id: `new-${id}`, child: { id: `NEW-${id}` } }
      const answer = await (await as(id)).post('/api/records?form=care-plan', plan)
      const refused = { status: 403, body: { error: 'not-yours' } }
      expect(answer, id).toMatchObject(role === 'social-worker' ? { status: 201 } : refused)
      expect((await store.latest(`new-${id}`)) !== undefined, id).toBe(role === 'social-worker')
    }
  })

  test('nobody begins a care plan without the token of their session', async () => {
    const { as, store } = await council()
    const priya = await as('priya')
    priya.token = undefined
    const answer = await priya.post('/api/records?form=care-plan', { ...head, child: { id: 'NEW-1' } })
    expect(answer).toMatchObject({ status: 403, body: { error: 'csrf' } })
    expect(await store.latest('new-1')).toBeUndefined()
  })

  test('of those who begin the plan of one child at the same moment one does, and the others are led to it', async () => {
    const { as, store } = await council()
    const people = await Promise.all(Array.from({ length: 6 }, () => as('priya')))
    const answers = await Promise.all(
      people.map((person, at) =>
        person.post('/api/records?form=care-plan', {
          ...head,
          id: `new-${at}`,
          revision: 1,
          child: { id: at % 2 === 0 ? 'NEW-1' : 'new-1' },
        }),
      ),
    )
    const [begun, ...others] = answers.toSorted((one, other) => one.status - other.status)
    expect(begun?.status).toBe(201)
    for (const { status, body } of others) {
      expect([status, body.error]).toEqual([409, 'child-has-plan'])
      // Who was refused while the first was being written sees it as their own by then.
      expect(body.plan).toEqual({ id: begun?.body.id })
    }
    const plans = (await store.heads()).filter(({ childId }) => childId?.toLowerCase() === 'new-1')
    expect(plans).toHaveLength(1)
    expect(await store.auditLog({ limit: 2, id: begun?.body.id })).toMatchObject([{ action: 'create' }])
  })

  test('whoever begins a care plan works with that child', async () => {
    const { as } = await council()
    const [priya, sadie] = [await as('priya'), await as('sadie')]
    await priya.post('/api/records?form=care-plan', { ...head, child: { id: 'NEW-1' } })
    expect(
      (await priya.put('/api/records/new-1', { ...head, child: { id: 'NEW-1' }, visits: [] }, 1)).status,
    ).toBe(200)
    expect((await sadie.get('/api/records/new-1')).status).toBe(404)
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
