import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPlan } from '@open-care-plan/model/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixtureChecking } from '../../../test/fixtures/checking.ts'
import type { Checking } from '../../checking.ts'
import { main } from '../../main.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-care-plan-'))
  for (const name of ['good', 'bad', 'last'])
    await writeFile(join(folder, `${name}.json`), JSON.stringify({ ...aPlan(), id: name }))
})

afterEach(() => rm(folder, { recursive: true }))

/** Checks as the fixture does, and breaks on one plan. */
const breaking: Checking = {
  ...fixtureChecking(),
  createChecker: (profile) => {
    const check = fixtureChecking().createChecker(profile)
    return (plan, options) => {
      if (plan.id === 'bad') throw new Error('The rule "example/own" came to no answer')
      return check(plan, options)
    }
  },
}

async function check(env: Readonly<Record<string, string>> = {}) {
  const said = { stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[stream] += text
    },
  })
  const status = await main(
    ['check', 'good.json', 'bad.json', 'last.json', '--format', 'json'],
    {
      stdin: (async function* () {})(),
      stdout: into('stdout'),
      stderr: into('stderr'),
      isTTY: false,
      env,
      cwd: folder,
      today: () => '2026-11-21',
    },
    breaking,
  )
  return { status, ...said }
}

test('a plan whose check breaks is named, and the others are reported', async () => {
  const { status, stdout, stderr } = await check()
  expect(status).toBe(2)
  expect(stderr).toBe(
    `${[
      'bad.json: It could not be checked, by a fault of open-care-plan: The rule "example/own" came to no answer',
      '  Run it again with OPEN_CARE_PLAN_DEBUG=1, and report what it adds',
    ].join('\n')}\n`,
  )
  for (const name of ['good.json', 'bad.json', 'last.json']) expect(stdout).toContain(`"${name}"`)
  expect(stdout).toContain('check-failed')
})

test('somebody who looks for the fault is told where it is', async () => {
  const { status, stderr } = await check({ OPEN_CARE_PLAN_DEBUG: '1' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/run-reports\.test\.ts/)
})
