import type { RuleListing } from '@open-care-plan/rules'
import type { Checking, ExplainedRule } from '../../checking.ts'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { ruleListJson, ruleListMarkdown, ruleListText } from '../../formatters/rule-list.ts'
import { textWidth } from '../../terminal/layout.ts'
import { renderMarkdown } from '../../terminal/markdown.ts'
import { styleOf, wantsColour } from '../../terminal/style.ts'
import { UsageError } from '../../usage-error.ts'

/** The options of `explain` as they were typed. */
export interface RawExplainOptions {
  readonly list?: boolean
  readonly set?: string
  readonly format: string
  readonly color?: boolean
}

export const ruleFormats = ['text', 'json', 'markdown'] as const
type RuleFormat = (typeof ruleFormats)[number]

/** Prints a rule's page, or the list of rules. Throws UsageError where it was called wrongly. */
export async function runExplain(
  rule: string | undefined,
  raw: RawExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, checking } = context
  const format = chosen('--format', raw.format, ruleFormats)
  const list = raw.list === true || raw.set !== undefined
  if (list && rule !== undefined) {
    throw new UsageError('Choose a rule or a list, not both', 'Leave out the rule, or --list and --set')
  }
  if (list) io.stdout.write(listText(rulesOf(raw.set, checking), format, raw, context))
  else if (rule !== undefined)
    io.stdout.write(await ruleText(ruleNamed(rule, checking), format, raw, context))
  else throw new UsageError('Name a rule', 'Find one with open-care-plan explain --list')
  return exitCodes.clean
}

function listText(
  rules: readonly RuleListing[],
  format: RuleFormat,
  raw: RawExplainOptions,
  { io }: Context,
): string {
  if (format === 'json') return ruleListJson(rules)
  if (format === 'markdown') return ruleListMarkdown(rules)
  return ruleListText(rules, layout(raw, io))
}

async function ruleText(
  { id, why, doesNotJudge }: ExplainedRule,
  format: RuleFormat,
  raw: RawExplainOptions,
  { io, checking }: Context,
): Promise<string> {
  if (format === 'json') {
    const listing = checking.ruleList().find((listed) => listed.id === id)
    return `${JSON.stringify({ ...listing, why, doesNotJudge }, null, 2)}\n`
  }
  const page = await checking.rulePage(id)
  if (format === 'markdown') return page.endsWith('\n') ? page : `${page}\n`
  const { width, style } = layout(raw, io)
  return renderMarkdown(page, width, style)
}

const layout = ({ color }: RawExplainOptions, { isTTY, columns, env }: Context['io']) => ({
  width: textWidth(isTTY ? columns : undefined),
  style: styleOf(wantsColour(color, isTTY, env)),
})

function rulesOf(set: string | undefined, checking: Checking): readonly RuleListing[] {
  const rules = checking.ruleList()
  if (set === undefined) return rules
  const sets = [...new Set<string>(rules.map((rule) => rule.set))]
  const wanted = chosen('--set', set, sets)
  return rules.filter((rule) => rule.set === wanted)
}

function ruleNamed(name: string, checking: Checking): ExplainedRule {
  try {
    return checking.findRule(name)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'E_UNKNOWN_RULE') throw error
    throw new UsageError((error as Error).message, 'See them all with open-care-plan explain --list')
  }
}
