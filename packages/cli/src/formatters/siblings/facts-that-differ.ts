import { type Finding, isCalendarDate, writtenDate } from '@open-care-plan/model'
import type { SharedFactDifference } from '@open-care-plan/rules'
import { hanging, printable } from '../../terminal/layout.ts'
import type { CheckedGroup } from '../checked-file.ts'
import { sectionBasis } from '../text/section-basis.ts'
import type { TextOptions } from '../text/text-options.ts'
import { placeInFile, whereIn } from '../where.ts'

/** Contradictions are settled first; what only one lacks is copied over; wording may mean the same. */
const kinds: Readonly<Record<SharedFactDifference['kind'], string>> = {
  contradicts: 'The plans contradict each other: find out which is right',
  lacks: 'Not every plan says it: enter it where it is missing',
  words: 'The words differ: decide whether they mean the same',
}

/** Every fact on which the plans do not agree, with what each of them says. */
export function factsThatDiffer(
  differences: readonly SharedFactDifference[],
  rule: readonly Finding[],
  checked: CheckedGroup,
  options: TextOptions,
): readonly string[] {
  const { style } = options
  const order = Object.keys(kinds) as SharedFactDifference['kind'][]
  const sorted = [...differences].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return [
    style.heading(`FACTS THAT DIFFER (${differences.length})`),
    ...sectionBasis(rule, options),
    '',
    ...(differences.length === 0 ? ['Nothing'] : []),
    ...sorted.flatMap((difference, at) => [
      ...(at === 0 ? [] : ['']),
      ...oneFact(`${at + 1}. `, difference, checked, options),
    ]),
  ]
}

function oneFact(
  mark: string,
  { about, kind, values }: SharedFactDifference,
  checked: CheckedGroup,
  { width, style }: TextOptions,
): readonly string[] {
  const indent = ' '.repeat(mark.length)
  const where = whereIn(checked)
  const paint = kind === 'contradicts' ? style.bad : style.look
  return [
    ...hanging(mark, printable(`${about.charAt(0).toUpperCase()}${about.slice(1)}`), width, style.strong),
    ...hanging(indent, kinds[kind], width, paint),
    ...values.flatMap(({ path, value }) => {
      const { file = '' } = placeInFile(checked, path)
      return [
        ...hanging(
          `${indent}- `,
          printable(`${file}: ${value === undefined ? 'nothing' : readable(value)}`),
          width,
        ),
        ...hanging(`${indent}  `, printable(where(path).slice(file.length + 2)), width, style.quiet),
      ]
    }),
  ]
}

const readable = (value: string): string => (isCalendarDate(value) ? writtenDate(value) : value)
