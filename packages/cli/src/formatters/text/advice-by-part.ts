import type { Finding } from '@open-care-plan/model'
import { hanging, printable, wrap } from '../../terminal/layout.ts'
import { ownFindings, type Shown } from '../own-findings.ts'
import type { TextOptions } from './text-options.ts'

/** So many are shown of each part unless all are asked for: advice on wording is no use as a wall. */
const perPart = 3

/** Sets of rules whose findings are advice on wording, and stand in sections of their own. */
const adviceSets = ['smart/', 'language/']

/** The letters in the order of the word that they make. */
const letters = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'].map(
  (letter) => `smart/${letter}`,
)

/** Whether a finding is advice on wording, which is listed by part and not among what a person has to look at. */
export const isAdvice = ({ ruleId, outcome }: Finding): boolean =>
  outcome === 'needsReview' && adviceSets.some((set) => ruleId.startsWith(set))

/** What could be written more clearly, part by part: outcomes and actions by the five letters, then the words of all texts. */
export function adviceByPart({ report, where }: Shown, options: TextOptions): readonly string[] {
  const advice = ownFindings(report).filter(isAdvice)
  const section = (set: string, heading: string, about: string): readonly string[] => {
    const own = advice.filter(({ ruleId }) => ruleId.startsWith(set))
    if (own.length === 0) return []
    return [
      '',
      options.style.heading(heading),
      ...wrap(about, options.width).map(options.style.quiet),
      ...[...groupBy(own, partOf)].flatMap(([part, findings]) => partLines(part, findings, where, options)),
    ]
  }
  return [
    ...section(
      'smart/',
      'OUTCOMES AND ACTIONS, LETTER BY LETTER',
      'Advice on wording. It never fails a plan.',
    ),
    ...section('language/', 'WORDS', 'Advice on wording. It never fails a plan.'),
  ]
}

function partLines(
  part: string,
  findings: readonly Finding[],
  where: Shown['where'],
  { width, style, all }: TextOptions,
): readonly string[] {
  const shown = all ? findings : findings.slice(0, perPart)
  return [
    '',
    ...hanging('', part, width, style.strong),
    ...[...groupBy(shown, ({ path }) => path)].flatMap(([path, here]) => [
      ...hanging('  ', printable(where(path)), width, style.quiet),
      ...inOrder(here).flatMap(({ message }) => hanging('  - ', printable(message), width)),
    ]),
    ...(shown.length < findings.length ? [`  and ${findings.length - shown.length} more: --all`] : []),
  ]
}

const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort((a, b) => letters.indexOf(a.ruleId) - letters.indexOf(b.ruleId))

/** Findings by a key, in the order in which the keys come first, and those of one place together. */
function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group === undefined) groups.set(keyOf(finding), [finding])
    else group.push(finding)
  }
  return groups
}

/** The part of the plan that a place lies in, in words: "Placement plan", or of needs each by its number: "Needs, 2". */
function partOf({ path }: Finding): string {
  const [, member = '', number] = path.split('/')
  const words = member.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return member === 'needs' && number !== undefined ? `${title}, ${Number(number) + 1}` : title
}
