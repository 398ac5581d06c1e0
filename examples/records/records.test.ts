import { readdirSync, readFileSync, statSync } from 'node:fs'
import {
  type CarePlanRecord,
  checkNhsNumber,
  checkUln,
  checkUpn,
  outcomes,
  type ReadResult,
  readCarePlan,
  readCarerFeedback,
  readCarerUpdate,
  readHealthPassport,
  readPathwayPlan,
  readPep,
} from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'

const today = '2026-11-21'
const place = (path: string) => new URL(path, import.meta.url)
const jsonFiles = (folder: string) =>
  readdirSync(place(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
const readJson = (path: string): unknown => JSON.parse(readFileSync(place(path), 'utf8'))

const plans = jsonFiles('.').map((file) => ({ file, plan: readJson(file) as CarePlanRecord }))

const readers: Readonly<Record<string, (value: unknown) => ReadResult<unknown>>> = {
  'carer-feedback.json': readCarerFeedback,
  'carer-update.json': readCarerUpdate,
  'health-passport.json': readHealthPassport,
  'pathway-plan.json': readPathwayPlan,
  'pep.json': readPep,
}
const others = jsonFiles('other').map((file) => ({ file, record: readJson(`other/${file}`) }))

/** What the other records say of themselves, whichever of these members their kind has. */
interface Head {
  readonly carePlanId?: string
  readonly child?: CarePlanRecord['child']
}

/** Every text of a record, with the names and numbers on the way to it. */
function* texts(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* texts(member, `${path}/${name}`)
  }
}

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

const everything = [
  ...plans.map(({ file, plan }) => ({ file, value: plan as unknown })),
  ...others.map(({ file, record }) => ({ file: `other/${file}`, value: record })),
]

// Ofcom keeps these numbers for drama: they ring nowhere.
const drama = /^(?:0151 496 0\d{3}|01632 960\d{3}|07700 900\d{3})$/
const telephone = /(?<![\d£.])(?:\+44|0)[\d ]{8,}\d/g

/** In which the years before a birth are told: the family, and what was done for a child not yet born. */
const beforeBirth = /^\/(?:people|reasons|assessments|workers|services|proceedings)\//
const whole = /^\d{4}-\d{2}-\d{2}$/

/** Members that say that a thing has happened. */
const happened =
  /\/(?:visits\/\d+\/on|chronology\/\d+\/on|heldOn|doneOn|metOn|reportOn|decidedOn|receivedOn)$/

test('every care plan and every other kind of record is here', () => {
  expect(plans.length).toBeGreaterThanOrEqual(8)
  expect(others.map(({ file }) => file)).toEqual(Object.keys(readers).sort())
})

describe.each(plans)('$file', ({ file, plan }) => {
  test('is a valid care plan', () => {
    expect(readCarePlan(plan)).toEqual({ ok: true, record: plan })
  })

  test('is a whole record: 25 kB or more', () => {
    expect(statSync(place(file)).size).toBeGreaterThanOrEqual(25_000)
  })

  test('dates nothing before the birth but the family’s history', () => {
    const born = plan.child.dateOfBirth ?? ''
    expect(born).toMatch(whole)
    const told = new Set(
      (plan.chronology ?? []).flatMap(({ kind = '' }, at) =>
        ['family', 'concern', 'other'].includes(kind) ? [`/chronology/${at}/on`] : [],
      ),
    )
    const early = [...texts(plan)].filter(
      ({ path, text }) => whole.test(text) && text < born && !beforeBirth.test(path) && !told.has(path),
    )
    expect(early).toEqual([])
  })

  test('says of no day to come that something happened on it', () => {
    const late = [...texts(plan)].filter(({ path, text }) => happened.test(path) && text > today)
    expect(late).toEqual([])
  })

  test('has expectations that name all 18 points, each with its reason', () => {
    const { asAt, about, points } = readJson(`expectations/${file}`) as {
      asAt: string
      about: string
      points: Record<string, { outcome: string; because: string }>
    }
    expect(asAt).toBe(today)
    expect(about).not.toBe('')
    expect(Object.keys(points).map(Number)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1))
    for (const { outcome, because } of Object.values(points)) {
      expect(outcomes).toContain(outcome)
      expect(because.length).toBeGreaterThan(20)
    }
  })
})

test('every file of expectations belongs to a record', () => {
  expect(jsonFiles('expectations')).toEqual(plans.map(({ file }) => file))
})

describe.each(others)('other/$file', ({ file, record }) => {
  test('is a valid record of its kind', () => {
    expect(readers[file]?.(record)).toEqual({ ok: true, record })
  })
})

const anonymous = 'carer-feedback.json'

test.each(others.filter(({ file }) => file !== anonymous))(
  'other/$file belongs to a child of these records',
  ({ record }) => {
    const { carePlanId, child } = record as Head
    const owner = plans.find(({ plan }) => plan.id === carePlanId)?.plan
    expect(owner?.id).toBe(carePlanId)
    if (child !== undefined && owner !== undefined) expect(owner.child).toMatchObject(child)
  },
)

test('a carer’s feedback points at nobody', () => {
  const feedback = others.find(({ file }) => file === anonymous)?.record as Head
  expect(feedback).not.toHaveProperty('carePlanId')
  expect(feedback).not.toHaveProperty('child')
  expect(plans.filter(({ plan }) => JSON.stringify(feedback).includes(plan.child.id))).toEqual([])
})

test('no two records have the same id, and no two children', () => {
  expect(repeated(plans.map(({ plan }) => plan.id))).toEqual([])
  expect(repeated(plans.map(({ plan }) => plan.child.id))).toEqual([])
})

describe.each(everything)('$file', ({ value }) => {
  const child = (value as Head).child

  test('gives no telephone number that could be somebody’s', () => {
    const numbers = [...texts(value)].flatMap(({ text }) => text.match(telephone) ?? [])
    expect(numbers.filter((number) => !drama.test(number))).toEqual([])
  })

  test('gives no email address that could be somebody’s', () => {
    const addresses = [...texts(value)].flatMap(({ text }) => text.match(/\S+@\S+/g) ?? [])
    expect(addresses.filter((address) => !/@(?:[a-z-]+\.)*example\.org$/.test(address))).toEqual([])
  })

  test('has an NHS number of the test range that passes its check, if any', () => {
    if (child?.nhsNumber === undefined) return
    expect(child.nhsNumber).toMatch(/^999/)
    expect(checkNhsNumber(child.nhsNumber)).toEqual({ ok: true })
  })

  test('has a pupil and a learner number that pass their checks, if any', () => {
    for (const upn of [child?.upn, child?.formerUpn]) {
      if (upn !== undefined) expect(checkUpn(upn)).toEqual({ ok: true })
    }
    if (child?.uln !== undefined) expect(checkUln(child.uln)).toEqual({ ok: true })
  })
})

test('no two children have the same number', () => {
  for (const number of ['nhsNumber', 'upn', 'uln'] as const) {
    expect(repeated(plans.flatMap(({ plan }) => plan.child[number] ?? []))).toEqual([])
  }
})
