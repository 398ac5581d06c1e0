import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Placement } from '../entities/index.ts'
import * as codes from './index.ts'
import {
  careLeaverAccommodationCodes,
  codeLists,
  episodeCeasedReasonCodes,
  ethnicityCodes,
  ethnicityToUkCore,
  findCode,
  legalStatusCodes,
  localAuthorityCodes,
  placementTypeCodes,
  sexCodes,
} from './index.ts'

const live = (list: codes.CodeList) => list.codes.filter((entry) => entry.to === undefined)
const returnLists = codeLists.filter((list) => list.source.includes('(SSDA903)'))

describe('all lists', () => {
  test('every exported list stands in codeLists, once', () => {
    const exported = Object.entries(codes).filter(([name]) => name.endsWith('Codes'))
    expect(exported.map(([, list]) => list)).toEqual(codeLists)
    expect(new Set(codeLists.map((list) => list.id)).size).toBe(codeLists.length)
  })

  test('ids are unique, and stand in order', () => {
    const ids = codeLists.map((list) => list.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})

describe.each(codeLists.map((list) => [list.id, list] as const))('%s', (_, list) => {
  test('says what it holds, where it is from, under which licence and as of when', () => {
    expect(list.title).toMatch(/^\S.+\S$/)
    expect(list.source.length).toBeGreaterThan(20)
    expect(list.licence).toMatch(/OGL|MIT/)
    expect(list.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('has each code once, with a label', () => {
    const all = list.codes.map((entry) => entry.code)
    expect(all).toEqual([...new Set(all)])
    expect(all.length).toBeGreaterThan(1)
    for (const { code, label } of list.codes) {
      expect(code).toMatch(/^[A-Za-z0-9-]+$/)
      expect(label).toMatch(/^[A-Z0-9].*[^.\s]$/)
    }
  })

  test('names a live code of its own wherever a code was replaced', () => {
    const current = live(list).map((entry) => entry.code)
    for (const { code, to, replacedBy } of list.codes) {
      if (replacedBy === undefined) continue
      expect(current, code).toContain(replacedBy)
      expect(to, code).toBeDefined()
    }
  })

  test('counts its years in one way, and never ends before it begins', () => {
    for (const { code, from, to } of list.codes) {
      for (const bound of [from, to]) if (bound) expect(bound, code).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
      if (from && to) expect(to >= from, code).toBe(true)
    }
  })

  test('says why, where a label is not confirmed', () => {
    for (const { code, note, unconfirmed } of list.codes)
      if (unconfirmed) expect(note, code).toMatch(/label/i)
  })
})

test('the return has 28 sets and 235 live codes', () => {
  expect(returnLists).toHaveLength(28)
  expect(returnLists.flatMap(live)).toHaveLength(235)
})

test.each([
  ['sex', 3],
  ['ethnicity', 20],
  ['unknown-upn-reason', 5],
  ['mother', 2],
  ['new-episode-reason', 6],
  ['legal-status', 13],
  ['category-of-need', 8],
  ['placement-type', 29],
  ['placement-provider', 6],
  ['episode-ceased-reason', 22],
  ['placement-change-reason', 12],
  ['review-participation', 8],
  ['sdq-reason', 5],
  ['oc2-flag', 2],
  ['care-leaver-in-touch', 6],
  ['care-leaver-activity', 12],
  ['care-leaver-accommodation', 31],
  ['foster-care-adoption', 2],
  ['adopter-count', 2],
  ['adopter-sex', 5],
  ['adopter-legal-status', 6],
  ['adoption-reversal-reason', 4],
  ['previous-permanence', 5],
  ['missing', 2],
  ['social-worker-change-reason', 10],
  ['uasc', 2],
  ['placement-country', 5],
  ['placement-location', 2],
  ['permanence-plan', 10],
  ['annex-a-permanence-plan', 7],
  ['permanence-order', 3],
  ['court-plan-initial', 7],
  ['court-plan-final', 8],
  ['care-leaver-eligibility', 5],
  ['health-check-status', 4],
  ['disability', 13],
  ['gender-identity', 4],
  ['closure-reason', 9],
  ['local-authority', 153],
])('%s has %i live codes', (id, count) => {
  const list = codeLists.find((each) => each.id === id)
  expect(list && live(list)).toHaveLength(count)
})

describe('findCode', () => {
  test('finds a code in use', () => {
    expect(findCode(legalStatusCodes, 'C2')).toMatchObject({ label: 'Full care order' })
  })

  test.each([
    [sexCodes, '1', { to: '2023-24', replacedBy: 'M' }],
    [placementTypeCodes, 'Z1', { to: '2024-25', note: 'Now Z11, Z12, Z13 or Z14' }],
    [placementTypeCodes, 'H5', { to: '2024-25', replacedBy: 'K3' }],
    [episodeCeasedReasonCodes, 'E43', { to: '2017-18' }],
    [localAuthorityCodes, '837', { label: 'Bournemouth', to: '2019-03-31', replacedBy: '839' }],
  ])('finds a retired code of $id: %s', (list, code, entry) => {
    expect(findCode(list as codes.CodeList, code)).toMatchObject(entry)
  })

  test('is undefined for a code that the list does not have, however alike', () => {
    expect(findCode(legalStatusCodes, 'c2')).toBeUndefined()
    expect(findCode(legalStatusCodes, '')).toBeUndefined()
    expect(findCode(legalStatusCodes, 'toString')).toBeUndefined()
  })

  test('keeps the types of the list: a code fits the record, and an entry has what its list says', () => {
    const type = findCode(placementTypeCodes, 'U1')
    expectTypeOf(type?.code).toEqualTypeOf<Placement['type']>()
    const placement: Placement = { id: 'p', ...(type && { type: type.code }) }
    expect(placement).toEqual({ id: 'p', type: 'U1' })
    expect(findCode(localAuthorityCodes, '344')?.onsCode).toBe('E08000015')
    expectTypeOf(findCode(legalStatusCodes as codes.CodeList, 'C2')?.code).toEqualTypeOf<string | undefined>()
  })
})

describe('local authorities', () => {
  test('Barnsley, Sheffield and Gateshead keep their number, and moved their ONS code', () => {
    const entry = (code: string) => localAuthorityCodes.codes.find((each) => each.code === code)
    expect(entry('370')).toMatchObject({
      onsCode: 'E08000038',
      earlier: [{ onsCode: 'E08000016', to: '2025-04-30' }],
    })
    expect(entry('373')).toMatchObject({
      onsCode: 'E08000039',
      earlier: [{ onsCode: 'E08000019', to: '2025-04-30' }],
    })
    expect(entry('390')).toMatchObject({
      onsCode: 'E08000037',
      earlier: [{ onsCode: 'E08000020', to: '2013-03-31' }],
    })
    expect(entry('344')).toMatchObject({ label: 'Wirral', onsCode: 'E08000015', region: 'North West' })
  })

  test('no ONS code stands twice, and each is that of a council of its kind', () => {
    const all = localAuthorityCodes.codes.flatMap((each) => [
      { onsCode: each.onsCode, kind: each.kind },
      ...(each.earlier ?? []).map((before) => ({ onsCode: before.onsCode, kind: before.kind ?? each.kind })),
    ])
    expect(all).toHaveLength(167)
    expect(new Set(all.map((each) => each.onsCode)).size).toBe(167)
    const prefix = { unitary: 'E06', 'metropolitan district': 'E08', 'London borough': 'E09', county: 'E10' }
    for (const { onsCode, kind } of all)
      expect(onsCode.slice(0, 3), onsCode).toBe(prefix[kind as keyof typeof prefix])
  })
})

test('accommodation is sixteen letters, suitable or not, and only unsuitable for S and X', () => {
  const kinds = careLeaverAccommodationCodes.codes.map((entry) => entry.code).filter((code) => code !== '0')
  expect(new Set(kinds.map((code) => code[0])).size).toBe(16)
  expect(kinds).not.toContain('S1')
  expect(kinds).not.toContain('X1')
})

test('every ethnic group of the return has a UK Core category', () => {
  expect(Object.keys(ethnicityToUkCore)).toEqual(ethnicityCodes.codes.map((entry) => entry.code))
  const shared = Object.values(ethnicityToUkCore).filter((target) => target.lossy)
  expect(shared).toEqual([
    { code: 'C', lossy: true },
    { code: 'C', lossy: true },
  ])
})
