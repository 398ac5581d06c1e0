import { readdirSync, readFileSync } from 'node:fs'
import { isCalendarDate } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { audiences, languageRules } from '../src/language/finding.ts'
import { smartLetters } from '../src/smart/assessment.ts'

const corpus = new URL('../corpus/', import.meta.url)

/** A line of which nobody has looked at the shape yet. */
interface Line extends Readonly<Record<string, unknown>> {
  readonly where: string
  readonly id: string
  readonly text: string
}

/** Every line of a folder of the corpus, with where it stands. */
const linesOf = (folder: string) =>
  readdirSync(new URL(folder, corpus))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(`${folder}${name}`, corpus), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, at): Line => ({ ...JSON.parse(line), where: `${folder}${name}:${at + 1}` })),
    )

const smart = [...linesOf('smart/'), ...linesOf('unseen/smart/')]
const language = [...linesOf('language/'), ...linesOf('unseen/language/')]
const all = [...smart, ...language]

const repeated = (of: readonly string[]) => of.filter((each, at) => of.indexOf(each) < at)
/** What stands at the places where a check does not hold. */
const against = (lines: readonly Line[], holds: (line: Line) => boolean) =>
  lines.filter((line) => !holds(line)).map(({ where, id }) => `${where} ${id}`)
const membersOf = (value: unknown): string[] => Object.keys(value as object)
const within = (members: readonly string[], allowed: readonly string[]) =>
  members.every((member) => allowed.includes(member))

describe('the corpus', () => {
  test.each([
    ['smart', smart],
    ['language', language],
  ])('has at least 600 lines of %s', (_, lines) => {
    expect(lines.length).toBeGreaterThanOrEqual(600)
  })

  test('names each line once', () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([])
    expect(against(all, ({ id }) => /^[a-z]+\d*-\d{3}$/.test(id))).toEqual([])
  })

  test('has no outcome twice, and no text twice for the same reader', () => {
    const asRead = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
    expect(repeated(smart.map(({ text, structured }) => asRead(text + JSON.stringify(structured))))).toEqual(
      [],
    )
    expect(repeated(language.map(({ text, audience }) => `${audience}: ${asRead(text)}`))).toEqual([])
  })

  test('says of each line where it comes from', () => {
    expect(
      against(
        all,
        ({ source }) => source === 'written for this set' || /^https?:\/\/\S+$/.test(String(source)),
      ),
    ).toEqual([])
  })

  test('says of each line in one sentence why it is judged so', () => {
    expect(against(all, ({ note }) => /^\S[^\n]*[^\s.]$/.test(String(note)))).toEqual([])
    expect(against(all, ({ note }) => !/[.!?] +\p{Lu}/u.test(String(note)))).toEqual([])
  })

  test('has no text that is blank or runs over into spaces', () => {
    expect(against(all, ({ text }) => text.trim() === text && text !== '')).toEqual([])
  })
})

describe('lines of outcomes and actions', () => {
  const members = ['where', 'id', 'source', 'context', 'text', 'structured', 'labels', 'smart', 'note']
  const contextMembers = ['childAge', 'domain', 'planDate', 'need', 'dateOfBirth', 'reviewDates', 'termDates']
  const fields = ['who', 'what', 'by', 'measure', 'baseline', 'why']
  const contextOf = ({ context }: Line) => context as Readonly<Record<string, unknown>>
  const labelsOf = ({ labels }: Line) => labels as Readonly<Record<string, string>>

  test('have the members that are written down, and no other', () => {
    expect(against(smart, (line) => within(membersOf(line), members))).toEqual([])
    expect(against(smart, (line) => within(membersOf(contextOf(line)), contextMembers))).toEqual([])
    expect(
      against(smart, ({ structured }) =>
        Object.entries(structured ?? {}).every(
          ([name, value]) => fields.includes(name) && typeof value === 'string',
        ),
      ),
    ).toEqual([])
  })

  test('say how old the child is, which part of the plan it is, and the day', () => {
    expect(
      against(smart, (line) => {
        const { childAge, domain, planDate } = contextOf(line)
        return (
          Number.isInteger(childAge) &&
          (childAge as number) >= 0 &&
          (childAge as number) <= 25 &&
          /^[a-z-]+$/.test(String(domain)) &&
          isCalendarDate(String(planDate))
        )
      }),
    ).toEqual([])
    expect(
      against(smart, (line) => {
        const { dateOfBirth, reviewDates = [] } = contextOf(line)
        return [...(dateOfBirth === undefined ? [] : [dateOfBirth]), ...(reviewDates as unknown[])].every(
          (day) => isCalendarDate(String(day)),
        )
      }),
    ).toEqual([])
  })

  test('answer every letter, and cannot tell of achievable and relevant alone', () => {
    expect(
      against(smart, (line) => membersOf(labelsOf(line)).sort().join() === [...smartLetters].sort().join()),
    ).toEqual([])
    for (const letter of smartLetters) {
      const answers = ['yes', 'no', ...(/^(achievable|relevant)$/.test(letter) ? ['cannot-tell'] : [])]
      expect(
        against(smart, (line) => answers.includes(labelsOf(line)[letter] as string)),
        letter,
      ).toEqual([])
    }
  })

  test('are SMART exactly where the letters say so', () => {
    expect(
      against(smart, (line) => {
        const { specific, measurable, achievable, relevant, timeBound } = labelsOf(line)
        const all = [specific, measurable, timeBound].every((label) => label === 'yes')
        return line.smart === (all && achievable !== 'no' && relevant !== 'no')
      }),
    ).toEqual([])
  })

  test('give each letter each of its answers often enough to be measured', () => {
    for (const letter of smartLetters) {
      for (const answer of new Set(smart.map((line) => labelsOf(line)[letter]))) {
        const count = smart.filter((line) => labelsOf(line)[letter] === answer).length
        expect(count, `${letter}: ${answer}`).toBeGreaterThanOrEqual(20)
      }
    }
  })
})

describe('lines of language', () => {
  const members = ['where', 'id', 'source', 'audience', 'text', 'findings', 'note']
  interface Finding {
    readonly rule: string
    readonly start: number
    readonly end: number
    readonly match: string
  }
  const findingsOf = ({ findings }: Line) => findings as readonly Finding[]

  test('have the members that are written down, and no other', () => {
    expect(against(language, (line) => membersOf(line).sort().join() === [...members].sort().join())).toEqual(
      [],
    )
    expect(
      against(language, (line) =>
        findingsOf(line).every((finding) => membersOf(finding).join() === 'rule,start,end,match'),
      ),
    ).toEqual([])
  })

  test('are for a reader, and find by a rule, that exist', () => {
    expect(against(language, ({ audience }) => (audiences as readonly unknown[]).includes(audience))).toEqual(
      [],
    )
    expect(
      against(language, (line) =>
        findingsOf(line).every(({ rule }) => (languageRules as readonly string[]).includes(rule)),
      ),
    ).toEqual([])
  })

  test('have the words that their offsets mark', () => {
    expect(
      against(language, (line) =>
        findingsOf(line).every(
          ({ start, end, match }) =>
            match !== '' && line.text.slice(start, end) === match && match.trim() === match,
        ),
      ),
    ).toEqual([])
  })

  test('have their findings in the order of the text, and none of a rule inside another of it', () => {
    expect(
      against(language, (line) =>
        findingsOf(line).every(
          (finding, at, every) => at === 0 || finding.start >= (every[at - 1] as Finding).start,
        ),
      ),
    ).toEqual([])
    expect(
      against(language, (line) =>
        findingsOf(line).every((one, at, every) =>
          every.every(
            (other, place) =>
              place <= at || other.rule !== one.rule || other.start >= one.end || one.start >= other.end,
          ),
        ),
      ),
    ).toEqual([])
  })

  test('speak to a child alone where a rule is for a child alone', () => {
    const toChild = ['contingency-wording-to-child', 'adult-words-to-child']
    expect(
      against(
        language,
        (line) => line.audience === 'child' || findingsOf(line).every(({ rule }) => !toChild.includes(rule)),
      ),
    ).toEqual([])
  })

  test('have more than a third without findings, and every rule often enough to be measured', () => {
    expect(language.filter((line) => findingsOf(line).length === 0).length).toBeGreaterThan(
      language.length / 3,
    )
    for (const rule of languageRules) {
      const count = language.flatMap(findingsOf).filter((finding) => finding.rule === rule).length
      expect(count, rule).toBeGreaterThanOrEqual(10)
    }
  })
})
