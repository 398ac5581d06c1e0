import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as theme from '@open-care-plan/rjsf-govuk'
import * as rules from '@open-care-plan/rules'
import { transform } from 'esbuild'
import { useRef } from 'react'
import { describe, expect, test } from 'vitest'
import * as react from '../src/index.ts'
import * as child from '../src/views/child/index.ts'
import * as views from '../src/views/index.ts'

const root = join(import.meta.dirname, '../../..')
const packages: Readonly<Record<string, object>> = {
  '@open-care-plan/react': react,
  '@open-care-plan/react/child': child,
  '@open-care-plan/react/views': views,
  react: { useRef },
  '@open-care-plan/rjsf-govuk': theme,
  '@open-care-plan/rules': rules,
}

const guides = ['docs/guides/embed-the-forms.md', 'docs/guides/read-and-print.md']
const blocks = ['packages/react/README.md', ...guides].flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(tsx?)[^\n]*\n(.*?)^```/gms)].map(
    ([, loader, code = ''], at) => [`${page}, example ${at + 1}`, loader as 'ts' | 'tsx', code] as const,
  ),
)

describe.each(blocks)('%s', (_, loader, code) => {
  test('can be read, and imports only what there is', async () => {
    await transform(code, { loader, jsx: 'automatic' })
    for (const [, names = '', from = ''] of code.matchAll(/import \{([^}]*)\} from '([^']+)'/g)) {
      const given = packages[from] ?? {}
      for (const name of names.split(',')) expect(Object.keys(given)).toContain(name.trim())
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
