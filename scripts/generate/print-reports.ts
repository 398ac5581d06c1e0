// Prints what the command line says of every record that is asked for, as JSON. In a process of its own, because it needs
// the list of rules as it has just been written; in one process, because each takes longer to start than to check.
import type { Io } from '../../packages/cli/src/io.ts'
import { main } from '../../packages/cli/src/main.ts'
import { rules } from '../../packages/cli/src/rules.ts'

/** The command line's words for one report, without the name of the program. */
async function report(args: readonly string[], cwd: string): Promise<string> {
  const printed: string[] = []
  const io: Io = {
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: { write: (text) => void printed.push(text) },
    stderr: process.stderr,
    isTTY: false,
    env: { NO_COLOR: '1', COLUMNS: '80' },
    cwd,
    today: () => {
      throw new Error('A report names its own day')
    },
  }
  const exitCode = await main([...args], io, rules)
  if (exitCode !== 0) throw new Error(`open-care-plan ${args.join(' ')} ended with ${exitCode}`)
  return printed.join('')
}

const [folder = '', commands = '[]'] = process.argv.slice(2)
const reports: string[] = []
for (const args of JSON.parse(commands) as string[][]) reports.push(await report(args, folder))
process.stdout.write(JSON.stringify(reports))
