// Prints how well the wording rules do on a judged corpus: `pnpm bench:wording [--corpus folder] [--wrong specific|vague-concern|…]`.

import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { languageRules, type SmartLetter, smartLetters } from '@open-care-plan/rules'
import { languageLines, smartLines } from './corpus.ts'
import { type Score, scoreLanguage, scoreSmart } from './score.ts'
import { wordingSpeed } from './speed.ts'

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, wrong: { type: 'string' }, speed: { type: 'boolean' } },
})
const corpus = values.corpus === undefined ? undefined : pathToFileURL(`${values.corpus.replace(/\/$/, '')}/`)
const smart = scoreSmart(smartLines(corpus))
const language = scoreLanguage(languageLines(corpus))

const row = (name: string, { precision, recall, f1, right, said, wanted }: Score) =>
  console.log(
    `| ${name.padEnd(32)} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${right}/${said}/${wanted} |`,
  )
const head = (name: string) =>
  console.log(
    `\n| ${name.padEnd(32)} | precision | recall | F1 | right/said/wanted |\n| --- | ---: | ---: | ---: | ---: |`,
  )

head(`SMART, ${smart.lines} lines`)
for (const letter of smartLetters) {
  const { labels, macro } = smart.letters[letter]
  for (const [label, result] of Object.entries(labels)) row(`${letter}: ${label}`, result)
  console.log(`| ${`${letter}: mean`.padEnd(32)} | | | ${macro.toFixed(3)} | |`)
}
row('smart', smart.smart)

head(`language, ${language.lines} lines`)
for (const rule of languageRules) row(rule, language.rules[rule])
row('all', language.micro)
row('all, to the letter', language.exact)
console.log(`\nFalse alarms: ${language.falseAlarms} of ${language.cleanLines} clean lines`)

const { wrong } = values
if (wrong !== undefined && smartLetters.includes(wrong as SmartLetter)) {
  for (const { line, said } of smart.letters[wrong as SmartLetter].wrong) {
    const { childAge, domain, need, planDate } = line.context ?? {}
    console.log(`\n${line.id}: said ${said}, wanted ${line.labels[wrong as SmartLetter]} (${line.note})`)
    console.log(
      `  ${line.text}\n  ${JSON.stringify({ childAge, domain, need, planDate, ...line.structured })}`,
    )
  }
} else if (wrong !== undefined) {
  const show = (title: string, items: typeof language.missed) => {
    for (const { line, finding } of items.filter(
      ({ finding }) => wrong === 'all' || finding.rule === wrong,
    )) {
      console.log(
        `\n${line.id} ${line.audience} ${title} ${finding.rule} “${finding.match}” (${line.note})\n  ${line.text}`,
      )
    }
  }
  show('missed', language.missed)
  show('said wrongly', language.wrong)
}

if (values.speed) {
  const { texts, characters, speeds } = await wordingSpeed()
  const time = (name: string) => speeds.find((speed) => speed.name === name)?.each ?? Number.NaN
  console.log(`\n${texts} texts of ${(characters / texts).toFixed(0)} characters, one by one, in one run\n`)
  console.log(
    '| function | µs a text | faster than write-good | faster than retext |\n| --- | ---: | ---: | ---: |',
  )
  for (const { name, each } of speeds) {
    const faster = (peer: string) => `${(time(peer) / each).toFixed(1)} times`
    console.log(`| ${name} | ${each.toFixed(2)} | ${faster('write-good')} | ${faster('retext')} |`)
  }
}
