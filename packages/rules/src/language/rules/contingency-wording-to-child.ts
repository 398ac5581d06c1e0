import type { Lexicon } from '../../text/lexicon.ts'
import { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { defineLanguageRule, type Hit, type Place } from '../language-rule.ts'
import { lines } from '../term.ts'
import { contingencyTerms } from '../terms/contingency-wording-to-child.ts'
import { wordLists } from '../word-lists.ts'

const id = 'contingency-wording-to-child'

/** What may fail: the home, by the words that children are told it in. */
const homes = ['<where-a-child-lives>', "this|that|your|the|foster|new|our|'s home|house"]

/** What is said of it where it fails. */
const failures = lines(`
  *5 ~break|~fall down|apart|through
  *5 ~fail|~collapse|~disrupt|~end
  *5 ~come to an end
  *5 ~go wrong|badly
  *5 <wont>|not|never *1 ~work|last|happen|succeed|suit
  *5 <wont>|not|never *1 ~go ahead|well|right|to
  *5 <wont>|not be|feel|turn right|safe|possible|out
  *3 ~be not|no *1 right|safe|working|possible|good
  *3 isn't|aren't *1 right|safe|working|possible|good
  *3 ~stop working
`)

/** What an if-clause says where it tells a child that the home may fail. A plain emergency says none of this. */
const failing = [
  ...homes.flatMap((home) => failures.map((failure) => `${home} ${failure}`)),
  ...lines(`
    it|this|that|things|everything *2 <wont>|not *1 ~work out
    it|this|that|things|everything ~stop working out
    it|this|that|things *2 <wont>|not *1 ~work with|here|there
    it|this|that|things ~go|~get wrong|badly with|at|here|there
    it|this|that|things *2 <wont>|not *1 ~go well|right with|at|here|there
    it|this|that|things *1 ~break|~fall down|apart|through with|at|here|there
    you *1 <cannot> *2 stay|live|remain|settle|be with|here|there|together|any|long
    you *1 <cannot> *2 stay|live|remain|settle|be at|in your|the|this|home *1 home|house
    you *1 <cannot> *2 stay|live|remain at *2 's
    you *1 no longer stay|live|remain
    can|could no longer stay|live|remain
    you *1 ~have|~need to *1 move out|again|on|away|home|house|somewhere|from|placement|placements
    you *1 ~have|~need to *1 leave here|this|home|them|there
    you *1 ~have|~need to *1 leave your|the home|placement|family
    you *1 ~have|~need to *1 leave *2 's
    you *1 <cannot> *1 go|return|move|come *1 home
    you *1 <cannot> *1 go|return|move|come back to your|live|be|<parent>|nan|gran|here|there
    no longer look|care|keep|have|cope|manage|foster|able
    <cannot> *1 ~look after you any|forever|permanently
    <cannot> *1 care for you any|forever|permanently
    <cannot> *1 keep you|looking|caring|fostering
    <cannot> *1 have you any|living
    ~give *1 notice
    <wont>|not want you
    you and *2 <wont>|not *1 get on|along
    ~change their|her|his mind|minds about you|having|fostering|adopting
  `),
]

/** What is held over a child, beside an if or an unless: "If you hurt anybody you will have to move." */
const threats = [
  ...homes.flatMap((home) =>
    lines(`may|might|could|will|would|'ll *1 break|fall|fail|end|collapse
      may|might|could|will|would|'ll be at risk|over
      ~be at risk`).map((failure) => `${home} ${failure}`),
  ),
  ...lines(`
    you may|might|could|will|would|'ll *1 have|need to move out|away|again|somewhere|home|house|placement|placements
    you may|might|could|will|would|'ll *1 have|need to move to another|a|different *2 home|placement|carer|carers|family|unit
    [you may|might|could|will|would|'ll *1 have|need to move] .|,|and|or|if|unless
    you may|might|could|will|would|'ll *1 have|need to leave here|us|them|this|your|the home|placement|family
    [you may|might|could|will|would|'ll *1 have|need to leave] .|,|and|or|if|unless
    you may|might|could|will|would|'ll *1 lose your place|placement|home|family|bed|room
    you may|might|could|will|would|'ll *1 be moved out|away|again|somewhere|on|from
    you may|might|could|will|would|'ll *1 be moved to *2 home|placement|carer|carers|family|unit|secure
    [you may|might|could|will|would|'ll *1 be moved] .|,|and|or|if|unless
    you may|might|could|will|would|'ll *1 be|end sent|put|up away|in|back|to care|secure|somewhere|another
    you may|might|could|will|would|'ll *1 go *1 to|into secure|care
  `),
]

/** The longest clause that is looked at, in words. */
const longest = 24

/**
 * A child is told of a contingency, or of a plan in case this home fails. The Scrutiny review heard that the word
 * frightens children, and that it should be said as one would tell any child what to do in an emergency.
 */
export const rule = defineLanguageRule({
  id,
  audiences: ['child'],
  reason: 'Told as a plan for when this home fails, it makes a child wait for that',
  alternatives: [
    'Say it as you would tell any child what happens in an emergency: who they would stay with, and that it is only for then',
    'Say what makes this home safe, and what grown-ups do when things are hard there',
  ],
  source: 'Scrutiny review 2019 s.8, s.10',
  terms: contingencyTerms,
  judge: (lexicon) => {
    const clauses = clausesIn(lexicon)
    const held = threatsIn(lexicon)
    return {
      more: (text, _, hits) => {
        const told = clauses(text, hits)
        return [...told, ...held(text, hits, told)]
      },
    }
  },
})

/** Finds if-clauses that tell of the home failing, but not beside a word of the rule, which says so already. */
function clausesIn(lexicon: Lexicon): (text: ReadText, hits: readonly Hit[]) => readonly Place[] {
  const ifs = wordSet(lexicon, 'if')
  const caseOf = wordSet(lexicon, 'case')
  const inOf = wordSet(lexicon, 'in')
  const should = wordSet(lexicon, 'should')
  const patterns = new Patterns(
    lexicon,
    wordLists,
    failing.map((pattern) => [pattern, true]),
  )
  const ends = endOfClause(lexicon)
  const opening = wordSet(lexicon, 'if case should')
  /** Whether a clause begins: "if", "in case", or "Should" at the head of a sentence. */
  const opens = ({ words, sentences }: ReadText, at: number, word: Word) =>
    ifs.has(word) ||
    (caseOf.has(word) && inOf.has(words[at - 1])) ||
    (should.has(word) && word.capital && sentences[word.sentence]?.first === at)

  return (text, hits) => {
    const { words } = text
    let places: Place[] | undefined
    let said: Set<number | undefined> | undefined
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word
      if (!opening.has(word) || word.quoted || !opens(text, at, word)) continue
      const end = ends(text, at + 1)
      if (patterns.first(text, at + 1, end) === undefined) continue
      said ??= new Set(hits.filter((hit) => hit.rule === id).map(({ first }) => words[first]?.sentence))
      if (said.has(word.sentence)) continue
      const first = caseOf.has(word) ? at - 1 : at
      places ??= []
      places.push({ start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 })
      at = end - 1
    }
    return places ?? none
  }
}

/** Finds what is held over a child in a sentence with a condition, where nothing in it says so already. */
function threatsIn(
  lexicon: Lexicon,
): (text: ReadText, hits: readonly Hit[], told: readonly Place[]) => readonly Place[] {
  const conditions = wordSet(lexicon, 'if unless')
  const patterns = new Patterns(
    lexicon,
    wordLists,
    threats.map((pattern) => [pattern, true]),
  )
  return (text, hits, told) => {
    const { words, sentences } = text
    if (!words.some((word) => conditions.has(word))) return none
    return sentences.flatMap(({ first, last }, number) => {
      if (!words.slice(first, last).some((word) => conditions.has(word) && !word.quoted)) return []
      if (hits.some((hit) => hit.rule === id && words[hit.first]?.sentence === number)) return []
      const [begins, ends] = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0]
      if (told.some(({ start }) => start >= begins && start < ends)) return []
      const found = patterns.first(text, first, last)
      const [from, to] = [words[found?.first ?? -1], words[(found?.last ?? 0) - 1]]
      return from && to && !from.quoted ? [{ start: from.start, end: to.end }] : []
    })
  }
}

const none: readonly Place[] = []

/** The word after the last of a clause: it ends at a mark, or where the main clause begins ("you will move to Hull"). */
function endOfClause(lexicon: Lexicon): (text: ReadText, from: number) => number {
  const subject = wordSet(lexicon, 'you we they i he she it your our there then')
  const will = wordSet(lexicon, "will 'll would can could may might must should won't shall")
  const then = wordSet(lexicon, 'then')
  const owned = wordSet(lexicon, 'your our the')
  return ({ words }, from) => {
    const sentence = words[from]?.sentence
    const limit = Math.min(words.length, from + longest)
    for (let at = from; at < limit; at++) {
      const word = words[at]
      if (word === undefined || word.sentence !== sentence) return at
      if (word.kind === 'mark' && !word.joined) return at
      if (word.kind === 'mark' && words[at + 1]?.joined !== true) return at
      if (at < from + 2) continue
      if (then.has(word)) return at
      if (subject.has(word) && will.has(words[at + 1])) return at
      if (owned.has(word) && will.has(words[at + 2])) return at
    }
    return limit
  }
}
