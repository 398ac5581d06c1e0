import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { defineLanguageRule, type Hit, type LanguageJudge, type Run } from '../language-rule.ts'
import { polarityIn } from '../reading/polarity.ts'
import { reasonsIn } from '../reading/reasons.ts'
import { saidOf } from '../reading/sentence-run.ts'
import { servicesIn } from '../reading/services.ts'
import { subjectBefore } from '../reading/subject.ts'
import { vocabularyOf } from '../reading/vocabulary.ts'
import { reach, whatHappenedIn } from '../reading/what-happened.ts'
import { toServices } from '../reading/words/services.ts'
import { serviceLedNeedTerms } from '../terms/service-led-need.ts'

export const rule = defineLanguageRule({
  id: 'service-led-need',
  title: 'A service in place of a need',
  audiences: ['court', 'plan', 'child'],
  reason: 'It names a service and not the need, so nobody can tell what would help if there is no place',
  alternatives: ['What does this child find hard, or go without, that the service should change?'],
  source: 'Scrutiny review 2019 s.6',
  terms: serviceLedNeedTerms,
  judge: (lexicon): LanguageJudge => {
    const { adverbs, be, have, modals, not, determiners } = vocabularyOf(lexicon)
    const services = servicesIn(lexicon)
    const reasons = reasonsIn(lexicon)
    const facts = whatHappenedIn(lexicon)
    const polarity = polarityIn(lexicon)
    const subject = subjectBefore(lexicon)
    const set = (words: string) => wordSet(lexicon, words)
    const leads = set(`${toServices} to is are : - a an the some further more additional`)
    const needs = set('need needs require requires required needed')
    const nounNeeds = set('need needs')
    const possessive = set(
      "'s ' his her their my our your its special educational medical basic care complex additional these those the",
    )
    const asNoun = set('for is are : -')
    const supposed = set('if whether unless should')
    const question = set('?')
    const distress = set(
      '~wake ~cry ~sob ~scream ~wet ~soil ~stammer ~stutter ~flinch ~shake ~tremble ~cling ~cower ~panic ~hide ~self-harm nightmare nightmares flashbacks',
    )

    /** Where the service ends that words from a place on name; -1 if they name none. “Play therapy and a mentor” is one run. */
    function namedFrom(text: ReadText, from: number, end: number): number {
      let at = from
      while (at < end && leads.has(text.words[at])) at++
      return services.listEndsAt(text, at, end)
    }

    /** Where the service begins that ends directly before a place, but for “is”, “urgently” and the like; -1 if none does. */
    function namedBefore({ words }: ReadText, text: ReadText, before: number, from: number): number {
      let last = before
      while (
        last > from &&
        (be.has(words[last - 1]) ||
          adverbs.has(words[last - 1]) ||
          modals.has(words[last - 1]) ||
          have.has(words[last - 1]))
      )
        last--
      return services.beginsBefore(text, last, from)
    }

    function isDenied(words: readonly Word[], at: number, from: number): boolean {
      for (let back = at - 1; back >= Math.max(from, at - 4); back--) if (not.has(words[back])) return true
      return false
    }

    function isSupposed(words: readonly Word[], at: number, from: number): boolean {
      for (let back = at - 1; back >= from; back--) if (supposed.has(words[back])) return true
      return false
    }

    /** “Her needs”, “a needs assessment”: the noun, unless it goes on with “is” or “for”. */
    const isOtherNoun = (words: readonly Word[], { first, last }: Hit) =>
      nounNeeds.has(words[first]) && possessive.has(words[first - 1]) && !asNoun.has(words[last])

    function isDistressed({ words }: ReadText, from: number, end: number): boolean {
      for (let at = from; at < end; at++) if (distress.has(words[at])) return true
      return false
    }

    /** Whether the sentence before or after tells what is wrong. */
    function isToldBeside(text: ReadText, number: number): boolean {
      for (const beside of [number - 1, number + 1]) {
        const sentence = text.sentences[beside]
        if (sentence === undefined) continue
        const { first, last } = sentence
        const end = Math.min(last, first + reach)
        if (beside > number && reasons.begins(text, first, end)) return true
        if (isDistressed(text, first, end)) return true
        if (facts.tells(text, first, end) && polarity.of(text, first, end) === 'negative') return true
      }
      return false
    }

    function accepts(text: ReadText, hit: Hit): boolean | Run {
      const { words, sentences } = text
      const { first, last, term } = hit
      const number = words[first]?.sentence ?? 0
      const sentence = sentences[number]
      if (sentence === undefined) return false
      const from = Math.max(sentence.first, first - reach)
      const end = Math.min(sentence.last, last + reach)
      let begin = first
      let after = last
      if (term.sense === 'after') {
        begin = namedBefore(text, text, first, from)
        if (begin < 0) return false
      } else {
        after = namedFrom(text, last, end)
        if (after < 0 || isOtherNoun(words, hit)) return false
        const noun = nounNeeds.has(words[first]) && asNoun.has(words[last])
        if (!noun && subject(text, first) === 'thing') return false
        if (term.sense === 'planned' && !isPlanned(text, hit, after, end)) return false
      }
      if (isDenied(words, begin === first ? first : begin, from) || isDenied(words, first, from)) return false
      if (isSupposed(words, first, from) || question.has(words[sentence.last - 1])) return false
      if (isRepeated(text, first, from, end)) return false
      if (reasons.follows(text, after, end) || reasons.precedes(text, from, begin)) return false
      if (isToldBeside(text, number)) return false
      return saidOf(text, sentence)
    }

    /** “Zac to have therapy”: at the head of a sentence, with nothing about when. */
    function isPlanned({ words, sentences }: ReadText, { first }: Hit, after: number, end: number): boolean {
      const begin = sentences[words[first]?.sentence ?? 0]?.first ?? 0
      if (first - begin > 4 || first === begin) return false
      for (let at = begin; at < first; at++) {
        const word = words[at]
        if (
          word?.kind !== 'word' ||
          (word.id !== 0 &&
            !word.capital &&
            !determiners.has(word) &&
            subject({ source: '', words, sentences }, at + 1) !== 'person')
        )
          return false
      }
      for (let at = after; at < end; at++) if (words[at]?.kind === 'number') return false
      return true
    }

    /** Whether the sentence has said of another service before that it is needed: one finding will do. */
    function isRepeated(text: ReadText, at: number, from: number, end: number): boolean {
      for (let back = from; back < at; back++) {
        if (
          needs.has(text.words[back]) &&
          (namedFrom(text, back + 1, end) > 0 || services.beginsBefore(text, back, from) >= 0)
        )
          return true
      }
      return false
    }

    return { accepts }
  },
})
