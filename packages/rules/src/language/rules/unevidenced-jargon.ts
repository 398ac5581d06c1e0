import type { ReadText } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { defineLanguageRule, type Hit, type LanguageJudge } from '../language-rule.ts'
import { anyAround } from '../reading/around.ts'
import { circumstancesIn } from '../reading/circumstance.ts'
import { polarityIn } from '../reading/polarity.ts'
import { subjectBefore, ways } from '../reading/subject.ts'
import { vocabularyOf } from '../reading/vocabulary.ts'
import { whatHappenedIn } from '../reading/what-happened.ts'
import { labels } from '../reading/words/labels.ts'
import { children, parents, relatives } from '../reading/words/people.ts'
import { unevidencedJargonTerms } from '../terms/unevidenced-jargon.ts'

export const rule = defineLanguageRule({
  id: 'unevidenced-jargon',
  audiences: ['court', 'plan', 'child'],
  reason: 'It is a stock phrase, and does not say what happened',
  alternatives: ['What did the person do or say, when, and who saw it?'],
  source: 'Scrutiny review 2019 s.8 and s.10',
  terms: unevidencedJargonTerms,
  judge: (lexicon): LanguageJudge => {
    const { adverbs, be, determiners, grammar, modals, objects, times } = vocabularyOf(lexicon)
    const facts = whatHappenedIn(lexicon)
    const polarity = polarityIn(lexicon)
    const isCircumstance = circumstancesIn(lexicon)
    const subject = subjectBefore(lexicon)
    const set = (words: string) => wordSet(lexicon, words)
    const isLabel = set(labels)
    const links = set(
      '~become ~seem ~appear ~remain ~present ~get ~feel ~look ~act as and or , - both more less very so quite',
    )
    const named = set(
      `${ways} ${parents} ${relatives} ${children} man woman person people adult adults peers friends friendships
       relationships content images language material use sexual social media partner partners`,
    )
    const acts = set('challenging threatening intimidating controlling')
    const towards = set('to towards toward about')
    const manner = set('inappropriately aggressively hostility resistance in')

    /** Whether a label is put on a person, or on how one lives, and not on a thing: “Mum is hostile”, “a chaotic home”. */
    function isOnPerson(text: ReadText, first: number, last: number): boolean {
      const { words, sentences } = text
      if (named.has(words[last])) return true
      // “A defensive coach”, “an aggressive dog”: the label of somebody or something else.
      if (facts.isContent(words[last]) && !times.has(words[last])) return false
      const begin = sentences[words[first]?.sentence ?? 0]?.first ?? 0
      let back = first - 1
      let linked = manner.has(words[first])
      for (; back >= Math.max(begin, first - 10); back--) {
        const word = words[back]
        if (be.has(word) || links.has(word)) linked = true
        else if (!adverbs.has(word) && !modals.has(word) && !isLabel.has(word)) break
      }
      // “Very hostile at the door.”, but “Chaotic scenes outside the ground …”.
      if (back < begin) return words[last]?.kind !== 'word' || grammar.has(words[last])
      const kind = subject(text, back + 1)
      return linked && (kind === 'person' || kind === 'home')
    }

    /** “Resistant to the new toothpaste”, “challenging Gil to a race”: what it is about is named, or it is a verb. */
    function isAboutThing(text: ReadText, { first, last, term }: Hit): boolean {
      const { words } = text
      const next = words[last]
      if (term.sense === 'protect') return facts.isContent(words[determiners.has(next) ? last + 1 : last])
      if (acts.has(words[first]) && next?.kind === 'word') return next.capital || objects.has(next)
      if (!towards.has(next)) return false
      for (let at = last + 1; at < last + 5; at++) {
        const word = words[at]
        if (word === undefined || word.kind !== 'word' || word.sentence !== words[first]?.sentence)
          return false
        if (facts.isContent(word) || facts.isThing(word)) return true
      }
      return false
    }

    /** Whether the sentence, or one beside it, tells what happened. */
    const isTold = (text: ReadText, hit: Hit) =>
      anyAround(
        text,
        hit,
        ({ from, end, except, resume, isOwn }) =>
          facts.tells(text, from, end, except, resume) &&
          (isOwn || (polarity.of(text, from, end) !== 'positive' && !isCircumstance(text, from, end))),
      )

    return {
      accepts: (text, hit) => {
        if (hit.term.sense === 'protect' && isAboutThing(text, hit)) return false
        if (hit.term.sense === 'label' && (!isOnPerson(text, hit.first, hit.last) || isAboutThing(text, hit)))
          return false
        if (hit.term.sense === 'presenting' && subject(text, hit.first) !== 'person') return false
        return !isTold(text, hit)
      },
    }
  },
})
