import { type FormId, formDefinitions, forms } from '@open-care-plan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleTitles } from '../../server/access/demo-users.ts'
import { formAccess, mayCreate } from '../../server/access/policy.ts'
import { mergeWrite, visibleTo } from '../../server/access/views.ts'
import { validate } from '../../server/records/validate.ts'
import type { Role } from '../../server/store/store.ts'
import { sample, samples } from './support/samples.ts'

const roles = Object.keys(roleTitles) as Role[]

/** Each role’s access to each section, in the order of the form: w writes, r reads, - neither. */
const expected: Record<FormId, Record<Role, string>> = {
  //              child legal people reasons needs | permanence placement delegation family-time views | health education
  //              identity contingencies services | participation workers reviews visits safety | unaccompanied proceedings
  //              leaving-care achievements chronology | state
  'care-plan': {
    'social-worker': 'wwwww wwwww wwwww wwwww wwwww w',
    manager: 'rrrrr rrrrr rrrwr rwrrw rwrrr w',
    iro: 'rrrrr wrrrw rrrrr wrwrr rrrrr w',
    'designated-teacher': 'r---- ----- -w--w -r--- ---w- -',
    'virtual-school': 'r---- ----- -w--w -r--- ---r- -',
    health: 'r---- --r-- w---w -r--- ----- -',
    carer: 'rrrrw rwwww wrwr- rrrr- r-ww- -',
    'young-person': 'rrrrw rrrww rrwr- wrrr- r-ww- -',
    admin: '----- ----- ----- ----- ----- -',
  },
  // vital-information holistic reassurance social-worker pastoral-targets
  pep: {
    'social-worker': 'rwrwr',
    manager: 'rrrrr',
    iro: 'rrrrr',
    'designated-teacher': 'wwwrw',
    'virtual-school': 'wrrrw',
    health: '-----',
    carer: 'rwwrr',
    'young-person': 'rrwrr',
    admin: '-----',
  },
  // about-me allergies-and-medicines history growing needs people passport
  'health-passport': {
    'social-worker': 'rrwrrww',
    manager: 'rrrrrrr',
    iro: 'rrrrrrr',
    'designated-teacher': '-------',
    'virtual-school': '-------',
    health: 'rwwwwrw',
    carer: 'wwrrwwr',
    'young-person': 'wrrrwr-',
    admin: '-------',
  },
  // about-me entitlement assessment adviser matters home money contingencies views reviews plan
  'pathway-plan': {
    'social-worker': 'wwwwwwwwwww',
    manager: 'rrrrrrrrrww',
    iro: 'rrrrrrrrrrr',
    'designated-teacher': 'r-w--------',
    'virtual-school': 'r----------',
    health: 'r-w--------',
    carer: 'rrrrwwrrwr-',
    'young-person': 'wrrrwwwwwr-',
    admin: '-----------',
  },
  // update how-things-are changes
  'carer-update': {
    'social-worker': 'rrw',
    manager: 'rrr',
    iro: 'rrr',
    'designated-teacher': '---',
    'virtual-school': '---',
    health: '---',
    carer: 'www',
    'young-person': '---',
    admin: '---',
  },
  // about answers words
  'carer-feedback': {
    'social-worker': '---',
    manager: 'rrr',
    iro: '---',
    'designated-teacher': '---',
    'virtual-school': '---',
    health: '---',
    carer: '---',
    'young-person': '---',
    admin: '---',
  },
  // child scores record
  'sdq-scores': {
    'social-worker': 'www',
    manager: 'rrr',
    iro: 'rrr',
    'designated-teacher': 'rwr',
    'virtual-school': 'rrr',
    health: 'rwr',
    carer: 'rwr',
    'young-person': '---',
    admin: '---',
  },
}

const letter = { write: 'w', read: 'r', none: '-' } as const

test.each(forms.flatMap(({ id }) => roles.map((role) => ({ id, role }))))(
  'the sections of $id for $role',
  ({ id, role }) => {
    const found = formAccess(role, id).sections.map(({ access }) => letter[access])
    expect(found.join('')).toBe(expected[id][role].replaceAll(' ', ''))
  },
)

test('a section is written by its owners and by nobody else, where they read the form at all', () => {
  for (const { form, sections } of formDefinitions) {
    for (const { id, owners } of sections) {
      const writers = roles.filter((role) =>
        formAccess(role, form).sections.some(
          ({ section, access }) => section.id === id && access === 'write',
        ),
      )
      expect(owners).toEqual(expect.arrayContaining(writers))
    }
  }
})

test('whoever may begin a form reads it', () => {
  for (const { id } of forms) {
    for (const role of roles) if (mayCreate(role, id)) expect(formAccess(role, id).readable).toBe(true)
  }
})

const seen = samples.flatMap(({ form, record }) =>
  roles
    .filter((role) => formAccess(role, form).readable)
    .map((role) => ({ form, role, id: String(record.id) })),
)

test.each(seen)(
  'what $role gets of $id is a valid record, and sent back changes nothing',
  ({ form, role, id }) => {
    const record = sample(id)
    const visible = visibleTo(role, form, record)
    expect(validate(form, visible)).toMatchObject({ ok: true })
    expect(mergeWrite(role, form, record, visible)).toEqual({ record, changed: [], forbidden: [] })
  },
)

test.each(['carer', 'young-person'] as const)(
  'no staff-only part of a care plan is in what a %s gets',
  (role) => {
    for (const { form, record } of samples) {
      if (form !== 'care-plan') continue
      const visible = JSON.stringify(visibleTo(role, form, record))
      for (const name of [
        'contactDetails',
        'noticesOfConcern',
        'disputes',
        'chronology',
        'judgements',
        ...(role === 'carer' ? ['state'] : []),
      ]) {
        expect(visible).not.toContain(`"${name}":`)
      }
      expect(visible).not.toContain('"proceedings":')
    }
  },
)

describe('a young person and the state of the plan', () => {
  const base = sample('plan-joss-thorley')
  const { whatChanged } = base.state as { whatChanged: string }
  const given = visibleTo('young-person', 'care-plan', base)

  test('what changed was written to them, and is all that they get of it', () => {
    expect(whatChanged).toContain('You')
    expect(given.state).toEqual({ whatChanged })
  })

  test('where nothing was written to them, they get nothing of it', () => {
    const agreed = { ...base, state: { status: 'agreed' } }
    expect(visibleTo('young-person', 'care-plan', agreed)).not.toHaveProperty('state')
  })

  test.each([
    [{ whatChanged: 'Nothing' }, ['/state/whatChanged']],
    [{ whatChanged, status: 'draft' }, ['/state/status']],
    [undefined, ['/state']],
  ])('it is not theirs to write: %o', (state, forbidden) => {
    const { state: _, ...others } = given
    const written = { ...others, ...(state && { state }) } as typeof given
    const merged = mergeWrite('young-person', 'care-plan', base, written)
    expect(merged.forbidden).toEqual(forbidden)
    expect(merged.record.state).toEqual(base.state)
  })
})

test('a part that is hidden within a section is kept when the section is written, and cannot be written', () => {
  const record = sample('plan-joss-thorley')
  const concern = { id: 'concern-1', what: 'Said in confidence' }
  const [first, ...others] = record.placements as { id: string }[]
  const base = { ...record, placements: [{ ...first, noticesOfConcern: [concern] }, ...others] }
  const given = visibleTo('carer', 'care-plan', base)
  const [shown, ...rest] = given.placements as { id: string }[]
  expect(shown).not.toHaveProperty('noticesOfConcern')

  const written = { ...given, placements: [...rest, { ...shown, purpose: 'A home' }] } as typeof given
  const merged = mergeWrite('carer', 'care-plan', base, written)
  expect(merged.forbidden).toEqual([])
  expect(merged.changed).toEqual(['/placements'])
  expect((merged.record.placements as unknown[]).at(-1)).toMatchObject({
    purpose: 'A home',
    noticesOfConcern: [concern],
  })

  const meddled = { ...given, placements: [{ ...shown, noticesOfConcern: [] }, ...rest] } as typeof given
  expect(mergeWrite('carer', 'care-plan', base, meddled).forbidden).toEqual([
    '/placements/0/noticesOfConcern',
  ])
})

describe('a young person and what others think', () => {
  const mine = { id: 'view-1', whose: 'child', words: 'I want to stay' }
  const mums = { id: 'view-2', whose: 'parent', words: 'He should come home' }
  const dads = { id: 'view-3', whose: 'parent', words: 'He should stay' }
  const base = { ...sample('plan-joss-thorley'), views: [mine, mums, dads] }
  const given = visibleTo('young-person', 'care-plan', base)
  test.each([
    ['own words', [{ ...mine, words: 'I want to see my nan' }, mums, dads], []],
    ['one of their own more', [mine, mums, dads, { id: 'view-4', whose: 'child' }], []],
    ['their own taken out', [mums, dads], []],
    ['another order', [dads, mine, mums], []],
    ['words of a parent', [mine, { ...mums, words: 'He should not' }, dads], ['/views/1']],
    ['those of a parent taken out', [mine, dads], ['/views']],
    ['those of a parent made their own', [mine, { ...mums, whose: 'child' }, dads], ['/views']],
    ['one made up for a parent', [mine, mums, dads, { ...mums, id: 'view-4' }], ['/views/3']],
    ['one of nobody', [mine, mums, dads, { id: 'view-4', words: 'They like it here' }], ['/views/3']],
    ['those of a parent twice', [mine, mums, mums, dads], ['/views/2']],
    ['something else in place of the list', 'nothing', ['/views']],
  ])('%s', (_, views, forbidden) => {
    expect(mergeWrite('young-person', 'care-plan', base, { ...given, views }).forbidden).toEqual(forbidden)
    expect(mergeWrite('social-worker', 'care-plan', base, { ...base, views }).forbidden).toEqual([])
  })
})

test('whatever somebody sends, nothing changes but what is theirs', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined))
  const members = formDefinitions
    .filter(({ form }) => form === 'care-plan')
    .flatMap(({ sections }) =>
      sections.flatMap((section) => section.members.map((member) => member.slice(1))),
    )
  const base = sample('plan-joss-thorley')
  fc.assert(
    fc.property(
      fc.constantFrom(...roles),
      fc.dictionary(fc.constantFrom(...members), value, { maxKeys: 4 }),
      fc.boolean(),
      (role, sent, startsFromTheirs) => {
        const given = startsFromTheirs ? visibleTo(role, 'care-plan', base) : {}
        const written = JSON.parse(JSON.stringify({ ...given, ...sent }))
        const { record, changed } = mergeWrite(role, 'care-plan', base, written)
        const { members: access } = formAccess(role, 'care-plan')
        for (const member of members) {
          if (access.get(member) !== 'write') expect(record[member]).toEqual(base[member])
        }
        for (const pointer of changed) expect(access.get(pointer.slice(1))).toBe('write')
      },
    ),
    { numRuns: 300 },
  )
})
