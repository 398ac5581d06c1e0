import { type Outcome, writtenDate } from '@open-care-plan/model'
import type { AnyRule } from '../engine/rule.ts'
import { cell, citationLink } from './markdown.ts'
import { forceMeanings, outcomeNames, standingMeanings } from './words.ts'

/** What is said of a rule in a word or two each: its names, its source and what it can give. */
export function factsTable(rule: AnyRule, outcomes: readonly Outcome[]): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Id', `\`${rule.id}\``],
    ...(rule.type === 'point' ? ([['Number', `${rule.number} of 18`]] as const) : []),
    ['Also', (rule.also ?? []).map((id) => `\`${id}\``).join(', ') || 'no other name'],
    ['Force', `${rule.force}: ${forceMeanings[rule.force]}`],
    ['Standing', `${rule.standing}: ${standingMeanings[rule.standing]}`],
    ['Citation', rule.citation.map(citationLink).join('; ')],
    ['In force', inForceWords(rule.inForce)],
    ['Set', rule.set],
    ['Outcomes', outcomes.map((outcome) => outcomeNames[outcome]).join(', ')],
  ]
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n')
}

function inForceWords({ from, to }: NonNullable<AnyRule['inForce']> = {}): string {
  if (from !== undefined && to !== undefined) return `${writtenDate(from)} to ${writtenDate(to)}`
  if (from !== undefined) return `from ${writtenDate(from)}`
  return to === undefined ? 'no date is set' : `until ${writtenDate(to)}`
}
