import { changeset } from './changeset.ts'
import { kebabName, pascalCase } from './names.ts'
import type { NewUnit } from './unit.ts'

/** Starts a part of the record that stands in a list: `newEntity('short-break')`. */
export function newEntity(name: string): NewUnit {
  kebabName(name, 'short-break')
  const type = pascalCase(name)
  const path = `packages/model/src/entities/${name}`
  return {
    files: new Map([
      [`${path}.ts`, source(type)],
      [`${path}.test.ts`, test(name, type)],
      [`.changeset/entity-${name}.md`, changeset('@open-care-plan/model', `record … (\`${type}\`)`)],
    ]),
    next: [
      `Give it a title, a description and fields in ${path}.ts, each with a title and a description`,
      'Export it, by name, from packages/model/src/entities/index.ts',
      'Put it where it belongs, for example in packages/model/src/entities/care-plan-record.ts',
      `Finish its test: npx vitest run ${path}.test.ts packages/model/test`,
      'Finish the changeset, then run pnpm generate and pnpm test',
    ],
  }
}

const source = (type: string) => `import type * as z from 'zod'
import { item } from '../fields/fields.ts'

export const ${type} = item('${type}', '', '', {})
export type ${type} = z.infer<typeof ${type}>
`

const test = (name: string, type: string) => `import { expect, test } from 'vitest'
import { testEntity } from '../../test/test-entity.ts'
import { ${type} } from './${name}.ts'

test('it has something to say besides its id', () => {
  expect(Object.keys(${type}.shape)).not.toEqual(['id'])
})

testEntity(${type}, {
  reads: { 'an item with its id alone': {} },
  refuses: { 'a member that it does not know': [{ notAMember: true }, '/notAMember'] },
})
`
