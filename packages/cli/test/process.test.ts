import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { exampleRecord } from './harness/example-record.ts'

// The program as people run it: a process of its own, with the real rules, clock, streams and exit code.
const program = fileURLToPath(new URL('../src/index.ts', import.meta.url))
const nodeArgs = ['--conditions=@open-care-plan/source', program]

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

async function run(args: readonly string[], cwd: string, stdin = ''): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeArgs, ...args], { cwd })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk
  })
  // A program that has had enough of its input closes it.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, ...said }
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'open-care-plan-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

const plan = JSON.stringify({ schemaVersion: '1-0-0', id: 'plan-1', child: { id: 'child-1' } })

test('checks a plan as at today, and a must that fails exits with 1', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'plan.json'), plan)
  const { status, stdout, stderr } = await run(['check', 'plan.json'], cwd)
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
  expect(stderr).toBe('')
  expect(stdout).toContain(`As at     ${today} (today`)
  expect(stdout).toContain('WHAT TO DO FIRST')
  expect(status).toBe(1)
})

test('reads standard input, and the same plan and day give the same report byte for byte', async () => {
  const cwd = await folder()
  const args = ['check', '-', '--as-at', '2026-11-21', '--format', 'json', '--fail-on', 'never']
  const [first, second] = await Promise.all([run(args, cwd, plan), run(args, cwd, plan)])
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toBe(second.stdout)
  expect(JSON.parse(first.stdout)).toMatchObject({ plan: { id: 'plan-1' }, asAt: '2026-11-21' })
})

test('a plan on standard input is not overwritten by its own report', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'plan.json'), plan)
  const input = await open(join(cwd, 'plan.json'))
  const child = spawn(process.execPath, [...nodeArgs, 'check', '-', '--output', 'plan.json'], {
    cwd,
    stdio: [input.fd, 'pipe', 'pipe'],
  })
  const [status] = (await once(child, 'close')) as [number | null]
  await input.close()
  expect(status).toBe(2)
  expect(await readFile(join(cwd, 'plan.json'), 'utf8')).toBe(plan)
})

test('a profile that could not be written leaves no empty file in its place', async () => {
  const cwd = await folder()
  const call = `ulimit -f 0; exec "${process.execPath}" ${nodeArgs.join(' ')} profile init council.json`
  const child = spawn('sh', ['-c', call], { cwd })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [status] = (await once(child, 'close')) as [number | null]
  expect(said).toContain('"council.json" could not be written (EFBIG)')
  expect(status).toBe(2)
  expect(await readdir(cwd)).toEqual([])
})

test('a program that is stopped while it writes leaves nothing of the report', async () => {
  const cwd = await folder()
  const module = new URL('../src/output/removed-when-stopped.ts', import.meta.url).href
  const script = `
    import { writeFile } from 'node:fs/promises'
    import { removedWhenStopped } from '${module}'
    await removedWhenStopped('half.tmp', async () => {
      await writeFile('half.tmp', 'half')
      console.log('written')
      await new Promise((done) => setTimeout(done, 60_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd })
  await once(child.stdout, 'data')
  expect(await readdir(cwd)).toEqual(['half.tmp'])
  child.kill('SIGTERM')
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGTERM')
  expect(await readdir(cwd)).toEqual([])
})

test('a reader that stops early, as head does, is no error', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'plan.json'), plan)
  const call = `"${process.execPath}" ${nodeArgs.join(' ')} check $(yes plan.json | head -50) --format json --fail-on never`
  const { status, stdout, stderr } = await new Promise<Ended>((resolve) => {
    // dash has no pipefail, so the exit code of the program is written down.
    execFile(
      'sh',
      ['-c', `{ ${call}; echo $? > status; } | head -n 1; cat status`],
      { cwd },
      (error, out, err) =>
        resolve({ status: error === null ? 0 : Number(error.code), stdout: out, stderr: err }),
    )
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n0\n', stderr: '' })
})

test('a file of 200 MB is refused at once and without memory', async () => {
  const cwd = await folder()
  const handle = await open(join(cwd, 'plan.json'), 'w')
  await handle.truncate(200_000_000)
  await handle.close()
  const child = spawn(process.execPath, ['--max-old-space-size=64', ...nodeArgs, 'check', 'plan.json'], {
    cwd,
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [status] = await once(child, 'close')
  expect(stderr).toContain('plan.json: The file is 200 MB, and the limit is 20 MB')
  expect(status).toBe(2)
})

test('standard input is stopped past the limit', async () => {
  const { status, stderr } = await run(['check', '-'], await folder(), ' '.repeat(25_000_000))
  expect(stderr).toContain('standard input: The file is more than 20 MB, and the limit is 20 MB')
  expect(status).toBe(2)
})

test('a misspelt command exits with 2, without a stack', async () => {
  const { status, stdout, stderr } = await run(['chekc'], await folder())
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^error: unknown command 'chekc'/)
  expect(stderr).not.toContain('    at ')
})

test('says what is due when as at today, without colour where there is no terminal', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'plan.json'), await exampleRecord('nine-year-old.json'))
  const { status, stdout, stderr } = await run(['timetable', 'plan.json', '--fail-on', 'never'], cwd)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^TIMETABLE\n\nFile {6}plan\.json\nAs at {5}.* \(today; /)
  expect(stdout).not.toContain('\u001b')
})

test('says what was lost between two revisions of a record', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'plan-r7.json'), await exampleRecord('nine-year-old.json'))
  await writeFile(
    join(cwd, 'plan-r8.json'),
    await exampleRecord('nine-year-old.json', { '/revision': 8, '/chronology/0': null }),
  )
  const { status, stdout, stderr } = await run(['history', 'plan-r8.json', 'plan-r7.json'], cwd)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('From plan-r7.json (revision 7) to plan-r8.json (revision 8): 1 change\n')
  expect(stdout).toContain('   - plan-r8.json: nothing\n')
})

test('a pathway plan without --record is refused with what to add, and no stack', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'pathway-plan.json'), await exampleRecord('other/pathway-plan.json'))
  const plain = await run(['check', 'pathway-plan.json'], cwd)
  expect(plain).toEqual({
    status: 2,
    stdout: '',
    stderr: 'pathway-plan.json: This is a pathway plan, not a care plan\n  Add --record pathway-plan\n',
  })
  const args = ['check', 'pathway-plan.json', '--record', 'pathway-plan', '--as-at', '2026-11-21']
  expect(await run(args, cwd)).toMatchObject({ status: 0, stderr: '' })
})

test('wording reads standard input as it comes, and finds nothing to fail', async () => {
  const cwd = await folder()
  const text = 'Professionals have ongoing concerns in relation to neglect.'
  const plain = await run(['wording', '-', '--audience', 'court'], cwd, text)
  expect(plain).toMatchObject({ status: 0, stderr: '' })
  expect(plain.stdout).toContain(
    `${text}\n${' '.repeat(19)}^^^^^^^^^^^^^^^^\n- 1:20 vague-concern: “ongoing concerns”\n`,
  )
  const failing = await run(['wording', text, '--audience', 'court', '--fail-on', 'findings'], cwd)
  expect(failing).toMatchObject({ status: 1, stderr: '' })
})
