import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datePattern } from '../../src/overlay/dates.ts'
import { readOverlay } from '../../src/overlay/read-overlay.ts'
import { overlayFileSchema } from '../../src/overlay/shape/schema-of-shape.ts'
import { loaded } from '../loaded-schemas.ts'
import { mutated, someMutations } from '../one-truth/mutations.ts'
import { arbitraryOverlay } from './arbitrary-overlay.ts'
import { theExample } from './the-example.ts'

const isOverlay = addFormats.default(new Ajv()).compile(overlayFileSchema())

test('the published schema of overlays is that of the source', async () => {
  await expect(`${JSON.stringify(overlayFileSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../overlay.schema.json',
  )
})

test('the example is an overlay to both', () => {
  expect(isOverlay(theExample)).toBe(true)
  expect(readOverlay(theExample)).toEqual({ ok: true, overlay: theExample })
})

test('the schema and the reader accept the same overlays', async () => {
  const core = await loaded('carer-update', 'draft-07')
  let refused = 0
  fc.assert(
    fc.property(arbitraryOverlay('carer-update', core), someMutations, (overlay, changes) => {
      const file = mutated(overlay, changes)
      const { ok } = readOverlay(file)
      // A word that is taken is no matter of shape, and JSON has no infinite numbers.
      expect([ok, file]).toEqual([isOverlay(file), file])
      if (!ok) refused++
    }),
    { numRuns: 3000 },
  )
  expect(refused).toBeGreaterThan(300)
  expect(refused).toBeLessThan(2900)
})

test('a date is what the published schemas have as a date', async () => {
  const core = await loaded('carer-update', 'draft-07')
  expect(core.properties?.on).toMatchObject({ pattern: datePattern })
})
