import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sense } from './sense.ts'

/** A telephone number somewhere near makes it a person to ring. */
const near = 16
const phoneNumber = 5
const number = 3

/**
 * Whether “contact” is time with one's family, and not to get in touch with somebody: "contact on Saturdays", "taken to contact",
 * but "contact the GP", "School will contact her", "Who to contact". Decided by the words around it.
 */
export function contactSense(lexicon: Lexicon): Sense {
  const set = (list: string) => wordSet(lexicon, list)
  const auxiliary = set(
    "will 'll can could should must may might would shall won't wouldn't can't couldn't cannot shouldn't do don't does doesn't did didn't please not never always kindly then just",
  )
  const subject = set('i we they he she')
  const you = set('you')
  const verbOfNoun = set(
    'be take happen start begin move stay stop go carry continue resume change increase remain',
  )
  const to = set('to')
  const wantsVerb = set(
    'who whom person people number easy easier hard harder difficult able unable how where when whether reluctant willing free ~ask ~want ~need ~try ~plan ~agree ~decide ~offer ~promise ~refuse ~fail ~wish ~like ~prefer ~forget ~remember right way ~tell ~advise ~encourage team ok okay fine best safe',
  )
  const motion = set(
    '~go ~come ~take ~bring ~drive ~travel ~transport lift taxi access ~look forward prior due related relation alternative +change back +journey reference regard ~return ~refer ~arrive ~walk',
  )
  const object = set(
    'me us you him them it the a an this that these those my your his her their our its anyone someone anybody somebody everyone everybody whoever either both one another',
  )
  const eachOther = set('each one')
  const other = set('other another')
  const being = set("is was 's")
  const title = set(
    'mr mrs ms miss dr mx prof professor aunt aunty auntie uncle nurse sister father rev pc sgt',
  )
  const role = set(
    'school nursery college police gp camhs hospital pharmacy dentist doctor housing carer carers parents staff reception transport council ambulance 101 111 999 emergency children social out foster teacher tutor senco education health student pupil admin customer support services security head solicitor solicitors legal duty first',
  )
  const family = set('mum mam mummy dad daddy nan nana gran granny grandma grandad grandpa mother father')
  const before = set(
    'after before during at since following for of from with in about through around regarding re per without between into despite until till by as is was are were be because when while',
  )
  const adjective = set(
    'the a an this that his her their our my your its every each all no any some more less much first last next family supervised unsupervised direct indirect weekly fortnightly monthly daily regular extra letterbox face-to-face face video phone telephone skype zoom virtual community sibling maternal paternal parental missed cancelled good bad safe restricted reduced increased normal usual current future daily overnight weekend holiday christmas christmas planned sunday saturday monday tuesday wednesday thursday friday',
  )
  const joining = set('and or then also if when who which to either & but')
  const time = set(
    'mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays sats weekly fortnightly monthly daily twice once every alternate alt january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec centre center order arrangements plan session sessions supervisor worker visit visits time times schedule agreement notes log recordings hours supervised unsupervised',
  )
  const nounOfTwo = set('on at in')
  const pluralNoun = set(
    'with take took are were will per each every between at go went happen happened must should can , .',
  )
  const ofPlural = set(
    'all supervised unsupervised weekly monthly family missed cancelled last next these those future previous first between after before most many more fewer extra the his her their',
  )

  return (text, { first }) => {
    const { source, words, sentences } = text
    const word = words[first] as Word
    const sentence = sentences[word.sentence]
    const begin = sentence?.first ?? 0
    const after = wordAt(words, first + 1, word.sentence)
    const previous = first > begin ? words[first - 1] : undefined
    const opens = previous === undefined || previous.kind === 'mark' || first === begin
    const prior = previous?.kind === 'mark' ? undefined : previous
    const plural = source.charCodeAt(word.end - 1) === 115
    if (nearPhone(text, first)) return false
    if (isTitle(word, prior, opens) && !adjective.has(prior) && !before.has(prior)) return false
    if (eachOther.has(after) && other.has(wordAt(words, first + 2, word.sentence))) return before.has(prior)
    if (object.has(after) || title.has(after)) {
      if (!plural) return before.has(prior) && !to.has(prior)
      return before.has(prior) || ofPlural.has(prior)
    }
    // "Her contact is Mrs Shah"
    if (being.has(after) && title.has(wordAt(words, first + 2, word.sentence))) return false
    if (after?.kind === 'number' && after.end - after.start >= number) return false
    if (plural)
      return pluralNoun.has(after) || ofPlural.has(prior) || (after === undefined && adjective.has(prior))
    if (auxiliary.has(prior)) {
      const asked = prior?.capital === true && first - 1 === begin
      return asked && verbOfNoun.has(after)
    }
    if (subject.has(prior)) return false
    if (you.has(prior) && auxiliary.has(wordAt(words, first - 2, word.sentence))) return false
    const named = after?.capital === true && !time.has(after)
    const kin = family.has(after)
    const kinAt = kin && isNoteOfTime(words, first + 2, word.sentence)
    const anObject = (named || role.has(after) || kin) && !kinAt
    if (to.has(prior)) {
      const governor = wordAt(words, first - 2, word.sentence)
      if (wantsVerb.has(governor)) return false
      if (motion.has(governor)) return true
      return !anObject
    }
    if (adjective.has(prior) || before.has(prior)) return true
    if (anObject) return !(opens || joining.has(prior) || (kin && prior !== undefined) || role.has(after))
    return true

    function isNoteOfTime(all: readonly Word[], at: number, own: number): boolean {
      const next = wordAt(all, at, own)
      return (
        next?.kind === 'number' ||
        time.has(next) ||
        (nounOfTwo.has(next) && time.has(wordAt(all, at + 1, own)))
      )
    }
  }
}

/** A word with a capital that stands within a sentence is a name: a film, a chapter, a firm. */
const isTitle = (word: Word, prior: Word | undefined, opens: boolean) =>
  word.capital && !word.upper && !opens && prior?.capital !== true && prior?.kind !== 'number'

const wordAt = (words: readonly Word[], at: number, sentence: number): Word | undefined =>
  words[at]?.sentence === sentence ? words[at] : undefined

function nearPhone({ words }: ReadText, first: number): boolean {
  const sentence = words[first]?.sentence
  for (let at = first + 1; at < Math.min(words.length, first + near); at++) {
    const word = words[at]
    if (word?.sentence !== sentence) return false
    if (word?.kind === 'number' && word.end - word.start >= phoneNumber) return true
  }
  return false
}
