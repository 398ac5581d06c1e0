// Prints how well the rules about wording do on judged sentences: `pnpm bench:wording [--corpus folder] [--wrong specific|vague-concern|all]
// [--speed]`. Without a folder it scores the project's own corpus, and the sentences that the rules were not written with.

import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type SmartLetter, smartLetters } from '@open-care-plan/rules'
import { languageLines, smartLines, unseen } from './corpus.ts'
import { printScores } from './print-scores.ts'
import { scoreLanguage, scoreSmart } from './score.ts'
import { wordingSpeed } from './speed.ts'

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, wrong: { type: 'string' }, speed: { type: 'boolean' } },
})
const corpus = values.corpus === undefined ? undefined : pathToFileURL(`${values.corpus.replace(/\/$/, '')}/`)
const smart = scoreSmart(smartLines(corpus))
const language = scoreLanguage(languageLines(corpus))
console.log(printScores(values.corpus ?? 'The corpus that the rules were written with', smart, language))
if (corpus === undefined) {
  const others = [scoreSmart(smartLines(unseen)), scoreLanguage(languageLines(unseen))] as const
  console.log(printScores('Sentences that the rules were not written with', ...others))
}

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
