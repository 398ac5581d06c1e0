import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../generate/root.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { pagesByHand, pageText } from './pages.ts'
import { typeErrors } from './type-errors.ts'

const run = promisify(execFile)

const blocks = pagesByHand().flatMap((page) =>
  fencedBlocks(pageText(page)).map((block, at, all) => ({
    ...block,
    where: `${page}:${block.line}`,
    output: all[at + 1]?.follows === 'ts' && all[at + 1]?.language === 'text' ? all[at + 1]?.text : undefined,
  })),
)
const programs = blocks.filter(({ language, file }) => language === 'ts' && file === undefined)

test('there are examples to run', () => {
  expect(programs.length).toBeGreaterThan(3)
})

describe.each(programs)('$where', ({ text, output }) => {
  test('runs, and prints what the page says', async () => {
    const { stdout, stderr } = await run(
      process.execPath,
      ['--conditions=@open-care-plan/source', '--input-type=module-typescript', '--eval', text],
      { cwd: inRepository('') },
    )
    expect(stderr).toBe('')
    if (output !== undefined) expect(stdout).toBe(output)
  })
})

test('the types of every example are right', async () => {
  // The errors name a file: it is called as its place in the page.
  const files = programs.map(({ where, text }) => [`${where.replaceAll('/', '.')}.ts`, text] as const)
  expect(await typeErrors('doc-examples', new Map(files))).toBe('')
})

describe.each(blocks.filter(({ file }) => file !== undefined))('$where', ({ text, file }) => {
  test('shows the file that it names, whole', () => {
    expect(text).toBe(readFileSync(inRepository(file as string), 'utf8'))
  })
})

describe.each(blocks.filter(({ from }) => from !== undefined))('$where', ({ text, from }) => {
  test('shows lines of the file that it names, one after another but for "…"', () => {
    const parts = text.trimEnd().split(/\n…\n/)
    let rest = `\n${readFileSync(inRepository(from as string), 'utf8')}\n`
    for (const part of parts) {
      const at = rest.indexOf(`\n${part}\n`)
      expect(at === -1 ? 'not in the rest of the file' : part).toBe(part)
      rest = rest.slice(at + part.length)
    }
  })
})

describe.each(blocks.filter(({ language }) => language === 'json'))('$where', ({ text }) => {
  test('is JSON', () => {
    expect(() => JSON.parse(text)).not.toThrow()
  })
})

const scripts = Object.keys(
  (JSON.parse(pageText('package.json')) as { scripts: Record<string, string> }).scripts,
)

describe.each(blocks.filter(({ language }) => language === 'sh'))('$where', ({ text }) => {
  test('calls only scripts that exist', () => {
    const called = [...text.matchAll(/^(?:npm run|npm|pnpm) ([\w:]+)/gm)].map(([, name]) => name)
    const known = [...scripts, 'install', 'add']
    expect(called.filter((name) => !known.includes(name as string))).toEqual([])
  })
})
