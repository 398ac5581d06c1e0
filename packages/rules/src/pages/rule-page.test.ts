import { expect, test } from 'vitest'
import { cite } from '../engine/cite.ts'
import { definePoint, defineRule } from '../engine/define-rule.ts'
import type { RuleDefinition } from '../engine/rule.ts'
import { pass } from '../engine/verdicts.ts'
import type { ShownOnPage } from './named-case.ts'
import { ruleMarkdown } from './rule-page.ts'

const aRule = (changes: Partial<RuleDefinition> = {}) =>
  defineRule({
    id: 'records/example',
    title: 'The example is whole',
    requirement: 'The example must be whole.',
    force: 'must',
    standing: 'read',
    citation: [cite('SI 2010/959', 'reg 5(1)'), cite('DfE guidance')],
    why: 'Half an example teaches nobody.',
    doesNotJudge: 'Whether it is a good example.',
    messages: {},
    outcomes: ['pass', 'fail'],
    evaluate: () => pass(),
    ...changes,
  })

const aPoint = (standing: 'read' | 'unconfirmed' = 'read') =>
  definePoint({
    ...aRule({ id: 'legal-checklist/example', standing }),
    number: 7,
    restsOn: ['records/weak', 'records/example'],
  })

const page = (rule = aRule(), cases: readonly ShownOnPage[] = []) =>
  ruleMarkdown(rule, { outcomes: ['pass', 'fail'], cases, rules: [] })

/** What stands under a heading, up to the next. */
const under = (text: string, heading: string) => text.split(`## ${heading}\n\n`)[1]?.split('\n\n## ')[0]

test('the headings are fixed, and stand in a fixed order', () => {
  expect(page().match(/^#.*$/gm)).toEqual([
    '# The example is whole',
    '## Why it exists',
    '## What it asks',
    '## What passes',
    '## What fails',
    '## What needs a person',
    '## When it does not apply',
    '## What it does not judge',
  ])
})

test('the facts name the rule, its source and its dates', () => {
  const text = page(aRule({ also: ['ex-1'], inForce: { from: '2011-04-01', to: '2014-08-17' } }))
  expect(text).toContain('| Also | `ex-1` |')
  expect(text).toContain('| Force | must: an Act, regulations or court rules |')
  expect(text).toContain(
    '[SI 2010/959 reg 5(1)](https://www.legislation.gov.uk/uksi/2010/959/contents); DfE guidance |',
  )
  expect(text).toContain('| In force | 1 April 2011 to 17 August 2014 |')
})

test('the facts name what a profile may set, in which unit and range', () => {
  const days = { title: 'Longest time', unit: 'days', default: 46, min: 7, max: 92 } as const
  expect(page(aRule({ parameters: { days } }))).toContain(
    '| Parameter `days` | Longest time: 46 days, and from 7 to 92 in a profile |',
  )
  expect(page()).not.toContain('Parameter')
})

test('a rule whose law has not commenced says what turns it on', () => {
  expect(page(aRule({ awaits: 'cwsa-2026-s1' }))).toContain(
    '| In force | not known to be: Children’s Wellbeing and Schools Act 2026 s.1: family group decision-making has not commenced as far as is known, and the rule is off until a profile gives the day under `commencement`, `cwsa-2026-s1` |',
  )
})

test('a case stands under each outcome that it has', () => {
  const text = page(aRule(), [
    { name: 'it is whole', outcomes: ['pass'] },
    { name: 'half of it | the rest', outcomes: ['fail', 'needsReview'] },
  ])
  expect(under(text, 'What passes')).toBe('- It is whole')
  expect(under(text, 'What fails')).toBe('- Half of it | the rest')
  expect(under(text, 'What needs a person')).toBe('- Half of it | the rest')
  expect(under(text, 'When it does not apply')).toBe('It applies to every plan.')
})

test('a rule on wording has good and bad examples, with the words in question and the reason', () => {
  const example = { text: 'He is [a] *star*', beside: 'in a plan', words: [], why: 'said with warmth' }
  const text = page(aRule(), [
    { name: 'it is whole', outcomes: ['pass'] },
    { ...example, example: 'good' },
    { ...example, example: 'bad', text: 'LAC and EWO', words: ['LAC', 'EWO'], why: 'not spelled out' },
    { ...example, example: 'bad', text: 'Needs therapy.', beside: '', why: 'what for?' },
  ])
  expect(text.match(/^#.*$/gm)?.slice(2, 4)).toEqual(['## What it asks', '## Examples'])
  expect(text).toContain('Good:\n\n- “He is \\[a\\] \\*star\\*” (in a plan): said with warmth\n')
  expect(text).toContain(
    'Not so good:\n\n- “LAC and EWO” (in a plan), for **LAC**, **EWO**: not spelled out\n- “Needs therapy.”: what for?\n\n## What passes\n\n- It is whole\n',
  )
})

test('an unconfirmed rule says that its citation is to be confirmed, and why nothing fails', () => {
  const text = page(aRule({ standing: 'unconfirmed' }))
  expect(text).toContain('| Standing | unconfirmed: citation to be confirmed, so the rule')
  expect(under(text, 'What fails')).toMatch(/^Nothing, for as long as the citation is to be confirmed/)
})

test('every page says that it is not legal advice', () => {
  expect(page()).toMatch(/This page is engineering reference, not legal advice\.\n$/)
})

const weak = aRule({
  id: 'records/weak',
  title: 'The weak one',
  force: 'should',
  requirement: 'It should be.',
})
const pointPage = (point = aPoint()) =>
  ruleMarkdown(point, { outcomes: ['pass'], cases: [], rules: [aRule(), weak, point] })

test('a point names the rules that it rests on, in its own order', () => {
  expect(under(pointPage(), 'What passes')).toMatch(
    /- \[The weak one\]\(\.\.\/records\/weak\.md\): `records\/weak`, should\n- \[The example is whole\]/,
  )
  expect(pointPage()).toContain('| Number | 7 of 18 |')
})

test('only a rule that binds as strongly can fail a point', () => {
  expect(under(pointPage(), 'What fails')).toBe('A rule of the force must that it rests on fails.')
  expect(under(pointPage(), 'What needs a person')).toMatch(
    /asks for a person, or one of the force should fails: that binds less strongly than the point\.$/,
  )
})

test('an unconfirmed rule beneath a point says so, and cannot fail it', () => {
  const unconfirmed = aRule({ standing: 'unconfirmed' })
  const point = aPoint()
  const text = ruleMarkdown(point, { outcomes: ['pass'], cases: [], rules: [unconfirmed, weak, point] })
  expect(under(text, 'What passes')).toContain('`records/example`, must, citation to be confirmed')
  expect(under(text, 'What fails')).toBe('Nothing: no rule that it rests on can fail it.')
})

test('an unconfirmed point never fails', () => {
  expect(under(pointPage(aPoint('unconfirmed')), 'What fails')).toMatch(/^Nothing/)
})
