// Starts a rule, an entity or a command: its source, a test that fails until it is written, and a changeset.
import { parseArgs } from 'node:util'
import { inRepository } from './generate/root.ts'
import { newCommand } from './new/command.ts'
import { newEntity } from './new/entity.ts'
import { newRule } from './new/rule.ts'
import { NewUnitError } from './new/unit.ts'
import { writeUnit } from './new/write-unit.ts'

const kinds = { rule: newRule, entity: newEntity, command: newCommand }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: inRepository('') } },
})
const [kind = '', name = ''] = positionals

try {
  const make = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined
  if (make === undefined) {
    throw new NewUnitError(`"${kind}" cannot be started. Choose ${Object.keys(kinds).join(', ')}`)
  }
  const unit = make(name)
  writeUnit(values.root, unit)
  console.log([...unit.files.keys()].map((path) => `wrote ${path}`).join('\n'))
  console.log(`\nNext:\n${unit.next.map((step, at) => `${at + 1}. ${step}`).join('\n')}`)
} catch (error) {
  if (!(error instanceof NewUnitError)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 1
}
