import type { LanguageFinding, ReadingAge } from '@open-care-plan/rules'
import { hanging, printable, wrap } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'
import { jsonText } from '../json.ts'
import { head } from '../text/facts.ts'
import { counted } from '../words.ts'
import { markedLines } from './marked-lines.ts'
import { bySentence, type FoundSentence, isWhole, placesIn } from './sentences.ts'

/** A text, and what was found in it. */
export interface CheckedWording {
  /** Where it was read, in words. */
  readonly from: string
  readonly text: string
  readonly audience: keyof typeof readers
  readonly findings: readonly LanguageFinding[]
  readonly readingAge: ReadingAge
  /** How hard it may be for this reader, and who says so. */
  readonly limit: { readonly age: number; readonly source: string }
}

interface Layout {
  readonly width: number
  readonly style: Style
}

const readers = {
  court: 'a court',
  plan: 'all who share the plan (choose another with --audience)',
  child: 'a child',
} as const

/** The findings as data, each with its line and column in the text, and how hard the text is to read. */
export function languageJson({ text, audience, findings, readingAge, limit }: CheckedWording): string {
  const placeOf = placesIn(text)
  return jsonText({
    audience,
    readingAge: { ...readingAge, limit },
    findings: findings.map((finding) => ({ ...finding, ...placeOf(finding.start) })),
  })
}

/** What was found, sentence by sentence, with the words underlined. */
export function languageText(checked: CheckedWording, layout: Layout): string {
  const { from, text, audience, findings } = checked
  const { width, style } = layout
  const sentences = bySentence(text, findings)
  const placeOf = placesIn(text)
  return `${[
    ...head(
      'WORDING',
      [
        ['Text', from],
        ['Reader', readers[audience]],
        ['Reading', readingWords(checked)],
      ],
      layout,
    ),
    ...sentences.flatMap((sentence) => ['', ...sentenceLines(text, sentence, placeOf, layout)]),
    '',
    ...wrap(closing(findings, sentences.length), width).map(style.strong),
    ...wrap(note, width).map(style.quiet),
  ].join('\n')}\n`
}

/** The age at which most can read a text, beside what suits its reader. */
function readingWords({ readingAge: { age, words, reliable }, limit }: CheckedWording): string {
  if (age === undefined || !reliable) return `too short to tell an age (${counted(words, 'word')})`
  return `age ${age}, and it should be at most ${limit.age} (${limit.source})`
}

const note =
  'Advice on wording, and no more: it reads words, and does not know the child. What a rule asks, and why: open-care-plan explain RULE'

function closing(findings: readonly LanguageFinding[], sentences: number): string {
  if (findings.length === 0) return 'Nothing was found'
  const byRule = new Map<string, number>()
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const rules = [...byRule].map(([rule, count]) => `${rule} ${count}`).join(', ')
  return `${counted(findings.length, 'finding')} in ${counted(sentences, 'place')}: ${rules}`
}

function sentenceLines(
  text: string,
  sentence: FoundSentence,
  placeOf: ReturnType<typeof placesIn>,
  { width, style }: Layout,
): readonly string[] {
  const inside = new Set(sentence.findings.filter((finding) => !isWhole(text, sentence, finding)))
  return [
    ...markedLines(text, sentence, [...inside], { width, style }),
    ...sentence.findings.flatMap((finding) => {
      const { rule, start, match, reason, alternatives, source } = finding
      const { line, column } = placeOf(start)
      const words = inside.has(finding) ? `“${printable(shortened(match))}”` : 'all of it'
      return [
        ...hanging('- ', `${line}:${column} ${rule}: ${words}`, width),
        ...hanging('  ', printable(reason), width),
        ...(alternatives.length > 0 ? hanging('  Instead: ', printable(alternatives.join('; ')), width) : []),
        ...hanging('  ', printable(source), width, style.quiet),
      ]
    }),
  ]
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words)
