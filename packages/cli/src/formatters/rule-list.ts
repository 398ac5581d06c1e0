import type { RuleListing } from '@open-care-plan/rules'
import { row } from '../terminal/layout.ts'
import type { Style } from '../terminal/style.ts'
import { citationList } from './citations.ts'
import { counted } from './words.ts'

/** The rules as data: each with the members of a listing, in one order. */
export function ruleListJson(rules: readonly RuleListing[]): string {
  const listed = rules.map(
    ({ id, also, set, reads, title, force, standing, citation, inForce, outcomes }) => ({
      id,
      also,
      set,
      reads,
      title,
      force,
      standing,
      citation,
      inForce,
      outcomes,
    }),
  )
  return `${JSON.stringify(listed, null, 2)}\n`
}

/** The rules as a table of Markdown for each set. */
export function ruleListMarkdown(rules: readonly RuleListing[]): string {
  const tables = bySet(rules).map(([set, members]) =>
    [
      `## ${set}`,
      '',
      '| rule | title | reads | force | standing | source |',
      '|---|---|---|---|---|---|',
      ...members.map(
        ({ id, title, reads, force, standing, citation }) =>
          `| \`${id}\` | ${cell(title)} | ${kinds[reads]} | ${force} | ${standing} | ${cell(citationList(citation).join('; '))} |`,
      ),
    ].join('\n'),
  )
  return `${tables.join('\n\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The rules as columns for a reader, set by set. */
export function ruleListText(
  rules: readonly RuleListing[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length))
  const forceWidth = Math.max(0, ...rules.map(({ force }) => force.length))
  const titleWidth = Math.max(20, width - idWidth - forceWidth - 4)
  const parts = bySet(rules).map(([set, members]) =>
    [
      `${style.heading(set)} ${style.quiet(`(${counted(members.length, 'rule')})`)}`,
      ...members.flatMap(({ id, title, reads, force, standing }) =>
        row([
          { text: id, width: idWidth },
          { text: force, width: forceWidth, paint: style.quiet },
          {
            text: `${title}${standing === 'unconfirmed' ? '*' : ''}${reads === 'care-plan' ? '' : ` (${kinds[reads]})`}`,
            width: titleWidth,
          },
        ]),
      ),
    ].join('\n'),
  )
  const key = [
    ...(rules.some(({ standing }) => standing === 'unconfirmed')
      ? ['* citation to be confirmed, so the rule never fails a plan']
      : []),
    ...(rules.some(({ reads }) => reads !== 'care-plan')
      ? ['In brackets: what a rule reads, where that is not one care plan']
      : []),
  ].map(style.quiet)
  return `${[...parts, ...(key.length > 0 ? [key.join('\n')] : [])].join('\n\n')}\n`
}

/** What a rule reads, in words. */
const kinds: Readonly<Record<RuleListing['reads'], string>> = {
  'care-plan': 'care plan',
  'pathway-plan': 'pathway plan',
  'sibling-group': 'brothers and sisters',
  history: 'revisions',
  service: 'service',
}

/** The rules under their sets, each set where its first rule stands. */
function bySet(
  rules: readonly RuleListing[],
): readonly (readonly [set: string, members: readonly RuleListing[]])[] {
  const sets = new Set(rules.map(({ set }) => set))
  return [...sets].map((name) => [name, rules.filter(({ set }) => set === name)])
}
