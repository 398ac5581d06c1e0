import type { Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'

const irregular = wordSet(`
  rewritten redone rebuilt resent retaken undone overdone retold
  undertaken overtaken mistaken sought dealt felt bred fought foreseen overseen undergone withheld forgiven
  begun bought brought built chosen cut done drawn driven eaten fed found given gone got held hit kept known laid led left lent
  let lit lost made meant met paid put read rung run said seen sent set sewn shown shut spoken spent stuck swept taken taught
  told thought thrown understood woken worn won written hung bound bitten broken caught drunk fallen forgotten heard hidden hurt
  risen ridden shaken sold sung slept stolen stood swum sworn torn withdrawn
`)
const notParticiples = wordSet(
  'need needed bed red shed sled feed weed seed speed indeed exceed proceed succeed bleed breed',
)

/** The form of a verb in `is done`: `booked`, `put`, `written`. */
export function isParticiple(source: string, word: Word): boolean {
  if (word.kind !== 'word') return false
  if (irregular.has(word)) return true
  const { start, end } = word
  return (
    end - start > 3 &&
    (source.charCodeAt(end - 1) | 32) === 100 &&
    (source.charCodeAt(end - 2) | 32) === 101 &&
    !notParticiples.has(word)
  )
}
