import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Run } from '../language-rule.ts'

/** So many words after the word, or before it, its explanation may begin. */
const near = 6
/** So many words of the next sentence tell whether it explains. */
const opening = 4

/**
 * Whether a word is explained to the child: beside it ("an advocate, who helps you say what you want", "(…)", "which means …"), as
 * what a sentence is about ("An assessment is when …"), before it ("somebody called an advocate"), or in the next sentence ("That
 * means …", "It is when …").
 */
export function explained(lexicon: Lexicon): (text: ReadText, run: Run) => boolean {
  const set = (list: string) => wordSet(lexicon, list)
  const means = set('means mean meaning meant explains explain')
  const be = set("is are 's 're")
  const whatItIs = set(
    'when where how what someone somebody a an the your people like just about another who one there',
  )
  const who = set('who which that')
  const day = set(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun on at in next this with by january february march april may june july august september october november december',
  )
  const clause = set('who that when where how what which')
  const helper = set(
    '~help ~make ~look ~check ~listen ~talk ~speak ~visit ~ask ~sort ~tell ~keep ~take ~decide ~work ~know ~give ~find ~teach ~write',
  )
  const called = set('called named ~call ~name')
  const it = set('it this that them these')
  const calledAs = set('as for')
  const before = set('known stands stand short')
  const article = set('a an the your our their his her some')
  const pointing = set('that this it they these those he she everyone everybody')
  const plain = set('words other simply')
  const job = set('job work role')
  const toDo = set('to')
  const we = set('we i you')

  return ({ source, words, sentences }, { first, last }) => {
    const own = words[first]
    if (own === undefined) return false
    const sentence = sentences[own.sentence]
    if (sentence === undefined) return false
    return (
      calledThat(first, sentence.first) ||
      besideIt(last, sentence.last) ||
      subjectOf(first, last) ||
      afterwards()
    )

    /** "a person called an advocate", "known as", "PEP stands for personal education plan" */
    function calledThat(at: number, begin: number): boolean {
      let back = at - 1
      while (
        back >= begin &&
        (article.has(words[back]) || it.has(words[back]) || words[back]?.kind === 'mark')
      )
        back--
      if (back < begin) return false
      return called.has(words[back]) || (calledAs.has(words[back]) && before.has(words[back - 1]))
    }

    function besideIt(from: number, end: number): boolean {
      for (let at = from; at < Math.min(end, from + near); at++) {
        const word = words[at] as Word
        const next = words[at + 1]
        if (means.has(word)) return true
        if (word.kind !== 'mark') {
          // "the advocate who helps you", "therapy to talk about feelings"
          if (at === from && who.has(word) && (helper.has(next) || (be.has(next) && at + 3 < end)))
            return true
          continue
        }
        const code = source.charCodeAt(word.start)
        if (
          (isBracket(code) || isDash(code) || code === 58) &&
          at <= from + 1 &&
          !isHyphen(word, code) &&
          at + 3 < end
        ) {
          // "(Monday at ten)" tells when it is, not what.
          return next?.kind === 'word' && !day.has(next)
        }
        if (code === 44 && at === from && at + 3 < end) {
          if (who.has(next) || (article.has(next) && !we.has(words[at + 2]))) return apposes(at + 1, end)
        }
      }
      return false
    }

    /** After a comma: "who helps you", "which is when", "a person who" explain; "which will be on Monday" does not. */
    function apposes(at: number, end: number): boolean {
      for (let ahead = at; ahead < Math.min(end, at + near); ahead++) {
        const word = words[ahead]
        const next = words[ahead + 1]
        if (means.has(word)) return true
        if (who.has(word) && (helper.has(next) || (be.has(next) && whatItIs.has(words[ahead + 2]))))
          return true
      }
      return false
    }

    /** "An assessment is when …", "A therapist helps people talk …" */
    function subjectOf(from: number, to: number): boolean {
      const begin = sentence?.first ?? 0
      const opens = from === begin || (from === begin + 1 && article.has(words[begin]))
      const next = words[to]
      if (be.has(next) && whatItIs.has(words[to + 1])) return isGeneral(from) || (opens && tellsWhat(to + 1))
      return opens && from > begin && isGeneral(from) && helper.has(next) && !we.has(words[to + 1])
    }

    /** "Your advocate is the person who speaks up for you", but not "Your assessment is the same day". */
    function tellsWhat(from: number): boolean {
      for (let at = from; at < from + 8; at++) {
        if (words[at]?.sentence !== own?.sentence) return false
        if (clause.has(words[at])) return true
      }
      return false
    }

    /** With "a" or "an", or none, it is told what such things are; with "the" or "your", what this one is doing. */
    function isGeneral(from: number): boolean {
      const before = words[from - 1]
      return before === undefined || before.sentence !== own?.sentence || isIndefinite(source, before)
    }

    function afterwards(): boolean {
      const next = sentences[(own as Word).sentence + 1]
      if (next === undefined) return false
      const [one, two, three] = [words[next.first], words[next.first + 1], words[next.first + 2]]
      if (plain.has(two) && plain.has(three)) return true
      for (let at = next.first; at < Math.min(next.last, next.first + opening); at++) {
        if (means.has(words[at])) return true
      }
      if (pointing.has(one) && be.has(two) && whatItIs.has(three)) return true
      if (pointing.has(one) && helper.has(two)) return true
      if (isJob(next.first) || (pointing.has(one) && be.has(two) && isJob(next.first + 2))) return true
      // "Your advocate is Jo. An advocate helps you say what you want."
      return sameWord(next.first)
    }

    /** "Her job is to check", "It is her job to listen" */
    function isJob(at: number): boolean {
      if (!article.has(words[at]) || !job.has(words[at + 1])) return false
      return toDo.has(words[be.has(words[at + 2]) ? at + 3 : at + 2])
    }

    function sameWord(at: number): boolean {
      const head = words[last - 1]
      for (let ahead = at; ahead < at + 3; ahead++) {
        const word = words[ahead]
        if (word === undefined || head === undefined || word.id !== head.id || word.id === 0) continue
        const next = words[ahead + 1]
        return be.has(next) || helper.has(next) || means.has(next)
      }
      return false
    }
  }
}

const isBracket = (code: number) => code === 40
const isDash = (code: number) => code === 45 || code === 0x2013 || code === 0x2014
const isHyphen = (word: Word, code: number) => code === 45 && word.joined
const isIndefinite = (source: string, { start, end }: Word) =>
  end - start <= 2 && (source.charCodeAt(start) | 32) === 97
