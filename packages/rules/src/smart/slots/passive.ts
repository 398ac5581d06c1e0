import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'

const beForms = wordSet('be been being is are get gets got getting')
const go = wordSet('to will must should needs need')

/** `to be booked`, `will be completed`, `is to be put`, `will get mended`, with nobody after `by`. */
export function isPassive({ words, source }: ReadText, from: number, to: number): boolean {
  const end = Math.min(to, from + 8)
  for (let at = from; at < end; at++) {
    const word = words[at]
    if (word === undefined || !beForms.has(word)) continue
    if (at > from && !go.has(words[at - 1])) continue
    const next = words[at + 1]
    if (next !== undefined && isParticiple(source, next)) return true
  }
  return false
}

const irregular = wordSet(`
  begun bought brought built chosen cut done drawn driven eaten fed found given gone got held hit kept known laid led left lent
  let lit lost made meant met paid put read rung run said seen sent set shown shut spoken spent stuck swept taken taught told
  thought thrown understood worn won written
`)

/** The form of a verb in `is done`: `booked`, `put`, `written`. */
export function isParticiple(source: string, word: Word): boolean {
  if (word.kind !== 'word') return false
  if (irregular.has(word)) return true
  const { start, end } = word
  return end - start > 3 && source.charCodeAt(end - 1) === 100 && source.charCodeAt(end - 2) === 101
}
