import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Built } from '../../rjsf-govuk/test/built.ts'
import { buildForms } from './built.ts'

let built: Built
beforeAll(async () => {
  built = await buildForms()
}, 60_000)
afterAll(() => built.remove())

const textOf = (file: string) => readFileSync(join(built.folder, file), 'utf8')

test('one file takes React, and has the names that the others ask it for', () => {
  const files = readdirSync(built.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  expect(files.filter((file) => /from ['"]react\b/.test(textOf(file)))).toEqual(['one-react.js'])
  const asked = files.flatMap((file) =>
    [...textOf(file).matchAll(/import \{([^}]*)\} from "(\.[./]*)\/one-react\.js"/g)].map(
      ([, names = '', way = '']) => {
        expect([file, join(file, '..', way)]).toEqual([file, '.'])
        return names.split(',').map((name) => name.trim().split(' ')[0])
      },
    ),
  )
  expect(asked.length).toBeGreaterThan(50)
  const names = [...textOf('one-react.js').matchAll(/export \{([^}]*)\}/g)].flatMap(([, each = '']) =>
    each.split(',').map((name) => name.trim()),
  )
  expect(new Set(asked.flat())).toEqual(new Set(names))
})
