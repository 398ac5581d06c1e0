import type { CarePlanRecord } from '@open-care-plan/model'
import { checkLanguage, readingAge } from '@open-care-plan/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCarePlan, anyDay } from '../../../../../model/test/arbitrary-record.ts'
import { asAt, sampleNames } from '../../../../test/child-samples.ts'
import { samplePlan } from '../../../../test/samples.ts'
import { type AgeGroup, ageGroups } from '../age-group.ts'
import { childPlan } from '../child-plan.ts'
import { childSections } from '../strings/child-strings.ts'
import { childStrings } from '../strings/en-gb.ts'
import { asText } from '../writer-note.tsx'
import { type Block, textsOf } from './block.ts'
import { childPages } from './child-pages.ts'

const pagesOf = (plan: CarePlanRecord, ageGroup?: AgeGroup, previous?: CarePlanRecord) => {
  const shown = childPlan(plan, { asAt, ageGroup, previous })
  return childPages(shown, childStrings.words[shown.ageGroup])
}

const textsIn = (plan: CarePlanRecord, part: string, ageGroup?: AgeGroup, previous?: CarePlanRecord) =>
  pagesOf(plan, ageGroup, previous)
    .filter(({ id }) => id === part)
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))

/** What adults wrote or we say: the child’s own words are the child’s. */
const wordsOfAdults = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.is === 'quote') return []
    return textsOf(block.is === 'card' ? { ...block, card: { ...block.card, quote: undefined } } : block)
  })

/** The rules of language that speak of single words. */
const ofWords = ['adult-words-to-child', 'stigmatising-language', 'unevidenced-jargon', 'unexplained-acronym']

const forbidden =
  /\b(?:LAC|CLA|IRO|PEP|EHCP|SDQ|CAMHS|SW|placements?|contact|contingenc\w+|siblings?|respite|advocates?|statutory|assess\w*|permanence|local authority|proceedings|threshold|section 20)\b/i

describe.each(sampleNames)('%s', (name) => {
  const plan = samplePlan(name)

  test.each(ageGroups)('for %s: every part is there and says something', (ageGroup) => {
    const pages = pagesOf(plan, ageGroup)
    expect(pages.map(({ id }) => id)).toEqual(childSections)
    for (const { id, blocks } of pages) expect([id, blocks.length]).not.toEqual([id, 0])
  })

  test.each(ageGroups)('for %s: no system words anywhere, the child’s own words included', (ageGroup) => {
    const texts = pagesOf(plan, ageGroup).flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)])
    expect(texts.length).toBeGreaterThan(30)
    expect(texts.filter((text) => forbidden.test(text))).toEqual([])
  })

  test.each(ageGroups)('for %s: no word of adults that a child does not know', (ageGroup) => {
    const found = pagesOf(plan, ageGroup).flatMap(({ blocks }) =>
      wordsOfAdults(blocks).flatMap((text) =>
        checkLanguage(text, { audience: 'child' })
          .filter(({ rule }) => ofWords.includes(rule))
          .map(({ match }) => `${match}: ${text}`),
      ),
    )
    expect(found).toEqual([])
  })

  test.each([
    ['under-8', 7],
    ['8-to-12', 8],
    ['13-and-over', 9],
  ] as const)('for %s it reads at an age of %i or under, names and all', (ageGroup, most) => {
    const text = asText(
      pagesOf(plan, ageGroup).flatMap(({ title, blocks }) => [title, ...wordsOfAdults(blocks)]),
    )
    const { age, reliable } = readingAge(text)
    expect(reliable).toBe(true)
    expect(age).toBeLessThanOrEqual(most)
  })

  test('no id, no code and no date of a file', () => {
    const texts = pagesOf(plan).flatMap(({ blocks }) => blocks.flatMap(textsOf))
    const ids = new Set([...JSON.stringify(plan).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))
    expect(
      texts.filter(
        (text) => ids.has(text) || /\d{4}-\d{2}/.test(text) || /undefined|null|\[object/.test(text),
      ),
    ).toEqual([])
  })
})

test('any record whatever has its parts in words, without a hole in a sentence', () => {
  fc.assert(
    fc.property(anyCarePlan, anyDay, fc.constantFrom(...ageGroups), (record, day, ageGroup) => {
      const plan = childPlan(record, { asAt: day, ageGroup, previous: record })
      for (const { blocks } of childPages(plan, childStrings.words[ageGroup])) {
        expect(blocks.length).toBeGreaterThan(0)
        const texts = blocks.flatMap(textsOf)
        expect(
          texts.filter((text) => text.trim() === '' || /undefined|null|NaN|\[object| {2}/.test(text)),
        ).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

const joss = samplePlan('nine-year-old')

test('what Joss reads of his home and of Mum', () => {
  expect(textsIn(joss, 'carers')).toEqual([
    'Yvonne and Carl Bascombe look after me.',
    'I live with a foster family.',
  ])
  expect(textsIn(joss, 'home')).toEqual([
    'I live with Yvonne and Carl Bascombe.',
    'I have lived here since August 2025.',
    'The plan is that I stay here till I am grown up.',
    'If this has to change, somebody must tell me first and ask what I think.',
  ])
  const people = textsIn(joss, 'people')
  expect(people.slice(people.indexOf('Mum'), people.indexOf('Dad'))).toEqual([
    'Mum',
    'I see Mum.',
    'We talk on video.',
    'We send letters and cards.',
    'When she comes it’s the best. I want two.',
    'When',
    expect.stringMatching(/^First Saturday of each month/),
  ])
})

test('what the IRO is called in words that a child knows', () => {
  for (const ageGroup of ageGroups) {
    const texts = textsIn(joss, 'helpers', ageGroup)
    expect(texts.some((text) => text.startsWith('Marcus'))).toBe(true)
    expect(texts.some((text) => /^Checks that .+ do(?:es)? what they (?:said|promised)/.test(text))).toBe(
      true,
    )
  }
})

test('what was said, what was done, and whom to ask why not', () => {
  const said = textsIn(joss, 'said')
  const at = said.findIndex((text) => text.startsWith('Once a month with Mum'))
  expect(said.slice(at - 1, at + 2)).toEqual([
    'About who I see and a change, on 5 November',
    expect.any(String),
    'The adults did some of it, but not all. I can ask Priya why.',
  ])
})

test('an answer that was written to the child stands there instead of ours', () => {
  const views = joss.views?.map((view) =>
    view.id === 'view-joss-mum'
      ? {
          ...view,
          response: 'You will have a video call.',
          reasonNotFollowed: 'We want you to be sure of it.',
        }
      : view,
  )
  const said = textsIn({ ...joss, views: views ?? [] }, 'said')
  const at = said.findIndex((text) => text.startsWith('Once a month with Mum'))
  expect(said.slice(at + 1, at + 3)).toEqual(['You will have a video call.', 'We want you to be sure of it.'])
  expect(said).not.toContain('The adults did some of it, but not all. I can ask Priya why.')
})

test('a plan in words for adults is not shown, and the child is told so kindly', () => {
  const legacy = samplePlan('legacy-plan')
  expect(textsIn(legacy, 'ifs')).toEqual([
    'This part was not written to you, so it is not shown. You can ask Jan to go through it with you, and to write it better.',
  ])
  expect(childPlan(legacy, { asAt }).keptBack).toContain('/contingencies/0/saidToChild')
})

test('news that was not written to the child is not shown, and what is different is told all the same', () => {
  const before = { ...joss, iro: { name: 'Olga Frost' } }
  const after = { ...joss, state: { whatChanged: 'Leanne was rude to the worker. Olga has left.' } }
  for (const ageGroup of ageGroups) {
    const texts = textsIn(after, 'changes', ageGroup, before)
    expect(texts.join(' ')).not.toMatch(/Leanne|rude/)
    expect(texts).toHaveLength(2)
    expect(texts[0]).toMatch(/ask Priya/i)
    expect(texts[1]).toMatch(/Olga/)
  }
})

test('a young person lives at a house, and not at the key worker who is written as the carer', () => {
  const kuba = samplePlan('seventeen-leaving-care')
  expect(textsIn(kuba, 'carers')[0]).toBe(
    'Ros Tennant and the other staff at Lockkeeper House are there for me.',
  )
  expect(textsIn(kuba, 'home')[0]).toBe('I live at Lockkeeper House.')
  const placements = kuba.placements?.map((placement) => ({
    ...placement,
    carer: { name: 'Larch House', organisation: 'Compass Care' },
  })) as NonNullable<CarePlanRecord['placements']>
  expect(textsIn({ ...kuba, placements }, 'home')[0]).toBe('I live at Larch House.')
})

test('a college is a college, a baby is too young for school, and a surgery is a place', () => {
  const school = (name: string) => pagesOf(samplePlan(name)).find(({ id }) => id === 'school')
  expect(school('seventeen-leaving-care')?.title).toBe('My college')
  expect(school('nine-year-old')?.title).toBe('My school')
  expect(textsIn(samplePlan('baby-in-proceedings'), 'school')).toEqual(['I am too small for school.'])
  const at = { ...joss, education: { inEducation: false } }
  expect(textsIn(at, 'school')[0]).toBe('I do not go to school at the moment.')
  expect(textsIn(samplePlan('siblings-youngest'), 'health', '8-to-12')[0]).toBe(
    'I go to Millgate Surgery when I am ill.',
  )
  expect(textsIn(joss, 'health')[0]).toBe('My doctor is Dr Farida Rahimi.')
})

test('an empty plan asks for everything kindly, of an adult whom the child trusts', () => {
  const empty = { schemaVersion: '1-0-1', id: 'p', child: { id: 'c' } } as const
  const pages = pagesOf(empty)
  const missing = pages.filter(({ blocks }) => blocks.some(({ is }) => is === 'missing')).map(({ id }) => id)
  expect(missing).toEqual(childSections.filter((id) => id !== 'unhappy'))
  expect(textsIn(empty, 'carers')).toEqual([
    'We have not written this down yet. You can ask an adult you trust.',
  ])
  expect(textsIn(empty, 'helpers')).toHaveLength(2)
})

describe('what is new since last time', () => {
  const before = structuredClone(joss)
  before.workers = before.workers?.map((worker) =>
    worker.name === 'Priya Nandra' ? { ...worker, name: 'Tom Ashdown' } : worker,
  ) as NonNullable<CarePlanRecord['workers']>
  before.placements = before.placements?.map((placement) =>
    placement.to === undefined ? { ...placement, carer: { name: 'Jill Pickersgill' } } : placement,
  ) as NonNullable<CarePlanRecord['placements']>
  before.people = before.people?.filter(({ name }) => name !== 'Harvey') as NonNullable<
    CarePlanRecord['people']
  >
  before.contact = before.contact?.map((contact) =>
    contact.personId === 'person-ellie' ? { ...contact, none: true } : contact,
  ) as NonNullable<CarePlanRecord['contact']>
  before.education = { ...before.education, school: { name: 'Lowmere School' } }
  before.views = before.views?.filter(({ id }) => id !== 'view-joss-mum') as NonNullable<
    CarePlanRecord['views']
  >
  before.reviews = before.reviews?.filter(({ heldOn }) => heldOn !== undefined) as NonNullable<
    CarePlanRecord['reviews']
  >
  before.needs = before.needs?.filter(({ id }) => id !== 'need-food') as NonNullable<CarePlanRecord['needs']>

  test('is told in plain words, after what was written to the child', () => {
    const [label, written, ...found] = textsIn(joss, 'changes', undefined, before)
    expect([label, written]).toEqual(['My plan says', joss.state?.whatChanged])
    expect(found).toEqual([
      'I live with Yvonne and Carl Bascombe now.',
      'My social worker is Priya Nandra now. Before that it was Tom Ashdown.',
      'I see Ellie again.',
      'Harvey is in my plan now.',
      'I go to Tideway Primary School now.',
      'The next meeting about my plan is on Wednesday 5 May.',
      'My plan has 1 more thing that I said.',
      'I reached 1 goal!',
    ])
  })

  test('is nothing big where both are the same', () => {
    const { state: _, ...plain } = joss
    expect(textsIn(plain, 'changes', undefined, plain)).toEqual(['Nothing big is new.'])
  })

  test('names nobody who has gone from the plan, and a helper without a follower', () => {
    const { iro: _, ...without } = before
    const found = textsIn(without, 'changes', undefined, joss)
    expect(found.join(' ')).not.toContain('Harvey')
    expect(found).toContain('I do not see Ellie at the moment. I can ask Tom why.')
    expect(found).toContain(
      'The person who checks is not Marcus Tolliver any more. We have not written down who comes next. You can ask Tom.',
    )
  })
})

test('a day in the holidays is told so where the terms are known', () => {
  const plan = structuredClone(joss)
  plan.reviews = [{ id: 'r', plannedFor: '2027-04-01' }]
  plan.education = {
    termDates: [
      { id: 'spring', from: '2027-01-04', to: '2027-03-25' },
      { id: 'summer', from: '2027-04-12', to: '2027-07-21' },
    ],
  }
  expect(textsIn(plan, 'coming')).toContain('On Thursday 1 April, in the Easter holidays')
})

test('a move that is only planned is not told by a page', () => {
  const plan = structuredClone(joss)
  plan.placements?.push({ id: 'next', planned: true, from: '2026-12-01', carer: { name: 'Rosa Delgado' } })
  plan.placements?.push({ id: 'later', from: '2026-12-02', carer: { name: 'Rosa Delgado' } })
  expect(JSON.stringify(childPlan(plan, { asAt }))).not.toContain('Rosa')
})

test('helplines are those of the host, and no others', () => {
  const shown = childPlan(joss, { asAt })
  const words = childStrings.words['8-to-12']
  const textsWith = (helplines: readonly { name: string; phone?: string; about?: string }[]) =>
    childPages(shown, words, helplines).at(-1)?.blocks.flatMap(textsOf) ?? []
  expect(textsWith([])).not.toContain('People I can call')
  expect(
    textsWith([{ name: 'A line', phone: '0800 000 0000', about: 'Free, day and night.' }]).slice(-5),
  ).toEqual(['People I can call', 'A line', 'Free, day and night.', 'Phone', '0800 000 0000'])
})
