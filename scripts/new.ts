// Starts a rule, an entity or a command: its source, a test that fails until it is written, and a changeset.
import { parseArgs } from 'node:util'
import { inRepository } from './generate/root.ts'
import { newCommand } from './new/command.ts'
import { newEntity } from './new/entity.ts'
import { newRule } from './new/rule.ts'
import { NewUnitError } from './new/unit.ts'
import { writeUnit } from './new/write-unit.ts'

const kinds = { rule: newRule, entity: newEntity, command: newCommand }

const help = `Starts a rule, an entity or a command, with a test that fails until it is written, and says what comes next.

  npm run new:rule -- time-limits/first-visit
  npm run new:entity -- savings-account
  npm run new:command -- compare

Nothing that is there is written over.`

function start(kind: string, name: string, root: string): void {
  const make = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined
  if (make === undefined) {
    throw new NewUnitError(`"${kind}" cannot be started. Choose ${Object.keys(kinds).join(', ')}`)
  }
  const unit = make(name)
  writeUnit(root, unit)
  console.log([...unit.files.keys()].map((path) => `wrote ${path}`).join('\n'))
  console.log(`\nNext:\n${unit.next.map((step, at) => `${at + 1}. ${step}`).join('\n')}`)
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: inRepository('') },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(help)
  else start(positionals[0] ?? '', positionals[1] ?? '', values.root)
} catch (error) {
  if (!(error instanceof NewUnitError) && !isOfArguments(error)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 1
}

/** What `parseArgs` says of a flag that there is not. */
function isOfArguments(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
