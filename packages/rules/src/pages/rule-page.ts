import type { Outcome } from '@open-care-plan/model'
import type { AnyRule } from '../engine/rule.ts'
import { caseSections } from './case-sections.ts'
import { exampleSection } from './example-section.ts'
import { factsTable } from './facts-table.ts'
import { isExample, type NamedCase, type ShownOnPage } from './named-case.ts'
import { pointSections } from './point-sections.ts'

/** What a page is made of besides the rule itself. */
export interface PageSources {
  /** What the rule can give in a report. */
  readonly outcomes: readonly Outcome[]
  /** The cases of its test table, none for a point; and of a rule on wording its examples. */
  readonly cases: readonly ShownOnPage[]
  /** Every rule: a point shows those that it rests on. */
  readonly rules: readonly AnyRule[]
}

/** The page of a rule in Markdown. Its headings are fixed, and stand in a fixed order. */
export function ruleMarkdown(rule: AnyRule, { outcomes, cases, rules }: PageSources): string {
  const named = cases.filter((shown): shown is NamedCase => !isExample(shown))
  const sections = rule.type === 'point' ? pointSections(rule, rules) : caseSections(rule, named)
  return `# ${rule.title}

${factsTable(rule, outcomes)}

## Why it exists

${rule.why}

## What it asks

${rule.requirement}

${exampleSection(cases.filter(isExample))}## What passes

${sections.pass}

## What fails

${sections.fail}

## What needs a person

${sections.needsReview}

## When it does not apply

${sections.notApplicable}

## What it does not judge

${rule.doesNotJudge}

This page is engineering reference, not legal advice.
`
}
