import type { Context } from '../../command.ts'
import type { CheckedGroup, FileResult } from '../../formatters/checked-file.ts'
import { formatSarif } from '../../formatters/sarif.ts'
import { artifactUri } from '../../output/artifact-uri.ts'
import { version } from '../../version.ts'

/** The results as a SARIF log of this program, its files named from the folder of the run. */
export const sarifReport = (
  results: readonly (FileResult | CheckedGroup)[],
  { io, checking }: Context,
): string =>
  formatSarif(results, {
    version,
    rules: checking.ruleList(),
    artifactUri: (file) => artifactUri(file, io.cwd),
  })
