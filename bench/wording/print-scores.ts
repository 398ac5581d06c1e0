import { languageRules, smartLetters } from '@open-care-plan/rules'
import type { LanguageScores, Score, SmartScores } from './score.ts'

const row = (name: string, { precision, recall, f1, right, said, wanted }: Score): string =>
  `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${right} of ${said} said, ${wanted} wanted |`

const head = (name: string): string[] => [
  '',
  `| ${name} | precision | recall | F1 | right |`,
  '| --- | ---: | ---: | ---: | --- |',
]

/** The scores of one corpus as tables. */
export function printScores(title: string, smart: SmartScores, language: LanguageScores): string {
  const letters = smartLetters.flatMap((letter) => {
    const { labels, macro } = smart.letters[letter]
    const rows = Object.entries(labels).map(([label, result]) => row(`${letter}: ${label}`, result))
    return [...rows, `| ${letter}: mean of F1 | | | ${macro.toFixed(3)} | |`]
  })
  return [
    `\n## ${title}`,
    ...head(`${smart.lines} outcomes and actions`),
    ...letters,
    row('SMART as a whole', smart.smart),
    ...head(`${language.lines} texts`),
    ...languageRules.map((rule) => row(rule, language.rules[rule])),
    row('all rules', language.micro),
    row('all rules, to the letter', language.exact),
    `\nFalse alarms: ${language.falseAlarms} of ${language.cleanLines} clean texts`,
  ].join('\n')
}
