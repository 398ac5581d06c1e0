import { type Code, codeLists, type StructureIssue } from '@open-care-plan/model'
import { suggest } from '../suggest.ts'

/** More codes than this are not read on a command line. */
const fewCodes = 12

/** The issue with a remedy for who runs a command: the model speaks to who builds with it. */
export function forTheCommand(issue: StructureIssue): StructureIssue {
  if (issue.code === 'later-version') {
    return { ...issue, remedy: 'Update open-care-plan; the document has not been touched' }
  }
  const remedy = issue.code === 'wrong-code' ? remedyOf(issue.message) : undefined
  return remedy === undefined ? issue : { ...issue, remedy }
}

/** What to write in place of a wrong code, where the message says of which list it should have been. */
function remedyOf(message: string): string | undefined {
  const [, written = '', list] = /^"(.*)" is not a code of the list "(.+)"$/su.exec(message) ?? []
  if (list !== undefined) {
    const codes = codeLists.find(({ id }) => id === list)?.codes.filter(({ to }) => to === undefined)
    return codes && ofList(written, codes)
  }
  const [, wrong = '', choices] = /^"(.*)" is not one of: (.+)$/su.exec(message) ?? []
  const near = choices === undefined ? undefined : suggest(wrong, choices.split(', '))
  return near === undefined ? undefined : `Did you mean "${near}"?`
}

function ofList(written: string, codes: readonly Code[]): string | undefined {
  const named = new Map(codes.flatMap(({ code, label }) => [[code, code] as const, [label, code] as const]))
  const near = suggest(written, named.keys())
  const code = near === undefined ? undefined : named.get(near)
  const said = (each: Code) => `"${each.code}" (${each.label})`
  const meant = codes.find((each) => each.code === code)
  if (meant) return `Did you mean ${said(meant)}?`
  return codes.length > fewCodes ? undefined : `Use one of: ${codes.map(said).join(', ')}`
}
