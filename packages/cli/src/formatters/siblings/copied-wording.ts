import { type Finding, fromPointer } from '@open-care-plan/model'
import type { CopiedPassage, CopiedWording } from '@open-care-plan/rules'
import type { GroupPlan } from '../../input/read-group.ts'
import { hanging, printable } from '../../terminal/layout.ts'
import type { CheckedGroup } from '../checked-file.ts'
import { sectionBasis } from '../text/section-basis.ts'
import type { TextOptions } from '../text/text-options.ts'
import { whereIn } from '../where.ts'

/** How many are shown unless all are asked for. */
const first = 10

/** Every passage that stands in two plans: where, and what is the same, quoted from the plans. */
export function copiedWording(
  copies: readonly CopiedWording[],
  rule: readonly Finding[],
  checked: CheckedGroup,
  plans: readonly GroupPlan[],
  options: TextOptions,
): readonly string[] {
  const { style, all } = options
  const shown = all ? copies : copies.slice(0, first)
  return [
    style.heading(`COPIED WORDING (${copies.length})`),
    ...sectionBasis(rule, options),
    '',
    ...(copies.length === 0 ? ['Nothing'] : []),
    ...shown.flatMap((copy, at) => [
      ...(at === 0 ? [] : ['']),
      ...oneCopy(`${at + 1}. `, copy, checked, plans, options),
    ]),
    ...(shown.length < copies.length ? ['', `and ${copies.length - shown.length} more: --all`] : []),
  ]
}

function oneCopy(
  mark: string,
  { similarity, passages: [one, other] }: CopiedWording,
  checked: CheckedGroup,
  plans: readonly GroupPlan[],
  { width, style }: TextOptions,
): readonly string[] {
  const indent = ' '.repeat(mark.length)
  const where = whereIn(checked)
  const words = [one, other].map((passage) => quoted(passage, plans))
  const place = ({ path }: CopiedPassage) =>
    hanging(`${indent}- `, printable(where(path)), width, style.quiet)
  const quote = (text: string | undefined) => hanging(`${indent}  `, printable(text ?? ''), width)
  return [
    ...hanging(
      mark,
      `${similarity === 100 ? 'Word for word the same' : `${similarity}% the same`}: write what each child needs`,
      width,
      style.bad,
    ),
    ...place(one),
    // Names and pronouns may have been changed: then each says it in its own way.
    ...(words[0] === words[1] ? [] : quote(words[0])),
    ...place(other),
    ...quote(words[1]),
  ]
}

/** What is the same, as it stands in the plan. */
function quoted({ path, spans }: CopiedPassage, plans: readonly GroupPlan[]): string {
  const [plan = '', ...steps] = fromPointer(path)
  const text = steps.reduce<unknown>(
    (part, step) => (part as Record<string, unknown>)[step],
    plans[Number(plan)]?.value,
  )
  return `“${spans.map(({ start, end }) => String(text).slice(start, end)).join(' … ')}”`
}
