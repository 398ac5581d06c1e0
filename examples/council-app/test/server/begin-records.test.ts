import type { FormId } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { demoUsers } from '../../server/access/demo-users.ts'
import { aCouncil } from './support/council.ts'
import { planOfJoss } from './support/samples.ts'
import { onBothStores } from './support/stores.ts'

onBothStores((open) => {
  const council = async () => aCouncil({ store: (await open('brief')).store })

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
})
