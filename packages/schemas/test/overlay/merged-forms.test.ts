import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FormId, forms } from '../../src/forms/index.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { applyOverlay } from '../../src/overlay/apply-overlay.ts'
import { stripNamespace } from '../../src/overlay/strip-namespace.ts'
import { loadValidator } from '../load-validator.ts'
import { loaded } from '../loaded-schemas.ts'
import { arbitraryRecord } from '../one-truth/arbitrary-record.ts'
import { judgesOf } from '../one-truth/judges.ts'
import { mutated, someMutations } from '../one-truth/mutations.ts'
import { arbitraryOverlay } from './arbitrary-overlay.ts'
import { arbitraryOwn } from './arbitrary-own.ts'
import { keepsTo } from './keeps-to.ts'

/** How many overlays of each form. The care plan's schema takes a while to compile. */
const overlays = (form: FormId) => (form === 'care-plan' ? 4 : 20)
const recordsEach = 30

test.each(forms)('every overlay of $id that may be applied', { timeout: 110_000 }, async ({ id: form }) => {
  const core = await loaded(form, 'draft-07')
  const core2020 = await loaded(form, '2020-12')
  const isCore = await loadValidator(core)
  const { validate } = await judgesOf(form)
  const counts = { accepted: 0, refused: 0, withOwn: 0 }

  const holds = (overlay: unknown, records: readonly unknown[], judge: Judge) => {
    for (const record of records) {
      expect(isCore(record)).toBe(true)
      // What the merged schema accepts is what the core accepts and keeps to the overlay: no more, and no less.
      const accepted = judge(record)
      expect(accepted).toBe(keepsTo(overlay as never, record))
      counts[accepted ? 'accepted' : 'refused']++
      const { namespace } = overlay as { readonly namespace: string }
      const stripped = stripNamespace(record, namespace)
      if (stripped !== record) counts.withOwn += accepted ? 1 : 0
      expect(Object.hasOwn((stripped as { extensions?: object }).extensions ?? {}, namespace)).toBe(false)
      if (accepted) expect(validate(stripped)).toMatchObject({ ok: true })
    }
  }

  await fc.assert(
    fc.asyncProperty(
      arbitraryOverlay(form, core).chain((overlay) =>
        fc.tuple(
          fc.constant(overlay),
          fc.array(recordOf(core, overlay), { minLength: recordsEach, maxLength: recordsEach }),
          someMutations,
        ),
      ),
      async ([overlay, records, changes]) => {
        const [judge, judge2020] = [await merged(core, overlay), await merged2020(core2020, overlay)]
        const both = (record: unknown) => {
          const said = judge(record)
          expect(judge2020(record)).toBe(said)
          return said
        }
        const plain = records.map((record) => mutated(record, []))
        holds(overlay, plain, both)
        // Records that are none: nothing that the merged schema accepts is refused by the core.
        for (const record of plain.map((each) => mutated(each, changes))) {
          if (both(record)) expect(isCore(stripNamespace(record, overlay.namespace))).toBe(true)
        }
      },
    ),
    // An overlay with its records is too large to be made smaller step by step.
    { numRuns: overlays(form), endOnFailure: true },
  )
  // A test that never sees one or the other would prove little.
  const all = counts.accepted + counts.refused
  expect(counts.accepted).toBeGreaterThan(all / 10)
  expect(counts.refused).toBeGreaterThan(all / 100)
  if (core.properties?.extensions !== undefined) expect(counts.withOwn).toBeGreaterThan(all / 50)
})

type Judge = (record: unknown) => boolean

const merged = async (schema: JsonSchemaObject, overlay: unknown): Promise<Judge> =>
  loadValidator(applied(schema, overlay))

const merged2020 = async (schema: JsonSchemaObject, overlay: unknown): Promise<Judge> =>
  addFormats.default(new Ajv2020()).compile(applied(schema, overlay)) as Judge

function applied(schema: JsonSchemaObject, overlay: unknown): JsonSchemaObject {
  const result = applyOverlay({ schema }, overlay)
  if (!result.ok) throw new Error(JSON.stringify([overlay, result.issues], null, 2))
  return result.form.schema
}

/** A record of the form, in two of three cases with values under the namespace of the overlay. */
function recordOf(core: JsonSchemaObject, overlay: Parameters<typeof arbitraryOwn>[0]) {
  const own = core.properties?.extensions === undefined ? fc.constant(undefined) : arbitraryOwn(overlay)
  return fc.tuple(arbitraryRecord(core), own, fc.nat(2)).map(([record, fields, which]) => {
    if (which === 0 || typeof fields !== 'object' || fields === null || Array.isArray(fields)) return record
    const { extensions = {} } = record as { readonly extensions?: object }
    return { ...(record as object), extensions: { ...extensions, [overlay.namespace]: fields } }
  })
}
