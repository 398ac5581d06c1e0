import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { rows } from '../purpose/rows.ts'
import type { Span } from '../purpose/span.ts'
import { WordTraits } from '../purpose/word-traits.ts'
import { kind, kindsOf } from '../words/kinds.ts'

/*
 * What leaves no room for a bad day: `never`, `every lesson`, `100%`, `fully`. Nobody can promise it, with a period or without. Source:
 * corpus README; Scrutiny review 2019 s.5; project wording set.
 */

const lists = {
  // What a plan wants less of.
  trouble: `
    +incident +exclusion +suspension +absence lateness lates +detention +fight fighting +argument arguing +outburst +meltdown +tantrum
    hitting kicking biting cutting spitting punching swearing shouting +seizure +concern +worry worries +problem +issue +complaint police
    +arrest offending +offence +drug alcohol drinking smoking vaping cannabis weed +debt arrears +episode missing bullying +restraint
    +injury injuries +setback +move +breakdown +accident +assault violence aggression lying stealing +theft running late +row
    +nightmare +sanction truancy truanting exclusion self screaming crying damage breakages trouble harm +flashback +relapse +cut
    +wobble +threat +refusal +slip +mistake +error +risk wet wetting
  `,
  // What there are many of, so that all of them are too many to promise.
  many: `
    +lesson +session +class classes +appointment +meeting +visit +meal homework homeworks +exam +target +need +review +task
    +dose +rule +instruction +subject +expectation +contact +time +request +chore +friend +person people professional +adult
    +deadline medication tablets +boundary boundaries +test +risk +occasion +question
  `,
}

export const sayings = rows(
  [
    'at all times',
    'all of? the time',
    'all day every day',
    'every single *1 <many>',
    'every single',
    'each and every',
    'without fail|exception|fault',
    'without any|a|one *2 <trouble>',
    'hundred percent|per',
    'not one|a *1 single? <trouble>',
    'no *1 <trouble> at all',
    'every penny|pound',
    'not a single',
    'not ever',
    'no longer ~have|~hit|~run|~go|~be|~need|~smoke|~self|~cut|~bite|~lie|~steal|~swear|~wet|~shout|~fight|~get|~feel|~miss|~vape|~use|~throw',
    'zero|nil|no further? *2 <trouble>',
    'no further|more *2 <trouble>',
    'no more hitting|biting|running|lying|stealing|shouting|fighting|swearing|missing|late|drugs|violence',
    'nothing|nobody|noone ever? will|goes|gets|can|is',
    'no one ever? will|goes|gets|is',
    'fully|completely|totally|entirely|wholly|perfectly|absolutely *2',
    'forever',
    'for ever|good',
    'for the rest of',
    'once and for all',
    'ever again',
    'by everyone|everybody',
    'everyone|everybody|everything will|is|goes *1',
    'perfect behaviour|attendance|score|record|conduct|manners',
    '~be perfect|flawless|cured|faultless',
    'full attendance|marks|recovery|independence|compliance',
    'drug|trouble|alcohol|risk|incident|symptom|pain - free',
    'free of|from all? *1 drugs|alcohol|harm|risk|all|any',
    'under no circumstances',
    'in all|every situations|situation|circumstances|circumstance|lessons',
    'whatever happens',
    'no matter what',
    'no absences|absence|lates|exclusions',
    'zero|nil|no further|more? fixed|permanent - term? exclusion|exclusions|suspension|suspensions',
    'zero|nil|no fixed - term exclusions|exclusion|suspension|suspensions',
    'clean sheet|slate',
    'top of? every|all',
    'no *1 trouble|problems|worries|arguments|meltdowns ever|again',
    'whatsoever',
    'always and forever',
    'only ever',
    'in its entirety',
    'all|every of? his|her|their *3 needs',
    '<child> *1 ~stop|~cease|~quit *2 completely|altogether|entirely|forever',
    'stays|stay|remain|remains clean|sober|dry forever|always',
  ],
  { ...lists, child: 'he she they child' },
)

export const allOfMany = rows(
  [
    'every *1 <many>',
    'every time',
    'every|each last|piece|bit|item of',
    'every school day|morning',
    'in|into|at|to|~attend school|college|lessons|nursery every|each single? day|morning|week',
    'every|each day in|at school|college',
    'all <many>',
    'all of? the|his|her|their|my *2 <many>',
    'all|every school|health|medical|dental|review|therapy|core *1 <many>',
  ],
  lists,
)

const soFar = wordSet("has have had hasn't haven't 've was were been does did if as")
const counted = wordSet('than four five six seven eight nine ten three two')
const reasons = wordSet('because since so if unless')
const ago = wordSet('since yet far ago last currently previously')
const had = wordSet('had been has have was were')

const SAYS = 1
const MANY = 2
const NEVER = 4
const REASON = 8
const traits = new WordTraits([
  [SAYS, sayings.begins],
  [MANY, allOfMany.begins],
  [NEVER, 'never always'],
  [REASON, reasons],
])

/** `since 2021`, `after Easter`. */
const isTime = (word: Word | undefined) => word?.kind === 'number' || (kindsOf(word) & kind.time) !== 0

/** How an absolute stands in a text: for whoever it is said of, or only where it is said of the child or a parent. */
export interface Absolute extends Span {
  /** `every lesson` is an absolute for a child, and a task for a teaching assistant. */
  readonly ofChild: boolean
}

/** The first absolute of a part that plans something. Reasons and what has been so far hold none. */
export function absoluteIn(text: ReadText): Absolute | undefined {
  const { words } = text
  let reasonIn = -1
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.id === 0) {
      if (word.kind === 'number') {
        const found = hundred(text, at)
        if (found !== undefined && !word.quoted) return found
      }
      continue
    }
    const bits = traits.of(word)
    if (bits === 0) continue
    if ((bits & REASON) !== 0 && at > 0 && !isTime(words[at + 1])) reasonIn = word.sentence
    if (word.sentence === reasonIn || word.quoted) continue
    if ((bits & NEVER) !== 0 && isPlanned(text, at))
      return { first: at, last: Math.min(words.length, at + 2), ofChild: false }
    const said = (bits & SAYS) === 0 ? undefined : sayings.at(text, at)
    if (said !== undefined && !isTold(words, said.from, said.to)) return { ...said, ofChild: false }
    const many = (bits & MANY) === 0 ? undefined : allOfMany.at(text, at)
    if (many !== undefined && !isTold(words, many.from, many.to)) return { ...many, ofChild: true }
  }
  return undefined
}

const percent = wordSet('% percent per')
const nought = wordSet(
  'missing late +exclusion +absence +incident +suspension +detention +episode +fight lates',
)

/** `100%`, and `0 missing`. */
function hundred({ words, source }: ReadText, at: number): Absolute | undefined {
  const { start, end } = words[at] as Word
  const next = words[at + 1]
  const isHundred =
    end - start === 3 &&
    source.charCodeAt(start) === 49 &&
    source.charCodeAt(start + 1) === 48 &&
    source.charCodeAt(start + 2) === 48
  const isNought = end - start === 1 && source.charCodeAt(start) === 48
  return (isHundred && percent.has(next)) || (isNought && nought.has(next))
    ? { first: at, last: at + 2, ofChild: false }
    : undefined
}

/** `will never`, `is always`; not `has never`, `never finished`, or the title `Never Let Me Go`. */
function isPlanned({ words }: ReadText, at: number): boolean {
  const word = words[at] as Word
  const before = wordAt(words, at - 1)
  const next = words[at + 1]
  if (word.capital && next?.capital === true && at > 0) return false
  if (before !== undefined && before.sentence === word.sentence && soFar.has(before)) return false
  const bits = kindsOf(next)
  return (bits & kind.past) === 0 || (bits & (kind.base | kind.present)) !== 0
}

/** It is told of what has been: `no exclusions since May`. */
function isTold(words: readonly Word[], from: number, to: number): boolean {
  if (
    from > 0 &&
    wordAt(words, from - 1)?.sentence === words[from]?.sentence &&
    had.has(wordAt(words, from - 1))
  )
    return true
  const end = Math.min(words.length, to + 3)
  for (let at = to; at < end; at++) if (ago.has(words[at])) return true
  return counted.has(wordAt(words, to - 1))
}
