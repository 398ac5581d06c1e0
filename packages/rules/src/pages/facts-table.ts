import { type Outcome, writtenDate } from '@open-care-plan/model'
import { provisions } from '../engine/commencement.ts'
import type { AnyRule } from '../engine/rule.ts'
import { cell, citationLink } from './markdown.ts'
import { forceMeanings, outcomeNames, standingMeanings, whatItReads } from './words.ts'

/** What is said of a rule in a word or two each: its names, its source and what it can give. */
export function factsTable(rule: AnyRule, outcomes: readonly Outcome[]): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Id', `\`${rule.id}\``],
    ...(rule.type === 'point' ? ([['Number', `${rule.number} of 18`]] as const) : []),
    ['Also', (rule.also ?? []).map((id) => `\`${id}\``).join(', ') || 'no other name'],
    ['Force', `${rule.force}: ${forceMeanings[rule.force]}`],
    ['Standing', `${rule.standing}: ${standingMeanings[rule.standing]}`],
    ['Citation', rule.citation.map(citationLink).join('; ')],
    ['In force', inForceWords(rule)],
    ['Set', rule.set],
    ['Reads', whatItReads[rule.type]],
    ...parameterRows(rule),
    ['Outcomes', outcomes.map((outcome) => outcomeNames[outcome]).join(', ')],
  ]
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n')
}

/** The limits that a profile may set, where there are any. */
const parameterRows = (rule: AnyRule): [string, string][] =>
  Object.entries(rule.type === 'point' ? {} : (rule.parameters ?? {})).map(
    ([name, { title, unit, default: own, min, max }]) => [
      `Parameter \`${name}\``,
      `${title}: ${own} ${unit}, and from ${min} to ${max} in a profile`,
    ],
  )

function inForceWords({ inForce, awaits }: AnyRule): string {
  const { from, to } = inForce ?? {}
  if (awaits !== undefined) {
    return `not known to be: ${provisions[awaits]} has not commenced as far as is known, and the rule is off until a profile gives the day under \`commencement\`, \`${awaits}\``
  }
  if (from !== undefined && to !== undefined) return `${writtenDate(from)} to ${writtenDate(to)}`
  if (from !== undefined) return `from ${writtenDate(from)}`
  return to === undefined ? 'no date is set' : `until ${writtenDate(to)}`
}
