import { expect, test } from 'vitest'
import { aCouncil } from './support/council.ts'
import { planOfJoss } from './support/samples.ts'
import { onBothStores } from './support/stores.ts'

const plan = `/api/records/${planOfJoss}`

onBothStores((open) => {
  const council = async () => aCouncil({ store: (await open('brief')).store })

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
})
