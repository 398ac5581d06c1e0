import type { DocumentReport } from '@open-care-plan/model'
import type { Context } from '../../command.ts'
import type { ExitCode } from '../../exit-codes.ts'
import { counterpart } from '../../formatters/history/counterpart.ts'
import { historyText } from '../../formatters/history.ts'
import type { GroupPlan } from '../../input/read-group.ts'
import type { RawRuleOptions } from '../report/report-options.ts'
import { runGroup } from '../report/run-group.ts'
import { byRevision, misfits } from './misfits.ts'

/** Compares the revisions of one plan. Throws UsageError, before anything is read, where it was called wrongly. */
export const runHistory = (
  names: readonly string[],
  raw: RawRuleOptions,
  context: Context,
): Promise<ExitCode> =>
  runGroup<DocumentReport>(names, raw, context, {
    tooFew: {
      message: 'Name at least two revisions of a plan',
      remedy: 'Check one plan by itself with open-care-plan check',
    },
    misfits,
    inOrder: byRevision,
    check: context.checking.checkHistory,
    paths: ({ findings }, plans: readonly GroupPlan[]) =>
      findings.flatMap((finding) => counterpart(finding, plans)?.path ?? []),
    text: historyText,
  })
