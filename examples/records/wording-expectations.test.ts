import { existsSync, readFileSync } from 'node:fs'
import type { CarePlanRecord } from '@open-care-plan/model'
import {
  checkCarePlan,
  checkLanguage,
  languageRules,
  type SmartLabel,
  smartLetters,
} from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { caseFacts } from '../../packages/rules/src/facts/case-facts.ts'
import { planTexts } from '../../packages/rules/src/facts/plan-texts.ts'
import { plannedSteps } from '../../packages/rules/src/facts/planned-steps.ts'
import { recordNames } from '../../scripts/generate/reports.ts'
import { isLetter, isWord, leftOver, type WordingExpectations } from './wording-expectations.ts'

const at = (path: string) => new URL(path, import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))
const expectationsOf = (name: string) => `./expectations/${name}/wording.json`

const read = recordNames().flatMap((name) => {
  if (!existsSync(at(expectationsOf(name)))) return []
  const record = readJson(`./${name}.json`) as CarePlanRecord
  const expected = readJson(expectationsOf(name)) as WordingExpectations
  const facts = caseFacts(record, expected.asAt)
  const { findings } = checkCarePlan(record, { asAt: expected.asAt })
  /** The places that a rule puts before a person. */
  const shownBy = (ruleId: string) =>
    findings.flatMap((found) =>
      found.ruleId === ruleId && found.outcome === 'needsReview' ? found.path : [],
    )
  return [{ name, expected, steps: plannedSteps(facts), texts: planTexts(facts), shownBy }]
})
const readWhole = read.filter(({ expected }) => expected.words !== undefined)

test('five records were read, three of them whole', () => {
  expect(read).toHaveLength(5)
  expect(readWhole).toHaveLength(3)
})

describe.each(read)('the outcomes and actions of $name', ({ expected, steps, shownBy }) => {
  test('are those that are still to come about', () => {
    expect(steps.map(({ path }) => path).sort()).toEqual(Object.keys(expected.steps).sort())
  })

  test.each(smartLetters.map((letter, at) => [letter, at] as const))(
    'are as %s as a careful reader says',
    (letter, at) => {
      const otherwise = new Map(
        expected.knownDifferences.filter(isLetter).map((one) => [`${one.path} ${one.letter}`, one.says]),
      )
      const wanted = Object.entries(expected.steps).map(([path, labels]) => [
        path,
        otherwise.get(`${path} ${letter}`) ?? labels[at],
      ])
      expect(
        Object.fromEntries(steps.map(({ path, assessment }) => [path, assessment.labels[letter]])),
      ).toEqual(Object.fromEntries(wanted))
    },
  )

  test.each([
    ['smart/specific', 'specific'],
    ['smart/measurable', 'measurable'],
    ['smart/achievable', 'achievable'],
    ['smart/relevant', 'relevant'],
    ['smart/time-bound', 'timeBound'],
  ] as const)(
    '%s puts before a person what is not so, and outcomes that cannot be told',
    (ruleId, letter) => {
      const asked: Record<'outcome' | 'action', readonly SmartLabel[]> = {
        outcome: ['no', 'cannot-tell'],
        action: ['no'],
      }
      expect(shownBy(ruleId)).toEqual(
        steps.flatMap(({ kind, path, assessment }) =>
          asked[kind].includes(assessment.labels[letter]) ? path : [],
        ),
      )
    },
  )

  test('differ from the reading only where a letter does', () => {
    for (const { path, letter, says } of expected.knownDifferences.filter(isLetter)) {
      expect([path, expected.steps[path]?.[smartLetters.indexOf(letter)]]).not.toEqual([path, says])
    }
  })
})

describe.each(readWhole)('the texts of $name', ({ expected, texts, shownBy }) => {
  const found = texts.map(({ path, text, audience }) => ({
    path,
    text,
    findings: checkLanguage(text, { audience }),
  }))

  test('hold every place where something was read', () => {
    const paths = texts.map(({ path }) => path)
    expect(Object.keys(expected.words ?? {}).filter((path) => !paths.includes(path))).toEqual([])
  })

  test.each(languageRules)('are shown for %s where a careful reader would show them', (rule) => {
    const differences = found.flatMap(({ path, text, findings }) => {
      const mine = findings.filter((finding) => finding.rule === rule)
      const { misses, shows } = leftOver(text, expected.words?.[path]?.[rule] ?? [], mine)
      return misses.length + shows.length > 0 ? [[path, { misses, shows }] as const] : []
    })
    const known = expected.knownDifferences
      .filter(isWord)
      .flatMap(({ path, misses = [], shows = [], ...one }) =>
        one.rule === rule ? [[path, { misses, shows }] as const] : [],
      )
    expect(Object.fromEntries(differences)).toEqual(Object.fromEntries(known))
  })

  test.each(languageRules)('and language/%s puts them before a person', (rule) => {
    // The statement of a need that asks for a service has a rule of its own.
    const elsewhere = rule === 'service-led-need' ? /^\/needs\/\d+\/statement$/ : /^$/
    expect(shownBy(`language/${rule}`)).toEqual(
      found.flatMap(({ path, findings }) =>
        findings.some((finding) => finding.rule === rule) && !elsewhere.test(path) ? path : [],
      ),
    )
  })
})
