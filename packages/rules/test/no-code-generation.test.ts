import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const check = `
  import { checkCarePlan, readProfile } from '@open-care-plan/rules'
  import { aCareOrderPlan, aNeed, aPlan } from '@open-care-plan/model/testing'
  const report = checkCarePlan(aCareOrderPlan({ needs: [aNeed()] }), { asAt: '2026-11-21' })
  const broken = checkCarePlan({ ...aPlan(), iro: 7 }, { asAt: '2026-11-21' })
  process.stdout.write(JSON.stringify([report.readable, report.checklist.length, broken.readable, broken.issues.length, readProfile({ id: 'a', title: 'A', extends: 'england' }).ok]))
`

test('a plan is read and checked, and a profile read, where generating code at run time is forbidden', () => {
  const out = execFileSync(
    process.execPath,
    [
      '--disallow-code-generation-from-strings',
      '--conditions=@open-care-plan/source',
      '--input-type=module',
      '--eval',
      check,
    ],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)) },
  )
  expect(JSON.parse(out)).toEqual([true, 18, false, 1, true])
})
