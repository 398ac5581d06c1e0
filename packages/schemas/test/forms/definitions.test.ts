import { ruleList } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { formDefinitions } from '../../src/forms/definitions/index.ts'
import { forms } from '../../src/forms/index.ts'
import { loaded } from '../loaded-schemas.ts'
import { pointedAt } from './rules-by-member.ts'

test('every form has a definition, in the order of the forms', () => {
  expect(formDefinitions.map(({ form }) => form)).toEqual(forms.map(({ id }) => id))
})

describe.each(formDefinitions)('$form', ({ form, sections, rulesOfTheWhole }) => {
  test('every member of the schema is in exactly one section', async () => {
    const { properties = {} } = await loaded(form, 'draft-07')
    const held = sections.flatMap(({ members }) => members)
    expect(held.toSorted()).toEqual(
      Object.keys(properties)
        .map((name) => `/${name}`)
        .sort(),
    )
  })

  test('every section has an id of its own, a title, a hint, an owner and a member', () => {
    const ids = sections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const section of sections) {
      expect(section.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(section.title).toMatch(/^(?:\d\. )?[A-Z].*[^.]$/)
      expect(section.hint).toMatch(/^[A-Z].*[^.]$/)
      expect(section.owners.length).toBeGreaterThan(0)
      expect(section.members.length).toBeGreaterThan(0)
    }
  })

  test('every rule that it names exists, and is named once in a section', () => {
    const known = ruleList().map(({ id }) => id)
    const named = [...rulesOfTheWhole, ...sections.flatMap(({ rules }) => rules)]
    expect(named.filter((id) => !known.includes(id))).toEqual([])
    for (const { rules } of [...sections, { rules: rulesOfTheWhole }]) {
      expect(new Set(rules).size).toBe(rules.length)
    }
    const both = sections.flatMap(({ rules }) => rules).filter((id) => rulesOfTheWhole.includes(id))
    expect(both).toEqual([])
  })
})

test('the PEP has exactly its five parts', () => {
  const pep = formDefinitions.find(({ form }) => form === 'pep')
  expect(pep?.sections.map(({ title }) => title)).toEqual([
    '1. Vital information',
    '2. Care plan and the whole child',
    '3. How to reassure me',
    '4. From the social worker',
    '5. Pastoral targets',
  ])
})

// Every named case of every rule is run: what a rule can point at is what it points at there.
describe('a rule that points into a section is named there, or speaks to the whole', async () => {
  const found = await pointedAt()
  test.each(['care-plan', 'pathway-plan'] as const)('%s', (form) => {
    const definition = formDefinitions.find((each) => each.form === form)
    const unnamed = found
      .filter((each) => each.form === form)
      .filter(({ rule, member }) => {
        const section = definition?.sections.find(({ members }) => members.includes(member))
        return !definition?.rulesOfTheWhole.includes(rule) && !section?.rules.includes(rule)
      })
    expect(unnamed).toEqual([])
    expect(found.filter((each) => each.form === form).length).toBeGreaterThan(50)
  })

  test('every rule but those over the figures of a service is named in some form', () => {
    const named = formDefinitions.flatMap(({ sections, rulesOfTheWhole }) => [
      ...rulesOfTheWhole,
      ...sections.flatMap(({ rules }) => rules),
    ])
    const silent = ruleList().filter(({ id, reads }) => reads !== 'service' && !named.includes(id))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
