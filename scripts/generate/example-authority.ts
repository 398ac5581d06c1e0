import { execFileSync } from 'node:child_process'
import type { Generated } from './all.ts'
import { inRepository } from './root.ts'

const example = 'examples/adopt-authority'
const folder = `${example}/src/generated`

/**
 * What the example of an authority makes of its overlay. It is made of the schemas, so that they have to be written before, and
 * in processes of its own: this one may have read the schemas as they were.
 */
export function exampleAuthority(): Generated {
  const printed = (...call: string[]) =>
    execFileSync(process.execPath, ['--conditions=@open-care-plan/source', ...call], {
      cwd: inRepository(example),
      encoding: 'utf8',
    })
  const validator = `import { validatorModule } from './src/generate.ts'
process.stdout.write(await validatorModule())`
  return {
    files: new Map([
      [`${folder}/care-plan.ts`, printed(inRepository('packages/cli/src/index.ts'), 'types', 'overlay.json')],
      [`${folder}/validator.ts`, printed('--input-type=module', '--eval', validator)],
    ]),
    folders: [folder],
  }
}
