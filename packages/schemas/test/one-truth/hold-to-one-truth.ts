import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FormId } from '../../src/forms/index.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { loaded } from '../loaded-schemas.ts'
import { arbitraryRecord } from './arbitrary-record.ts'
import { type Judges, judgesOf } from './judges.ts'
import { mutated, someMutations } from './mutations.ts'

const documents = 10_000

/** Tests of one form that every judge of its records says the same of the same document. */
export function holdToOneTruth(form: FormId): void {
  describe(form, () => {
    let schema: JsonSchemaObject
    let judges: Judges
    beforeAll(async () => {
      schema = await loaded(form, 'draft-07')
      judges = await judgesOf(form)
    })

    test(`${documents} records from the schema, and as many changed ones`, { timeout: 110_000 }, () => {
      const seen = new Set<string>()
      let accepted = 0
      fc.assert(
        fc.property(arbitraryRecord(schema), someMutations, (record, changes) => {
          const valid = mutated(record, [])
          collectMembers(valid, schema, schema, seen)
          const changed = mutated(record, changes)
          const ofValid = judges.judge(valid)
          const ofChanged = judges.judge(changed)
          const told = ofValid.disagreement ?? ofChanged.disagreement
          if (told !== undefined) throw new Error(told)
          if (!ofValid.isRead) throw new Error(JSON.stringify(judges.read(valid)))
          if (ofChanged.isRead) accepted++
        }),
        { numRuns: documents },
      )
      // A test that only ever sees refusals, or never meets a member, would prove little.
      expect(accepted).toBeGreaterThan(documents / 100)
      expect(accepted).toBeLessThan(documents * 0.7)
      expect([...allMembers(schema)].filter((member) => !seen.has(member))).toEqual([])
    })
  })
}

const target = (schema: JsonSchemaObject, root: JsonSchemaObject): [string, JsonSchemaObject] => {
  const ref = schema.$ref ?? (schema.allOf?.[0] as JsonSchemaObject | undefined)?.$ref
  if (ref === undefined) return ['', schema]
  const name = ref.replace('#/definitions/', '')
  return [name, root.definitions?.[name] as JsonSchemaObject]
}

/** Notes which members of which parts a record has. */
function collectMembers(
  value: unknown,
  of: JsonSchemaObject,
  root: JsonSchemaObject,
  seen: Set<string>,
): void {
  const [name, schema] = target(of, root)
  if (Array.isArray(value)) {
    for (const item of value) collectMembers(item, schema.items as JsonSchemaObject, root, seen)
  } else if (typeof value === 'object' && value !== null && schema.properties !== undefined) {
    for (const [member, below] of Object.entries(value)) {
      seen.add(`${name}.${member}`)
      collectMembers(below, schema.properties[member] as JsonSchemaObject, root, seen)
    }
  }
}

/** Every member of every part. */
function* allMembers(root: JsonSchemaObject): Generator<string> {
  for (const [name, part] of Object.entries({ '': root, ...root.definitions })) {
    for (const member of Object.keys((part as JsonSchemaObject).properties ?? {})) yield `${name}.${member}`
  }
}
