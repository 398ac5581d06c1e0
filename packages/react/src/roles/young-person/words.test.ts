import { readingAge } from '@open-care-plan/rules'
import { type FormId, formDefinitions, type UiSchema } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { formSource } from '../../forms/form-source.ts'
import { formStrings } from '../../strings/en-gb.ts'
import { hasAdultWords } from '../../views/child/gates/adult-words.ts'
import { asText } from '../../views/child/writer-note.tsx'
import type { FieldSchema } from '../../views/shared/field-words.ts'
import { resolved } from '../../views/shared/resolved.ts'
import { youngPersonForms as byForm } from './forms/index.ts'
import {
  type Asked,
  isAsked,
  type YoungPersonForm,
  type YoungPersonQuestion,
  type YoungPersonSection,
} from './questions.ts'
import { youngPersonStrings } from './strings.ts'

const youngPersonForms: Readonly<Record<string, YoungPersonForm>> = byForm

const theirs = formDefinitions.flatMap(({ form, sections }) =>
  sections
    .filter(({ child, owners }) => child && owners.includes('young-person'))
    .map((section) => ({ form, section })),
)

const names = theirs.map(({ form, section }) => [form, section.id] as const)

const sectionOf = (form: FormId, id: string): YoungPersonSection => {
  const section = youngPersonForms[form]?.[id]
  if (section === undefined) throw new RangeError(`No words for ${form}, ${id}`)
  return section
}

test('every section that a young person writes has words, and no other', () => {
  const worded = Object.entries(youngPersonForms).flatMap(([form, sections]) =>
    Object.keys(sections).map((id) => `${form} ${id}`),
  )
  expect(worded.sort()).toEqual(names.map((name) => name.join(' ')).sort())
})

interface Place {
  readonly path: string
  readonly field: FieldSchema
  readonly ui: UiSchema
}

/** The places of a section as its form publishes them, down to those that are not asked. */
async function placesOf(form: FormId, id: string): Promise<readonly Place[]> {
  const { schema, ui, sections } = await formSource(form)
  const { questions } = sectionOf(form, id)
  const found: Place[] = []
  const walk = (node: FieldSchema | undefined, own: UiSchema, path: string) => {
    const field = resolved(node, schema) ?? {}
    found.push({ path, field, ui: own })
    if (questions[path] !== undefined && !isAsked(questions[path])) return
    const item = resolved(field.items, schema)
    const [holder, below, at] = item === undefined ? [field, own, path] : [item, own.items ?? {}, `${path}/*`]
    if (item !== undefined && item.properties === undefined && item.oneOf === undefined)
      found.push({ path: at, field: item, ui: below })
    for (const [name, member] of Object.entries(holder.properties ?? {}))
      if (name !== 'id') walk(member, (below[name] ?? {}) as UiSchema, `${at}/${name}`)
  }
  for (const member of sections.find((each) => each.id === id)?.members ?? [])
    walk(schema.properties?.[member.slice(1)], (ui[member.slice(1)] ?? {}) as UiSchema, member)
  return found
}

const asked = (
  questions: Readonly<Record<string, YoungPersonQuestion>>,
): readonly (readonly [string, Asked])[] =>
  Object.entries(questions).flatMap(([path, question]) =>
    isAsked(question) ? [[path, question] as const] : [],
  )

/** Every text of a question. */
const textsOf = ({ title, hint, missing, wrong, item, options }: Asked): readonly string[] =>
  [title, hint, missing, wrong, item, ...Object.values(options ?? {})].filter((text) => text !== undefined)

const textsOfSection = ({ title, hint, questions }: YoungPersonSection): readonly string[] => [
  title,
  hint,
  ...asked(questions).flatMap(([, question]) => textsOf(question)),
]

describe.each(names)('%s, %s', (form, id) => {
  test('each place of the form is asked in their words or said not to be asked, and no other place is', async () => {
    const places = (await placesOf(form, id)).map(({ path }) => path)
    expect(Object.keys(sectionOf(form, id).questions).sort()).toEqual([...places].sort())
  })

  test('a question has a hint or says enough by itself, a message, and words for each code', async () => {
    const wrong: string[] = []
    const { questions } = sectionOf(form, id)
    for (const { path, field, ui } of await placesOf(form, id)) {
      const question = questions[path]
      if (!isAsked(question)) {
        if ((question?.notAsked ?? '').length < 5) wrong.push(`${path}: say why it is not asked`)
        continue
      }
      const { schema } = await formSource(form)
      const item = resolved(field.items, schema)
      const codes = (field.oneOf ?? item?.oneOf)?.map((each) => String(each.const)).sort()
      const isPerson = question.fixed === 'person'
      if (codes && JSON.stringify(codes) !== JSON.stringify(Object.keys(question.options ?? {}).sort()))
        wrong.push(`${path}: its codes are ${codes.join(', ')}`)
      if (codes === undefined && question.options !== undefined) wrong.push(`${path}: it has no codes`)
      if (item && question.item === undefined) wrong.push(`${path}: say what one item is called`)
      if (item === undefined && question.item !== undefined) wrong.push(`${path}: it is no list`)
      if (!isPerson && question.missing === undefined) wrong.push(`${path}: say what to do where it is empty`)
      const canBeWrong = ['format', 'pattern', 'type'].some(
        (keyword) => keyword in (ui['ui:errorMessages'] ?? {}),
      )
      if (!isPerson && canBeWrong && question.wrong === undefined)
        wrong.push(`${path}: say what is wrong with an answer that cannot be read`)
    }
    expect(wrong).toEqual([])
  })

  test('no word of the care system', () => {
    const found = textsOfSection(sectionOf(form, id)).filter(
      (text) => forbidden.test(text) || hasAdultWords(text.replaceAll(/\bNHS\b/g, 'health')),
    )
    expect(found).toEqual([])
  })

  test('it speaks to them: hints and messages say “you”, and never “the child” or “please”', () => {
    const texts = textsOfSection(sectionOf(form, id))
    expect(
      texts.filter((text) =>
        /\b(?:the child|the young person|he|she|please|invalid)\b/i.test(
          text.replace('she and her, he and him', ''),
        ),
      ),
    ).toEqual([])
    expect(texts.join(' ')).toMatch(/\byou\b/)
    const messages = asked(sectionOf(form, id).questions).flatMap(([, { missing = '', wrong = '' }]) => [
      missing,
      wrong,
    ])
    expect(messages.filter((text) => text.endsWith('.'))).toEqual([])
  })

  test('it can be read at 11', () => {
    const { age = 0 } = readingAge(asText(textsOfSection(sectionOf(form, id))))
    console.info(`${form}, ${id}: reading age ${age}`)
    expect(age).toBeLessThanOrEqual(9)
  })
})

const forbidden =
  /\b(?:LAC|CLA|IRO|PEP|EHCP|SDQ|CAMHS|placements?|contact|contingenc\w+|siblings?|carers?|respite|statutory|review(?:s|ed)?|assess\w*|permanence|local authority|professionals?|views?|wishes|outcomes?|objectives?)\b/i

test('every question by itself is easy enough', () => {
  const hard = Object.entries(youngPersonForms).flatMap(([form, sections]) =>
    Object.values(sections).flatMap(({ questions }) =>
      asked(questions).flatMap(([path, { title, hint = '' }]) => {
        const { age = 0, words } = readingAge(
          asText([title, hint].filter(Boolean)).replaceAll(/\d[\d.-]*/g, 'now'),
        )
        // Of a few words the formula says little.
        return words >= 12 && age > 11 ? [`${form}${path}: ${age}`] : []
      }),
    ),
  )
  expect(hard).toEqual([])
})

test('all of it together', () => {
  const all = Object.values(youngPersonForms).flatMap((sections) =>
    Object.values(sections).flatMap(textsOfSection),
  )
  const { age = 0, reliable, words } = readingAge(asText(all))
  console.info(`All words of the young person’s forms (${words}): reading age ${age}`)
  expect(reliable).toBe(true)
  expect(age).toBeLessThanOrEqual(8)
})

test('the words of the form itself can be read at 11, and have none of the care system', () => {
  const texts = ownTexts(youngPersonStrings, formStrings)
  expect(texts.length).toBeGreaterThan(25)
  expect(
    texts.filter((text) => forbidden.test(text) || hasAdultWords(text) || /record|section/i.test(text)),
  ).toEqual([])
  expect(readingAge(asText(texts)).age).toBeLessThanOrEqual(8)
})

/** The texts of a catalogue that are not those of another, with those of its functions for none, one and two. */
function ownTexts(part: unknown, other: unknown): readonly string[] {
  if (part === other) return []
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [part(1, 0), part(0, 1), part(2, 2)].map(String)
  const [own, theirs] = [part, other] as Readonly<Record<string, unknown>>[]
  return Object.entries(own ?? {}).flatMap(([name, member]) => ownTexts(member, theirs?.[name]))
}
