import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms } from '../src/forms/index.ts'
import { migrate, schemaOf } from '../src/index.ts'
import { loadValidator } from './load-validator.ts'
import { arbitraryRecord } from './one-truth/arbitrary-record.ts'

const pairs = forms.flatMap(({ id, versions }) =>
  versions.flatMap((from) => versions.map((to) => ({ form: id, from, to }))),
)

// Records come from the published file of the one version, and are judged by that of the other.
describe.each(pairs)('$form from $from to $to', ({ form, from, to }) => {
  test('every record is of the new version, nothing is lost, and the way back gives it again', async () => {
    const schema = await schemaOf(form, from)
    const accepts = await loadValidator(await schemaOf(form, to))
    fc.assert(
      fc.property(arbitraryRecord(schema), (made) => {
        // A schema reads the versions before it; here each record is of its own version.
        const record = { ...(made as object), schemaVersion: from }
        const before = JSON.stringify(record)
        const there = migrate(record, { to, form })
        expect(JSON.stringify(record)).toBe(before)
        if (!there.ok) {
          // Only feedback without a name has nowhere to keep what the earlier version does not know.
          expect([form, there.issues[0]?.path]).toEqual(['carer-feedback', '/$schema'])
          return
        }
        expect(there.record.schemaVersion).toBe(to)
        expect(accepts(there.record)).toBe(true)
        expect(migrate(there.record, { to: from, form })).toEqual({ ok: true, record })
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(forms)('$id', ({ id, versions }) => {
  test('the newest schema accepts the records of every version of the same model as they stand', async () => {
    const newest = await loadValidator(await schemaOf(id))
    for (const version of versions) {
      const sameModel = version.split('-')[0] === versions.at(-1)?.split('-')[0]
      if (!sameModel) continue
      fc.assert(
        fc.property(arbitraryRecord(await schemaOf(id, version)), (record) => newest(record)),
        { numRuns: 300 },
      )
    }
  })
})
