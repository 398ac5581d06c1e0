import { type Word, wordAt } from '../../../text/read-text.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { events } from '../words/review-words.ts'
import { dailyThings, notPast, type Setting, settingWords, subjects } from '../words/setting-words.ts'
import { WordTable } from '../words/word-table.ts'
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

const dates = new WordTable([['date day', true]])

const reach = 14
const nearStart = 7

/** Reads back from a date to the head of its clause, over a bounded number of words. The nearest word that tells something decides. */
export function settingOf(scan: Scan, date: number): SettingOf {
  const found = new ClauseReader(scan, date).read()
  return found === 'none' ? settingAfter(scan.words, date) : found
}

class ClauseReader {
  readonly #words: readonly Word[]
  readonly #source: string
  readonly #date: number
  #found: SettingOf = 'none'
  /** "Will" or "to" stands between here and the date: what comes before it does not reach the date. */
  #ahead = false
  /** A form of "be", or what is arranged: a participle before it is no past. */
  #passive = false
  /** A comma stands directly before the date: "first call, 7 September". No clause around it then. */
  #apart = false
  /** A verb of ending stands before the date: what starts is something else. */
  #ended = false

  constructor({ words, source }: Scan, date: number) {
    this.#words = words
    this.#source = source
    this.#date = date
  }

  read(): SettingOf {
    const sentence = this.#words[this.#date]?.sentence
    for (let steps = 1; steps <= reach; steps++) {
      const at = this.#date - steps
      const word = wordAt(this.#words, at)
      if (word === undefined || word.sentence !== sentence) break
      const setting = settingWords.of(word)
      if (setting === 'stop') {
        if (steps > 1) break
        this.#apart = true
        continue
      }
      const decided = setting === undefined ? this.#passWord(steps, word) : this.#passSetting(steps, setting)
      if (decided !== undefined) return decided
    }
    return this.#ahead && this.#found === 'none' ? 'ahead' : this.#found
  }

  #passWord(steps: number, word: Word): SettingOf | undefined {
    const at = this.#date - steps
    if (word.kind === 'number') {
      const isFirst = is(this.#source, word, '1') && is(this.#source, this.#words[at + 1], 'st')
      return isFirst ? 'first' : undefined
    }
    if (this.#found !== 'none' || this.#ahead) return undefined
    if (isDoing(this.#words, this.#source, at)) this.#found = 'now'
    else if (looksPast(this.#source, word) && !describes(this.#words, at)) {
      this.#passVerb(at, hasDone(this.#words, this.#source, at) ? 'past' : 'perhaps past')
    }
    return undefined
  }

  /** A verb that tells what was, unless the words before it make it what will be. */
  #passVerb(at: number, found: 'past' | 'perhaps past'): void {
    if (willHave(this.#words, this.#source, at)) this.#ahead = true
    else if (isBe(wordAt(this.#words, at - 1))) this.#passive = true
    else if (!this.#ahead && !this.#passive && (this.#found === 'none' || this.#found === 'perhaps past')) {
      this.#found = found
    }
  }

  #passSetting(steps: number, setting: Setting): SettingOf | undefined {
    const words = this.#words
    const at = this.#date - steps
    const blocked = this.#ahead || this.#apart || this.#ended
    switch (setting) {
      case 'first':
        return steps <= nearStart ? 'first' : undefined
      case 'start':
        // "By the start of college on 7 September"
        if (isBy(wordAt(words, at - 1)) || isBy(wordAt(words, at - 2))) return 'deadline'
        if (this.#found === 'none' && !blocked && steps <= nearStart) this.#found = 'start'
        return undefined
      case 'after':
        if (!blocked && !dailyThings.of(words[at + 1])) this.#found = 'start'
        return undefined
      case 'before':
        return this.#apart ? undefined : 'deadline'
      case 'by':
        return this.#found === 'none' && !this.#apart && isDue(words, at + 1) ? 'deadline' : undefined
      case 'time':
        return isInTime(words, at) ? 'deadline' : undefined
      case 'because':
      case 'so':
        return this.#apart ? this.#found : 'background'
      case 'as':
        return !this.#apart && isReason(words, at) ? 'background' : undefined
      case 'born':
        return 'birth'
      case 'birth':
        return is(this.#source, wordAt(words, at - 1), 'of') ? 'birth' : undefined
      case 'past':
        this.#passVerb(at, 'past')
        return undefined
      case 'perhaps':
        this.#passVerb(at, 'perhaps past')
        return undefined
      case 'to':
        // "To visit", and not "moved to Leeds" or "spoke to the school".
        if (!isThing(words[at + 1])) this.#ahead = true
        return undefined
      case 'ahead':
        this.#ahead = true
        return undefined
      case 'be':
      case 'arranged':
        this.#passive = true
        return undefined
      case 'end':
        this.#ended = true
        return undefined
      default:
        return undefined
    }
  }
}

const isBy = (word: Word | undefined): boolean => leadWords.of(word) === 'by'

/** "By the time", "in time for" */
const isInTime = (words: readonly Word[], at: number): boolean =>
  isBy(wordAt(words, at - 1)) ||
  isBy(wordAt(words, at - 2)) ||
  (leadWords.of(wordAt(words, at - 1)) === 'in' && leadWords.of(words[at + 1]) === 'for')

const reachAfter = 9

/** A date at the head of its clause: "At Christmas he was upset". */
function settingAfter(words: readonly Word[], date: number): SettingOf {
  const sentence = words[date]?.sentence
  for (let at = date + 1; at < date + reachAfter; at++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    const setting = settingWords.of(word)
    if (setting === 'past') return 'past'
    // "At Christmas, he was upset", and not "On Friday Dr Roe, who was …"
    const goesOn = setting === 'stop' && subjects.of(words[at + 1])
    if (setting !== undefined && !goesOn) break
  }
  return 'none'
}

/** `is settling` */
const isDoing = (words: readonly Word[], source: string, at: number): boolean => {
  const word = words[at] as Word
  return (
    isBe(wordAt(words, at - 1)) &&
    word.end - word.start > 4 &&
    is(source, { ...word, start: word.end - 3 }, 'ing')
  )
}

const isBe = (word: Word | undefined): boolean => settingWords.of(word) === 'be'

/** `will have rung`, `to have been weighed` */
function willHave(words: readonly Word[], source: string, at: number): boolean {
  const from = settingWords.of(wordAt(words, at - 1)) === 'past' ? at - 2 : at - 1
  const before = settingWords.of(wordAt(words, from - 1))
  return is(source, wordAt(words, from), 'have') && (before === 'ahead' || before === 'to')
}

const looksPast = (source: string, word: Word): boolean =>
  word.end - word.start > 4 &&
  (source.charCodeAt(word.end - 1) | 32) === 100 &&
  (source.charCodeAt(word.end - 2) | 32) === 101 &&
  !notPast.of(word)

/** "Has moved twice this year" */
const hasDone = (words: readonly Word[], source: string, at: number): boolean =>
  is(source, wordAt(words, at - 1), 'has') || is(source, wordAt(words, at - 1), 'have')

/** "A supervised visit" */
const describes = (words: readonly Word[], at: number): boolean => {
  const before = leadWords.of(wordAt(words, at - 1))
  return before === 'skip' || before === 'each' || before === 'this' || before === 'next'
}

/** "By 5pm on", "by her appointment on", and not "seen by Dr Iqbal on". */
function isDue(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind === 'number') return true
  for (let next = at; next < at + 4; next++) {
    const lead = leadWords.of(wordAt(words, next))
    if (
      events.of(wordAt(words, next)) !== undefined ||
      lead === 'end' ||
      lead === 'due' ||
      dates.of(wordAt(words, next))
    )
      return true
    if (wordAt(words, next)?.capital && !wordAt(words, next)?.upper) return false
  }
  return false
}

/** `as` before a clause, and not in "as soon as", "as agreed" or "as a". */
function isReason(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return subjects.of(next) === true || (next?.capital === true && wordAt(words, at - 1)?.kind === 'mark')
}

function isThing(word: Word | undefined): boolean {
  if (word === undefined || word.capital) return true
  const lead = leadWords.of(word)
  return lead === 'skip' || lead === 'each' || lead === 'this' || lead === 'next' || word.kind !== 'word'
}
