import { describe, expect, test } from 'vitest'
import { applyOverlay } from '../../src/overlay/apply-overlay.ts'
import { core, refused } from './overlaid.ts'
import { base } from './refusal.ts'
import { refusedChanges } from './refused-changes.ts'
import { refusedOverlays } from './refused-overlays.ts'
import { theExample } from './the-example.ts'

describe('what an overlay may not do', () => {
  test.each([...refusedChanges, ...refusedOverlays])('%s', async (_, overlay, code, path, why, remedy) => {
    const issues = await refused(overlay)
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]])
    expect(issues[0]?.message).toMatch(why)
    expect(issues[0]?.remedy).toMatch(remedy)
    for (const { message, remedy } of issues)
      expect(`${message} ${remedy}`).not.toMatch(/undefined|please|invalid|\.$/i)
  })

  test('widen what the core limits', async () => {
    const own = { ...base, form: 'care-plan', changes: { '/education/attendancePercent': { maximum: 101 } } }
    expect(await refused(own, 'care-plan')).toEqual([
      {
        code: 'loosens',
        path: '/changes/~1education~1attendancePercent/maximum',
        message: 'The core has maximum 100, and 101 is more: others would refuse what is beyond',
        remedy: 'Choose 100 or less',
      },
    ])
  })

  test('a form without own fields gets none', async () => {
    const issues = await refused({ ...theExample, form: 'carer-feedback', changes: {} }, 'carer-feedback')
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['no-own-fields', '/fields']])
  })

  test('everything that is wrong is said at once', async () => {
    const issues = await refused({
      ...base,
      version: '1.0',
      authorty: 'x',
      fields: { a: { type: 'txt', title: 'A' }, b: { type: 'code', codes: 'none', title: 'B' } },
      changes: { '/on': { remove: true, maxLength: 3 }, '/carePlanId': { hidden: true, required: false } },
    })
    expect(issues.map(({ path }) => path)).toEqual([
      '/version',
      '/fields/a/type',
      '/changes/~1on/remove',
      '/authorty',
      '/fields/b/codes',
      '/changes/~1on/maxLength',
      '/changes/~1carePlanId/required',
      '/changes/~1carePlanId/hidden',
    ])
  })

  test.each([[null], [[]], ['text'], [7], [undefined]])('be %j', (value) => {
    const result = applyOverlay({ schema: core }, value)
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'wrong-type', path: '' }])
  })
})
