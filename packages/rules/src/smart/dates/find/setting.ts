import type { Word } from '../../../text/read-text.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { dailyThings, notPast, settingWords, subjects } from '../words/setting-words.ts'
import { is } from './is.ts'

/**
 * What the clause before a date makes of it. `past` is a verb that tells what was ("she fell on 3 May"), `perhaps past` one that
 * looks like it; `ahead` stands for "will" or "to", which look forward.
 */
export type SettingOf =
  | 'none'
  | 'ahead'
  | 'first'
  | 'deadline'
  | 'start'
  | 'background'
  | 'birth'
  | 'past'
  | 'perhaps past'
  /** "Is doing well this term": how things are. */
  | 'now'

const reach = 14
const nearStart = 7

/** Reads back from a date to the head of its clause, over a bounded number of words. The nearest word that tells something decides. */
export function settingOf({ words, source }: Scan, date: number): SettingOf {
  const sentence = words[date]?.sentence
  let found: SettingOf = 'none'
  let ahead = false
  let verb = false
  let apart = false
  let ended = false
  for (let steps = 1; steps <= reach; steps++) {
    const at = date - steps
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    const setting = settingWords.of(word)
    switch (setting) {
      case undefined:
        if (word.kind === 'number') {
          if (is(source, words[at + 1], 'st') && is(source, word, '1')) return 'first'
          continue
        }
        if (!ahead && found === 'none' && isDoing(words, source, at)) found = 'now'
        if (found === 'none' && !ahead && !verb && looksPast(source, word)) {
          if (willHave(words, source, at)) ahead = true
          else if (settingWords.of(words[at - 1]) === 'be') verb = true
          else found = 'perhaps past'
        }
        continue
      case 'first':
        if (steps <= nearStart) return 'first'
        continue
      case 'start':
        if (found === 'none' && !ahead && !apart && !ended && steps <= nearStart) found = 'start'
        continue
      case 'after':
        if (dailyThings.of(words[at + 1]) || ahead || apart || ended) continue
        if (found !== 'start') found = 'start'
        continue
      case 'before':
        return 'deadline'
      case 'time':
        if (leadWords.of(words[at - 2]) === 'by' || leadWords.of(words[at - 1]) === 'by') return 'deadline'
        if (leadWords.of(words[at - 1]) === 'in' && leadWords.of(words[at + 1]) === 'for') return 'deadline'
        continue
      case 'because':
        return apart ? found : 'background'
      case 'as':
        if (!apart && isReason(words, at)) return 'background'
        continue
      case 'so':
        return apart ? found : 'background'
      case 'born':
        return 'birth'
      case 'ahead':
        ahead = true
        continue
      case 'to':
        // "to visit", and not "moved to Leeds" or "spoke to the school".
        if (!isThing(words[at + 1])) ahead = true
        continue
      case 'be':
        verb = true
        continue
      case 'past':
        if (willHave(words, source, at)) ahead = true
        else if (settingWords.of(words[at - 1]) === 'be') verb = true
        else if ((found === 'none' || found === 'perhaps past') && !ahead && !verb) found = 'past'
        continue
      case 'perhaps':
        if (found === 'none' && !ahead && !verb) found = 'perhaps past'
        continue
      case 'by':
        if (found === 'none' && isThing(words[at + 1])) return 'deadline'
        continue
      case 'arranged':
        verb = true
        continue
      case 'end':
        ended = true
        continue
      case 'and':
        continue
      case 'stop':
        // "First call, 7 September": what stands before the comma may still tell of the date, but is no clause around it.
        if (steps === 1 && word.kind === 'mark') {
          apart = true
          continue
        }
        return ahead && found === 'none' ? 'ahead' : found
    }
  }
  if (ahead && found === 'none') return 'ahead'
  return found === 'none' ? settingAfter(words, date, sentence) : found
}

const reachAfter = 9

/** A date at the head of its clause: "At Christmas he was upset". */
function settingAfter(words: readonly Word[], date: number, sentence: number | undefined): SettingOf {
  for (let at = date + 1; at < date + reachAfter; at++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    const setting = settingWords.of(word)
    if (setting === 'past') return 'past'
    if (setting !== undefined && setting !== 'stop') break
  }
  return 'none'
}

/** `is settling` */
const isDoing = (words: readonly Word[], source: string, at: number): boolean => {
  const word = words[at] as Word
  return (
    is(source, word.end - word.start > 4 ? { ...word, start: word.end - 3 } : undefined, 'ing') &&
    isBe(words[at - 1])
  )
}

const isBe = (word: Word | undefined): boolean => settingWords.of(word) === 'be'

/** `will have rung`, `to have been weighed` */
function willHave(words: readonly Word[], source: string, at: number): boolean {
  const from = settingWords.of(words[at - 1]) === 'past' ? at - 2 : at - 1
  const before = settingWords.of(words[from - 1])
  return is(source, words[from], 'have') && (before === 'ahead' || before === 'to')
}

const looksPast = (source: string, word: Word): boolean =>
  word.end - word.start > 4 &&
  (source.charCodeAt(word.end - 1) | 32) === 100 &&
  (source.charCodeAt(word.end - 2) | 32) === 101 &&
  !notPast.of(word)

/** `as` before a clause, and not in "as soon as", "as agreed" or "as a". */
function isReason(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return subjects.of(next) === true || (next?.capital === true && words[at - 1]?.kind === 'mark')
}

function isThing(word: Word | undefined): boolean {
  if (word === undefined || word.capital) return true
  const lead = leadWords.of(word)
  return lead === 'skip' || lead === 'each' || lead === 'this' || lead === 'next' || word.kind !== 'word'
}
