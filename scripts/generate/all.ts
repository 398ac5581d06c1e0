import { collectCases, namedCase } from '../../packages/rules/test/collect-cases.ts'
import { cliPage } from './cli-page.ts'
import { codePages } from './code-pages.ts'
import { modelPages } from './model-pages.ts'
import { namedCasesModule } from './named-cases.ts'
import { ruleIndex, versionFile } from './rule-index.ts'
import { rulePages } from './rule-pages.ts'

/** What is generated: the text of each file by its path from the root, and the folders that hold nothing else. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>
  readonly folders: readonly string[]
}

/** Makes every generated file. The list of rules has to be written before: the pages are made from it. */
export async function generatedFiles(): Promise<Generated> {
  const tables = await collectCases()
  const cases = new Map([...tables].map(([id, table]) => [id, table.map(namedCase)]))
  return {
    files: new Map([
      ['packages/rules/src/generated/all-rules.ts', ruleIndex()],
      ['packages/rules/src/generated/named-cases.ts', namedCasesModule(cases)],
      ['packages/rules/src/generated/version.ts', versionFile()],
      ...(await rulePages(cases)),
      ...modelPages(),
      ...codePages(),
      ...(await cliPage()),
    ]),
    folders: ['packages/rules/src/generated', 'docs/reference'],
  }
}
