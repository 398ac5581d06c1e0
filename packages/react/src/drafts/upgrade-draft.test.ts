import { expect, test } from 'vitest'
import { aDraft } from '../testing/index.ts'
import { migrationOf, upgradeDraft } from './upgrade-draft.ts'

const draftOf = (schemaVersion: string) => {
  const draft = aDraft('a', 1)
  return {
    ...draft,
    schemaVersion,
    value: { schemaVersion, id: 'plan-1', child: { id: 'c', name: 'S' } },
    base: { revision: '3', value: { schemaVersion, id: 'plan-1', child: { id: 'c' } } },
  }
}

test('a draft of an earlier version is brought to the form’s, and so is what it began with', () => {
  const result = upgradeDraft(draftOf('1-0-0'), migrationOf('care-plan', '1-0-1'))
  expect(result).toEqual({ ok: true, draft: draftOf('1-0-1') })
})

test('a draft of the form’s version is the same draft', () => {
  const draft = draftOf('1-0-1')
  const result = upgradeDraft(draft, migrationOf('care-plan', '1-0-1'))
  expect(result.ok && result.draft).toBe(draft)
})

test('a draft of a later version is refused, with both versions named', () => {
  const result = upgradeDraft(draftOf('2-0-0'), migrationOf('care-plan', '1-0-1'))
  expect(result).toMatchObject({ ok: false, why: 'later-version', message: expect.stringContaining('2-0-0') })
})

test('a draft whose version was never published cannot be brought anywhere', () => {
  expect(upgradeDraft(draftOf('0-1-0'), migrationOf('care-plan', '1-0-1'))).toMatchObject({ why: 'failed' })
})

test('a form that is not published here is left as it is', () => {
  const draft = draftOf('7-0-0')
  expect(upgradeDraft(draft, migrationOf('our-own-form', '8-0-0'))).toEqual({ ok: true, draft })
})
