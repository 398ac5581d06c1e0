import { type Code, type CodeList, codeLists, type LocalAuthority } from '@open-care-plan/model'
import { pageBanner, table } from './markdown.ts'

const folder = 'docs/reference/codes'

/** A page for each code list, and an index. */
export function codePages(): Map<string, string> {
  return new Map([
    [`${folder}/index.md`, indexPage()],
    ...codeLists.map((list) => [`${folder}/${list.id}.md`, listPage(list)] as const),
  ])
}

/** A code of any list: those of authorities say more. */
type AnyCode = Code & Partial<LocalAuthority>

const isLive = ({ to }: Code) => to === undefined

function indexPage(): string {
  const rows = codeLists.map(({ id, title, codes }) => [
    `[${title}](${id}.md)`,
    `\`${id}\``,
    String(codes.filter(isLive).length),
    String(codes.filter((code) => !isLive(code)).length),
  ])
  return `${pageBanner('the code lists of the model')}# Code lists

A code in use can be offered for a new entry. A retired one can still be read, so that old records stay whole.

${table(['List', 'Id', 'Codes in use', 'Retired'], rows)}
`
}

function listPage({ id, title, source, licence, asOf, codes }: CodeList): string {
  const facts = [
    ['Id', `\`${id}\``],
    ['Source', source],
    ['Licence of the source', licence],
    ['Compared with its source on', asOf],
  ]
  const sections = [`# ${title}`, table(['', ''], facts), ...codeSection('In use', codes.filter(isLive))]
  const retired = codeSection(
    'Retired',
    codes.filter((code) => !isLive(code)),
  )
  return `${pageBanner(`the code list \`${id}\``)}${[...sections, ...retired].join('\n\n')}\n`
}

/** Only the columns that a code of the list has something to say in. */
const columns: readonly (readonly [string, (code: AnyCode) => string | undefined])[] = [
  ['Code', ({ code }) => `\`${code}\``],
  ['Meaning', ({ label, unconfirmed }) => (unconfirmed ? `${label} (label to be confirmed)` : label)],
  ['Region', ({ region }) => region],
  ['Kind', ({ kind }) => kind],
  ['ONS code', ({ onsCode }) => onsCode && `\`${onsCode}\``],
  ['Group', ({ group }) => group],
  ['From', ({ from }) => from],
  ['To', ({ to }) => to],
  ['Replaced by', ({ replacedBy }) => replacedBy && `\`${replacedBy}\``],
  ['Note', ({ note }) => note],
]

function codeSection(heading: string, codes: readonly AnyCode[]): string[] {
  if (codes.length === 0) return []
  const used = columns.filter(([, value]) => codes.some((code) => value(code) !== undefined))
  const rows = codes.map((code) => used.map(([, value]) => value(code) ?? ''))
  return [
    `## ${heading}\n\n${table(
      used.map(([name]) => name),
      rows,
    )}`,
  ]
}
