import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as theme from '@open-care-plan/rjsf-govuk'
import * as themeForm from '@open-care-plan/rjsf-govuk/form'
import * as validators from '@open-care-plan/rjsf-govuk/validator'
import * as rules from '@open-care-plan/rules'
import * as schemas from '@open-care-plan/schemas'
import { useRef } from 'react'
import { describe, expect, test } from 'vitest'
import * as react from '../src/index.ts'
import * as child from '../src/views/child/index.ts'
import * as views from '../src/views/index.ts'
import { exampleTypeErrors } from './guide-types.ts'

const root = join(import.meta.dirname, '../../..')
const packages: Readonly<Record<string, object>> = {
  '@open-care-plan/react': react,
  '@open-care-plan/react/child': child,
  '@open-care-plan/react/views': views,
  react: { useRef },
  '@open-care-plan/rjsf-govuk': theme,
  '@open-care-plan/rjsf-govuk/form': themeForm,
  '@open-care-plan/rjsf-govuk/validator': validators,
  '@open-care-plan/rules': rules,
  '@open-care-plan/schemas': schemas,
}

const pages = [
  'packages/react/README.md',
  'docs/guides/draw-any-schema.md',
  'docs/guides/embed-the-forms.md',
  'docs/guides/read-and-print.md',
]
const blocks = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(tsx?)[^\n]*\n(.*?)^```/gms)].map(
    ([, loader = '', code = ''], at) => ({ where: `${page}, example ${at + 1}`, loader, code }),
  ),
)

test('every page has examples', () => {
  for (const page of pages) expect(blocks.map(({ where }) => where)).toContain(`${page}, example 1`)
})

test('the types of every example are right', async () => {
  // The errors name a file: it is called as its page.
  const files = blocks.map(
    ({ where, loader, code }) => [`${where.replaceAll(/[^\w.-]+/g, '-')}.${loader}`, code] as const,
  )
  // One that is wrong shows that mistakes are found.
  const wrong = "import { Missing } from '@open-care-plan/react'\nexport const Plan = ({ plan }) => plan\n"
  const errors = await exampleTypeErrors(new Map([...files, ['wrong.tsx', wrong]]))
  const found = errors.split('\n').filter((line) => line !== '')
  expect(found.map((line) => line.replace(/: error (TS\d+): .*/, ' $1'))).toEqual([
    'wrong.tsx(1,10) TS2305',
    'wrong.tsx(2,24) TS7031',
  ])
})

describe.each(blocks)('$where', ({ code }) => {
  test('imports only what there is when it runs', () => {
    for (const [, names = '', from = ''] of code.matchAll(/import \{([^}]*)\} from '([^']+)'/g)) {
      const given = packages[from] ?? {}
      for (const name of names.split(',').map((part) => part.trim()))
        if (!name.startsWith('type ')) expect(Object.keys(given)).toContain(name)
    }
  })
})

test('what the README says is exported is', () => {
  const text = readFileSync(join(root, 'packages/react/README.md'), 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('| `') && !line.includes('/views'))
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  expect(named.length).toBeGreaterThan(20)
  for (const name of named) expect(Object.keys(react)).toContain(name)
})
