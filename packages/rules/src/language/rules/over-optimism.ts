import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { defineLanguageRule, type Hit, type LanguageJudge, type Run } from '../language-rule.ts'
import { polarityIn } from '../reading/polarity.ts'
import { subjectBefore } from '../reading/subject.ts'
import { vocabularyOf, wordAt } from '../reading/vocabulary.ts'
import { reach, whatHappenedIn } from '../reading/what-happened.ts'
import { children, parents, relatives } from '../reading/words/people.ts'
import { proofs } from '../reading/words/proofs.ts'
import { overOptimismTerms } from '../terms/over-optimism.ts'

export const rule = defineLanguageRule({
  id: 'over-optimism',
  title: 'Certainty without evidence',
  audiences: ['court', 'plan', 'child'],
  reason: 'It promises what nobody can know, and a child or a court may hold you to it',
  alternatives: [
    'What has been seen that shows it, how often, and since when?',
    'What could still go wrong, and who would notice?',
  ],
  source: 'Scrutiny review 2019 s.10; project wording set',
  terms: overOptimismTerms,
  judge: (lexicon): LanguageJudge => {
    const { adverbs, be, have, modals, not, determiners } = vocabularyOf(lexicon)
    const facts = whatHappenedIn(lexicon)
    const polarity = polarityIn(lexicon)
    const subject = subjectBefore(lexicon)
    const set = (words: string) => wordSet(lexicon, words)
    const isProof = set(proofs)
    const states = set(
      "~be ~become ~feel ~seem ~act ~look like 's 're 'm # % per cent percent hundred one all going as",
    )
    const to = set('to')
    const going = set('going')
    const future = set("will would shall 'll could won't wont")
    const willful = set("will would shall 'll")
    const there = set('there everything nothing all it')
    const poses = set('~pose ~present ~carry ~represent ~be there with at of from is')
    const i = set('i')
    const stays = set(
      '~be ~stay ~live ~remain ~last ~keep ~love home family parents mum dad placement safe together',
    )
    const deniers = set('no without any all have has had')
    const hedges = set(
      `~hope ~wish ~want ~aim ~would if whether unless may might could should maybe perhaps possibly goal target until ~like ~try ~dream
       whenever suppose when`,
    )
    const sayings = set(
      '~say ~tell ~promise ~believe ~think ~feel ~insist ~claim ~swear ~vow ~assure ~argue ~write ~add ~ask ~reckon',
    )
    const family = set(`${parents} ${relatives} ${children} he she they`)
    const question = set('?')
    const boundary = set(', ; : . ! ? ( ) — – but because so although though which who while if')
    const and = set('and')
    const subjects = set('he she they it i we you there this that')
    const bare = set('changed transformed been new different turned turning left put')
    const almost = set('almost nearly not never hardly')

    /** Where the verb begins that a telling word hangs on: “has been [completely turned …]”. */
    function verbBefore(words: readonly Word[], first: number, from: number): number {
      let verb = first
      for (let back = first - 1; back >= Math.max(from, first - 8); back--) {
        const word = words[back]
        const isVerb =
          be.has(word) || have.has(word) || modals.has(word) || states.has(word) || future.has(word)
        if (
          !isVerb &&
          !adverbs.has(word) &&
          !determiners.has(word) &&
          !not.has(word) &&
          word?.kind !== 'number'
        )
          break
        if (isVerb) verb = back
      }
      return verb
    }

    function hasBefore(
      words: readonly Word[],
      at: number,
      from: number,
      far: number,
      wanted: { has(word: Word | undefined): boolean },
    ): boolean {
      for (let back = at - 1; back >= Math.max(from, at - far); back--)
        if (wanted.has(words[back])) return true
      return false
    }

    /** Whether the verb is there that makes a promise or a certainty of the words. */
    function isMeant(text: ReadText, { first, last, term }: Hit, verb: number, from: number): boolean {
      const { words } = text
      switch (term.sense) {
        case 'is':
          if (verb === first) return subject(text, first) === 'person' || subject(text, first) === 'none'
          return !bare.has(words[first]) || subject(text, verb) !== 'thing'
        case 'has':
          return !bare.has(words[first]) || subject(text, verb) !== 'thing'
        case 'will':
          return (
            going.has(words[first + 1]) ||
            hasBefore(words, first, from, 3, future) ||
            willful.has(words[last]) ||
            future.has(words[first])
          )
        case 'certain':
          return isCertain(words, first, last, from)
        case 'risk':
          return isNoRisk(words, first, last, from)
        case 'all-well':
          if (i.has(words[verb - 1])) return false
          return last - first > 1 || hasBefore(words, first, from, 5, stays) || stays.has(words[last])
        default:
          return true
      }
    }

    const definite = set('definitely certainly undoubtedly unquestionably always absolutely surely')
    const guarantee = set('guarantee')
    const guarantees = set('guaranteed guarantees')
    const doubt = set('doubt doubts')
    const speakers = set("i we can will could 'll would to")
    const positive = set('fine safe ready able capable better best right over going committed happy')

    function isCertain(words: readonly Word[], first: number, last: number, from: number): boolean {
      const word = words[first]
      const before = wordAt(words, first - 1)
      if (almost.has(before)) return false
      if (doubt.has(word)) return deniers.has(before) || hasBefore(words, first, from, 3, not)
      if (guarantee.has(word)) return speakers.has(before)
      if (guarantees.has(word)) return be.has(before) || adverbs.has(before) || !determiners.has(before)
      if (!definite.has(word)) return true
      if (hasBefore(words, first, from, 3, willful) || willful.has(words[last])) return true
      return (be.has(before) && positive.has(words[last])) || future.has(words[last])
    }

    const ends = set(
      'eliminated eradicated removed gone zero nil disappeared vanished non-existent existent over passed',
    )
    const risks = set('risk risks danger chance possibility likelihood threat')

    function isNoRisk(words: readonly Word[], first: number, last: number, from: number): boolean {
      if (ends.has(words[last - 1])) return true
      const isRisk = risks.has(words[last - 1]) || hasRisk(words, first, last)
      if (hasBefore(words, first, from, 5, future) && hasBefore(words, first, from, 6, there)) return true
      return isRisk && hasBefore(words, first, from, 4, poses)
    }

    const hasRisk = (words: readonly Word[], first: number, last: number) => {
      for (let at = first; at < last; at++) if (risks.has(words[at])) return true
      return false
    }

    /** Whether somebody only hopes so, asks, or a parent or a child says it: then it is theirs. */
    function isOthers(
      { words }: ReadText,
      verb: number,
      first: number,
      from: number,
      end: number,
      denies: boolean,
    ): boolean {
      for (let back = Math.max(verb, from) - 1; back >= Math.max(from, verb - 14); back--) {
        if (hedges.has(words[back]) && !isName(words, back, from)) return true
        if (sayings.has(words[back]) && isFamily(words, back, from)) return true
        if (!denies && not.has(words[back]) && back >= verb - 6) return true
      }
      if (!denies) for (let at = verb; at < first; at++) if (not.has(words[at])) return true
      return question.has(words[end - 1])
    }

    /** “Mr Hope”, “Will”: a name, and no hedge. */
    const isName = (words: readonly Word[], at: number, from: number) =>
      at > from && words[at]?.capital === true

    function isFamily(words: readonly Word[], at: number, from: number): boolean {
      for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
        if (family.has(words[back])) return true
      }
      return false
    }

    /** Whether the sentence, or one beside it, tells what was seen or measured. */
    function isShown(text: ReadText, number: number, first: number, last: number): boolean {
      const { sentences } = text
      for (let beside = number - 1; beside <= number + 1; beside++) {
        const sentence = sentences[beside]
        if (sentence === undefined) continue
        const isOwn = beside === number
        const from = isOwn ? Math.max(sentence.first, first - reach) : sentence.first
        const end = Math.min(sentence.last, isOwn ? last + reach : from + reach)
        const shown =
          facts.tells(text, from, end, isOwn ? first : end, isOwn ? last : end) ||
          hasProof(text.words, from, end)
        if (shown && (isOwn || polarity.of(text, from, end) !== 'negative')) return true
      }
      return false
    }

    function hasProof(words: readonly Word[], from: number, end: number): boolean {
      for (let at = from; at < end; at++) if (isProof.has(words[at])) return true
      return false
    }

    /** A promise goes on to the end of its clause: “will definitely be home for Christmas”. */
    function clauseEnd({ words }: ReadText, last: number, end: number): number {
      let at = last
      while (at < end && !boundary.has(words[at]) && !(and.has(words[at]) && isNewClause(words, at + 1))) at++
      return at
    }

    const isNewClause = (words: readonly Word[], at: number) =>
      subjects.has(words[at]) ||
      determiners.has(words[at]) ||
      words[at]?.capital === true ||
      be.has(words[at + 1]) ||
      modals.has(words[at + 1])

    function accepts(text: ReadText, hit: Hit): boolean | Run {
      const { words, sentences } = text
      const { first, last, term } = hit
      const number = words[first]?.sentence ?? 0
      const sentence = sentences[number]
      if (sentence === undefined) return false
      const from = Math.max(sentence.first, first - reach)
      const end = Math.min(sentence.last, last + reach)
      const verb = verbBefore(words, first, from)
      if (!isMeant(text, hit, verb, from)) return false
      // “Will never”, “no risk”, “no doubt”: the denial is what makes these certain.
      if (to.has(words[verb]) && !going.has(words[verb - 1])) return false
      const denies = term.sense === 'will' || term.sense === 'risk' || doubt.has(words[first])
      if (isOthers(text, verb, first, from, sentence.last, denies)) return false
      const begin = there.has(wordAt(words, verb - 1)) && verb - 1 >= from ? verb - 1 : verb
      const to = term.sense === 'certain' || term.sense === 'will' ? clauseEnd(text, last, end) : last
      if (isShown(text, number, begin, to)) return false
      return { first: begin, last: to }
    }

    return { accepts }
  },
})
