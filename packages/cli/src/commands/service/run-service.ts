import type { ServiceFigures } from '@open-care-plan/model'
import type { Context } from '../../command.ts'
import type { ExitCode } from '../../exit-codes.ts'
import type { RawRuleOptions } from '../report/report-options.ts'
import { runReports } from '../report/run-reports.ts'

/** Checks the figures of a service. Throws UsageError, before anything is read, where it was called wrongly. */
export const runService = (name: string, raw: RawRuleOptions, context: Context): Promise<ExitCode> =>
  runReports([name], raw, context, {
    expected: 'figures',
    wanted: { kind: 'figures', hasRecordOption: false },
    // The check reads them by the model first, so that it may be given anything.
    checkerOf: (profile) => (figures, options) =>
      context.checking.checkService(figures as ServiceFigures, { ...options, profile }),
  })
