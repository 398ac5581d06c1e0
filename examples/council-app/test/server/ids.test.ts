import { expect, test } from 'vitest'
import { aCouncil } from './support/council.ts'
import { planOfJoss, samples } from './support/samples.ts'
import { onBothStores } from './support/stores.ts'

const hostile = [
  "' OR '1'='1",
  `${planOfJoss}'; DROP TABLE versions; --`,
  `${planOfJoss}" UNION SELECT body FROM versions --`,
  '%',
  '_lan-joss-thorley',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '\u0000',
  '<script>alert(1)</script>',
  'plan-joss-thorley\u0000',
  '🦊'.repeat(200),
  'a'.repeat(5000),
]

onBothStores((open) => {
  test.each(hostile.map((id) => [id.slice(0, 60), id]))(
    'the id %j finds nothing and breaks nothing',
    async (_, id) => {
      const { as, store, faults } = await aCouncil(
        { store: (await open('brief')).store },
        samples.slice(0, 3),
      )
      const before = await store.heads()
      const gwen = await as('gwen')
      const at = `/api/records/${encodeURIComponent(id)}`
      for (const path of ['', '/versions', '/versions/1', '/check', '/timetable', '/verify', '/chronology']) {
        expect((await gwen.get(at + path)).status).toBe(404)
      }
      expect((await gwen.put(at, { id }, 1)).status).toBe(404)
      expect((await gwen.post(`${at}/chronology`, { expectedSequence: 1, entry: { id } })).status).toBe(404)
      expect((await gwen.get(`/api/records?form=${encodeURIComponent(id)}`)).body).toEqual({ records: [] })
      expect((await gwen.get(`/api/records?child=${encodeURIComponent(id)}`)).body).toEqual({ records: [] })
      expect((await gwen.get(`/api/siblings/${encodeURIComponent(id)}`)).status).toBe(404)
      const nadia = await as('nadia')
      const log = await nadia.get(`/api/audit?id=${encodeURIComponent(id)}`)
      expect(log.status).toBe(id === 'constructor' ? 200 : 400)
      expect((await nadia.get(`${at}/verify`)).status).toBe(404)
      expect(faults).toEqual([])
      expect(await store.heads()).toEqual(before)
    },
  )

  test.each(['0', '-1', '1.0', '1e3', 'x', '99999999999', '%27'])(
    'there is no version %s',
    async (version) => {
      const { as, faults } = await aCouncil({ store: (await open('brief')).store })
      const priya = await as('priya')
      expect((await priya.get(`/api/records/${planOfJoss}/versions/${version}`)).status).toBe(404)
      expect(faults).toEqual([])
    },
  )
})
