import { relative } from 'node:path'
import { cliReference } from '../../packages/cli/src/reference.ts'
import { stylesheet } from '../../packages/rjsf-govuk/scripts/write-styles.ts'
import { collectCases } from '../../packages/rules/test/collect-cases.ts'
import { codePages } from './code-pages.ts'
import { coveragePage, coveragePath } from './coverage-page.ts'
import { pageBanner } from './markdown.ts'
import { modelPages } from './model-pages.ts'
import { namedCasesModule } from './named-cases.ts'
import { recordReports } from './reports.ts'
import { inRepository } from './root.ts'
import { ruleIndex, versionFile } from './rule-index.ts'
import { rulePages } from './rule-pages.ts'
import { publishedSchemas } from './schemas.ts'
import { withExamples, wordingExamples } from './wording-examples.ts'

/** What is generated: the text of each file by its path from the root, and the folders that hold nothing else. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>
  readonly folders: readonly string[]
}

/** Makes every generated file. The list of rules has to be written before: the pages are made from it. */
export async function generatedFiles(): Promise<Generated> {
  const cases = withExamples(await collectCases(), wordingExamples())
  const reports = [...recordReports()].map(
    ([path, text]) => [relative(inRepository(''), path), text] as const,
  )
  return {
    files: new Map([
      ['packages/rules/src/generated/all-rules.ts', ruleIndex()],
      ['packages/rules/src/generated/named-cases.ts', namedCasesModule(cases)],
      ['packages/rules/src/generated/version.ts', versionFile()],
      ...(await rulePages(cases)),
      [coveragePath, await coveragePage()],
      ...modelPages(),
      ...codePages(),
      // Imported only now: it is made of the rules, whose list has been written in the meantime.
      [
        'packages/rules/profile.schema.json',
        (await import('../../packages/rules/scripts/profile-schema.ts')).profileSchema(),
      ],
      ...(await publishedSchemas()),
      ['packages/rjsf-govuk/styles.css', stylesheet()],
      ['docs/reference/cli.md', pageBanner('the commands of the command line') + cliReference()],
      ...reports,
    ]),
    folders: [
      'packages/rules/src/generated',
      'packages/schemas/src/generated',
      'docs/reference/rules',
      'docs/reference/model',
      'docs/reference/codes',
      'examples/records/reports',
    ],
  }
}
