import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Audience } from '../finding.ts'
import { defineLanguageRule, type Hit, type LanguageJudge, type Run } from '../language-rule.ts'
import { circumstancesIn } from '../reading/circumstance.ts'
import { nounOrVerb } from '../reading/noun-or-verb.ts'
import { polarityIn } from '../reading/polarity.ts'
import { topicsIn } from '../reading/topics.ts'
import { vocabularyOf } from '../reading/vocabulary.ts'
import { reach, whatHappenedIn } from '../reading/what-happened.ts'
import { modifiers } from '../reading/words/modifiers.ts'
import { children, parents, relatives, workers } from '../reading/words/people.ts'
import { vagueConcernTerms } from '../terms/vague-concern.ts'

export const rule = defineLanguageRule({
  id: 'vague-concern',
  audiences: ['court', 'plan', 'child'],
  reason:
    'It says that somebody is worried and not what was seen, so nobody can answer it or know when it is over',
  alternatives: ['What was seen or heard, when, and by whom?'],
  source: 'Scrutiny review 2019 s.8 and s.10',
  terms: vagueConcernTerms,
  judge: (lexicon): LanguageJudge => {
    const { adverbs, be, have, modals, determiners, not } = vocabularyOf(lexicon)
    const facts = whatHappenedIn(lexicon)
    const polarity = polarityIn(lexicon)
    const topics = topicsIn(lexicon)
    const isCircumstance = circumstancesIn(lexicon)
    const isNoun = nounOrVerb(lexicon)
    const set = (words: string) => wordSet(lexicon, words)
    const own = set(modifiers)
    const joins = set('- and or & /')
    const none = set('no any without if unless whether nor neither never should')
    const supposed = set('if unless whenever anything')
    const passesOn = set(
      '~raise ~report ~share ~tell ~discuss ~record ~log ~pass ~talk ~write ~ring ~mention',
    )
    const persons = set(`${parents} ${relatives} ${children} he she him her they them`)
    const yours = set('your')
    const question = set('?')
    const to = set('to')
    const people = set(`${parents} ${relatives} ${children} ${workers}`)
    const linking = (word: Word | undefined) =>
      be.has(word) || have.has(word) || adverbs.has(word) || own.has(word)
    const feels = set('~feel ~become ~remain ~get')
    const aboutIt = set('about around regarding re for')
    const official = set(`${workers} everyone everybody all`)
    const backwards = set('this that these those it such both all hence so')
    const worry = set('worry')
    const the = set('the')
    const isOpened = (word: Word | undefined) => be.has(word) || aboutIt.has(word)
    const concerned = set('concerned worried')

    /** Whether there is or may be none: “no concerns”, “any worries”, “if concerns arise”, “will report concerns to the school”. */
    function isSupposed(text: ReadText, first: number, sentenceFirst: number, sentenceLast: number): boolean {
      const { words } = text
      for (let back = first - 1; back >= Math.max(sentenceFirst, first - 4); back--) {
        if (none.has(words[back]) || (not.has(words[back]) && !isOwned(words[first - 1]))) return true
      }
      for (let back = first - 1; back >= Math.max(sentenceFirst, first - 20); back--) {
        if (supposed.has(words[back])) return true
        if (passesOn.has(words[back]) && (back === sentenceFirst || isAsked(words, back - 1))) return true
      }
      return question.has(words[sentenceLast - 1])
    }

    const isOwned = (word: Word | undefined) => determiners.has(word) || be.has(word) || word?.kind !== 'word'

    /** “will report”, “carers to report”; not “continue to report”. */
    const isAsked = (words: readonly Word[], at: number) =>
      modals.has(words[at]) &&
      (!to.has(words[at]) || people.has(words[at - 1]) || words[at - 1]?.capital === true)

    /** Whether what stands before the noun is a subject that says it: “The bruise is a worry”. */
    function isPredicate(text: ReadText, first: number, sentenceFirst: number): boolean {
      const { words } = text
      let at = first - 1
      while (at > sentenceFirst && determiners.has(words[at])) at--
      if (!be.has(wordAt(words, at))) return false
      for (let back = at - 1; back >= Math.max(sentenceFirst, at - 12); back--) {
        if (facts.isContent(words[back], true) || facts.isThing(words[back])) return true
      }
      return false
    }

    /**
     * Whether the sentence after it tells what happened, and not to somebody's credit; or the one before, where this goes on with it:
     * “This raised concerns”.
     */
    function isToldBeside(text: ReadText, number: number): boolean {
      const own = text.sentences[number]
      const goesOn = own !== undefined && backwards.has(text.words[own.first])
      for (const beside of goesOn ? [number - 1, number + 1] : [number + 1]) {
        const sentence = text.sentences[beside]
        if (sentence === undefined) continue
        const end = Math.min(sentence.last, sentence.first + reach)
        if (isCircumstance(text, sentence.first, end)) continue
        if (facts.tells(text, sentence.first, end) && polarity.of(text, sentence.first, end) !== 'positive')
          return true
      }
      return false
    }

    /** Whether somebody at work with the family is worried, and it is not said about what but for a heading or a name. */
    function isWorried(text: ReadText, first: number, last: number, end: number): boolean {
      const { words } = text
      let back = first - 1
      while (back >= 0 && (adverbs.has(words[back]) || own.has(words[back]))) back--
      const isNote = aboutIt.has(words[last - 1]) && official.has(words[first - 1])
      if (!isNote && !be.has(words[back]) && !feels.has(words[back])) return false
      while (!isNote && back > 0 && linking(words[back - 1])) back--
      if (isNote) back = first
      if (persons.has(words[back - 1])) return false
      if (aboutIt.has(words[last - 1]) && topics.isHeading(text, last, end)) return true
      if (!official.has(words[back - 1])) return false
      return (
        last === end ||
        words[last]?.kind === 'mark' ||
        (aboutIt.has(words[last - 1]) && !topics.isSaid(text, last - 1, end))
      )
    }

    function accepts(text: ReadText, { first, last }: Hit, audience: Audience): boolean | Run {
      const { words, sentences } = text
      const number = words[first]?.sentence ?? 0
      const sentence = sentences[number]
      if (sentence === undefined) return false
      const from = Math.max(sentence.first, first - reach)
      const end = Math.min(sentence.last, last + reach)
      if (concerned.has(words[first])) {
        if (!isWorried(text, first, last, end)) return false
        return (
          !isSupposed(text, first, from, sentence.last) &&
          !facts.tells(text, last, end) &&
          !isToldBeside(text, number)
        )
      }
      if (last - first === 1 && !isNoun(text, first)) return false
      let begin = first
      while (begin > from && (own.has(words[begin - 1]) || joinsTwo(words, begin - 1, from))) begin--
      // “The worry comes at night”: one that was told of before.
      if (worry.has(words[last - 1]) && the.has(words[begin - 1]) && !isOpened(words[last])) return false
      if (audience === 'child' && yours.has(words[begin - 1])) return false
      if (isSupposed(text, begin, from, sentence.last)) return false
      if (topics.isSaid(text, last, end) || isPredicate(text, begin, from)) return false
      if (facts.tells(text, from, end, begin, last) || isToldBeside(text, number)) return false
      return { first: begin, last }
    }

    const joinsTwo = (words: readonly Word[], at: number, from: number) =>
      joins.has(words[at]) && at > from && own.has(words[at - 1]) && own.has(wordAt(words, at + 1))

    return { accepts }
  },
})
