import { validateCarePlan } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { sampleNames } from '../../../test/child-samples.ts'
import { sampleRecord } from '../../../test/samples.ts'
import { type FormSource, formSource } from '../../forms/form-source.ts'
import { differences } from '../../record/differences.ts'
import { formRules } from '../../record/form-rules.ts'
import { isList, isObject, type JsonObject } from '../../record/json.ts'
import { stepsOf } from '../../record/place.ts'
import { createRecordStore, type RecordStore } from '../../record/record-store.ts'
import { partOf } from '../../record/section-value.ts'
import { questionsOf } from './drawn-form.ts'
import { forYoungPerson } from './for-young-person.ts'
import { youngPersonForms } from './forms/index.ts'
import { isAsked } from './questions.ts'

const records = [
  ...sampleNames.map((name) => ['care-plan', name] as const),
  ['pep', 'other/pep'] as const,
  ['health-passport', 'other/health-passport'] as const,
  ['pathway-plan', 'other/pathway-plan'] as const,
]

interface Opened {
  readonly source: FormSource
  readonly whole: RecordStore<JsonObject>
  /** What the pages have, to write in and to read. */
  readonly page: RecordStore<JsonObject>
  readonly reading: RecordStore<JsonObject>
}

async function open(form: (typeof records)[number][0], value: JsonObject): Promise<Opened> {
  const source = forYoungPerson(await formSource(form), value)
  const whole = createRecordStore<JsonObject>({ value, form: source, ...formRules(source.ui) })
  const state = {
    source,
    store: whole,
    snapshot: whole.getSnapshot(),
    sections: [],
    checked: {} as never,
    role: undefined,
  }
  const shown = (page: 'section' | 'check') => source.shown?.(state, page).store ?? whole
  return { source, whole, page: shown('section'), reading: shown('check') }
}

const pathOf = (place: string): string =>
  stepsOf(place)
    .map((step) => `/${step.startsWith('@') || /^\d+$/.test(step) ? '*' : step}`)
    .join('')

/** Every answer in a value, by its path. */
function answersIn(value: unknown, path = ''): readonly (readonly [path: string, answer: unknown])[] {
  if (isList(value)) return value.flatMap((item) => answersIn(item, `${path}/*`))
  if (!isObject(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, member]) => answersIn(member, `${path}/${name}`))
}

/** A value with each text answer at some paths changed. */
function changed(value: unknown, isChanged: (path: string) => boolean, path = ''): unknown {
  if (isList(value)) return value.map((item) => changed(item, isChanged, `${path}/*`))
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, changed(member, isChanged, `${path}/${name}`)]),
    )
  return typeof value === 'string' && isChanged(path) ? `${value} changed` : value
}

const isAskedIn = (form: (typeof records)[number][0]) => {
  const questions = questionsOf(youngPersonForms[form])
  return (path: string) => isAsked(questions[path] ?? questions[path.replace(/\/\*$/, '')])
}

describe.each(records)('%s: %s', (form, name) => {
  const value = sampleRecord(name) as JsonObject

  test('what a page has, and nobody changed, changes nothing', async () => {
    const { source, whole, page } = await open(form, value)
    for (const section of source.sections) {
      const part = partOf(page.getValue(), section.members)
      page.setSection(section.id, structuredClone(part), { from: part })
    }
    expect(whole.getValue()).toEqual(value)
    expect(whole.isDirty()).toBe(false)
  })

  test('a page changes answers that they are asked for, and nothing that others wrote', async () => {
    const { source, whole, page } = await open(form, value)
    const asked = isAskedIn(form)
    for (const section of source.sections) {
      const part = partOf(page.getValue(), section.members)
      page.setSection(section.id, changed(part, asked), { from: part })
    }
    const places = differences(value, whole.getValue())
    expect(places.filter(({ place, now }) => !asked(pathOf(place)) || now === undefined)).toEqual([])
    // There is something of theirs in each of them.
    expect(places.length).toBeGreaterThan(name === 'baby-in-proceedings' || name === 'legacy-plan' ? 0 : 2)
    expect(whole.getSnapshot().conflicts).toEqual([])
  })

  test('what they read has no words of others', async () => {
    const { reading, source } = await open(form, value)
    const asked = isAskedIn(form)
    const others = answersIn(reading.getValue()).filter(
      ([path, answer]) => !asked(path) && typeof answer === 'string' && !/(?:\/id|On)$/.test(path),
    )
    expect(others).toEqual([])
    for (const member of Object.keys(reading.getValue()))
      expect(source.sections.flatMap(({ members }) => members)).toContain(`/${member}`)
  })
})

const views = [
  { id: 'mum', whose: 'parent', words: 'She said it of him' },
  { id: 'mine', whose: 'child', words: 'I said it', response: 'We did it' },
  { id: 'gran', whose: 'relative', words: 'Gran said it' },
]
const plan = (more: object = {}): JsonObject => ({
  schemaVersion: '1-0-1',
  id: 'plan-1',
  child: { id: 'child-1' },
  views,
  ...more,
})
const viewsOf = (store: RecordStore<JsonObject>) =>
  store.getValue().views as readonly (typeof views)[number][]

describe('what others say', () => {
  test('is not on the page, and stays in the record while they write', async () => {
    const { whole, page, reading } = await open('care-plan', plan())
    expect(viewsOf(page)).toEqual([views[1]])
    expect(viewsOf(reading)).toEqual([{ id: 'mine', words: 'I said it' }])
    const part = { views: [views[1]] }
    page.setSection('views', { views: [{ ...views[1], words: 'I said more' }] }, { from: part })
    expect(viewsOf(whole)).toEqual([views[0], { ...views[1], words: 'I said more' }, views[2]])
  })

  test('is not taken for a new thought of theirs, which keeps its id while it is typed', async () => {
    const { whole, page } = await open('care-plan', plan({ views: [views[0]] }))
    let from: object = partOf(page.getValue(), ['/views'])
    const ids = new Set<unknown>()
    for (const words of [undefined, 'I', 'I want', 'I want to see Nan']) {
      const part = { views: [{ ...(words && { words }) }] }
      page.setSection('views', part, { from })
      from = part
      expect(viewsOf(whole)).toHaveLength(2)
      expect(viewsOf(whole)).toContainEqual(views[0])
      ids.add(viewsOf(whole).find(({ whose }) => whose === 'child')?.id)
    }
    expect(ids.size).toBe(1)
    expect(viewsOf(whole)).toContainEqual({ id: [...ids][0], whose: 'child', words: 'I want to see Nan' })
    expect(validateCarePlan(whole.getValue())).toMatchObject({ ok: true })
    // And when the page is drawn again it is there.
    expect(viewsOf(page)).toHaveLength(1)
  })

  test('stays when theirs is taken out', async () => {
    const { whole, page } = await open('care-plan', plan())
    const part = partOf(page.getValue(), ['/views'])
    page.setSection('views', { views: [] }, { from: part })
    expect(viewsOf(whole)).toEqual([views[0], views[2]])
  })

  test('stays when it came or changed while they wrote', async () => {
    const { whole, page } = await open('care-plan', plan())
    const part = partOf(page.getValue(), ['/views'])
    const theirs = [
      { ...views[0], words: 'She changed her mind' },
      ...views.slice(1),
      { id: 'dad', whose: 'parent' },
    ]
    whole.receive({ value: plan({ views: theirs }), revision: '2' })
    page.setSection('views', { views: [{ ...views[1], words: 'Me too' }] }, { from: part })
    expect(viewsOf(whole)).toEqual([theirs[0], { ...views[1], words: 'Me too' }, theirs[2], theirs[3]])
    expect(whole.getSnapshot().conflicts).toEqual([])
  })

  test('what is typed and not handed over is kept in their own item', async () => {
    const { whole, page } = await open('care-plan', plan())
    page.register({ flush: () => undefined, peek: () => [{ place: '/views/0/words', value: 'I said m' }] })
    expect((whole.keep().value as { views: unknown }).views).toEqual([
      views[0],
      { ...views[1], words: 'I said m' },
      views[2],
    ])
  })

  test('of an answer that two changed they see their own part of each side', async () => {
    const { whole, page, reading } = await open('care-plan', plan())
    const part = partOf(page.getValue(), ['/views'])
    page.setSection('views', { views: [] }, { from: part })
    whole.receive({
      value: plan({ views: [views[0], { ...views[1], response: 'It was his mother’s wish' }, views[2]] }),
      revision: '2',
    })
    expect(whole.getSnapshot().conflicts).toHaveLength(1)
    expect(JSON.stringify(reading.getSnapshot().conflicts)).not.toContain('mother')
    expect(reading.getSnapshot()).toBe(reading.getSnapshot())
  })
})

describe('how far they are', () => {
  const statusOf = async (record: JsonObject, id: string) => {
    const { source, whole } = await open('care-plan', record)
    const sections = source.sections.map((section) => ({
      section,
      status: 'needs-attention' as const,
      isOwn: true,
      toDo: 3,
      written: undefined,
    }))
    const state = {
      source,
      store: whole,
      snapshot: whole.getSnapshot(),
      sections,
      checked: {} as never,
      role: undefined,
    }
    return source.shown?.(state, 'tasks').sections.find(({ section }) => section.id === id)
  }
  test.each([
    [
      'nothing of theirs, whatever workers wrote',
      { needs: [{ id: 'n', domain: 'health', statement: 'To sleep' }] },
      'not-started',
    ],
    ['they said something', { needs: [{ id: 'n', domain: 'health', childsView: 'I sleep' }] }, 'done'],
  ])('needs: %s', async (_, more, status) => {
    expect(await statusOf(plan(more), 'needs')).toMatchObject({ status, toDo: 0 })
  })
  test('some of several questions', async () => {
    expect(await statusOf(plan({ identity: { religion: 'None' } }), 'identity')).toMatchObject({
      status: 'in-progress',
    })
    expect(await statusOf(plan({ identity: { lifeStory: 'A long story' } }), 'identity')).toMatchObject({
      status: 'not-started',
    })
  })
  test('a question that is not asked now is not waited for', async () => {
    const participation = { routes: [{ id: 'r', who: 'child', how: 'I come' }] }
    expect(await statusOf(plan({ participation }), 'participation')).toMatchObject({ status: 'done' })
    const offered = { ...participation, advocacy: { offeredOn: '2026-11-01' } }
    expect(await statusOf(plan({ participation: offered }), 'participation')).toMatchObject({
      status: 'in-progress',
    })
  })
})
