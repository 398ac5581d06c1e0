import { chosen } from '../../choices.ts'
import { type FailOn, failOnChoices } from './fail-on.ts'
import { type RawRuleOptions, type ReportDay, reportDay } from './report-options.ts'

export const reportFormats = ['text', 'json', 'sarif'] as const

/** The options of a command that runs rules, of which every one is right. */
export interface RuleOptions extends ReportDay {
  readonly format: (typeof reportFormats)[number]
  readonly failOn: FailOn
}

/** Throws UsageError where an option is wrong. */
export function ruleOptions(raw: RawRuleOptions, today: () => string): RuleOptions {
  return {
    format: chosen('--format', raw.format, reportFormats),
    failOn: chosen('--fail-on', raw.failOn, failOnChoices),
    ...reportDay(raw.asAt, today),
  }
}
