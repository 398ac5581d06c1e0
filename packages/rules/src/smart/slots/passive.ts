import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { actAt } from './act.ts'
import type { ClauseKind } from './clause.ts'
import { hasContent, onlyUmbrella } from './content.ts'
import type { Predicate } from './predicate.ts'
import type { Signs } from './signs.ts'
import { headOf, isChildSubject, isPerson, isSomebody } from './subject.ts'

const by = wordSet('by')
/** Done to something, and nobody could say when it is done. */
const hollowDone = wordSet(`
  attended followed met considered kept accessed sought valued heard respected promoted supported prepared acted looked dealt
  adhered upheld observed noted avoided ensured achieved maintained recognised acknowledged reviewed sourced used listened undertaken supervised offered encouraged
`)
const states = wordSet(
  'registered enrolled signed dressed washed trained vaccinated immunised immunized weaned seated fed tucked qualified',
)
/** Done to people, and not to things. */
const personDone = wordSet(`
  given offered taken supported encouraged helped told asked shown taught seen invited allowed referred assessed included
  matched adopted fostered returned reunited introduced accommodated mentored tutored counselled monitored observed challenged
  stretched rewarded praised motivated guided celebrated cared
  provided placed kept protected safeguarded enabled informed updated involved listened loved reminded assisted empowered moved
`)
/** Done to people, and done with: `identified`, `contacted`; not `supported`. */
const chosen = wordSet(`
  identified found appointed recruited allocated booked chosen named hired introduced contacted phoned rung emailed informed
  notified invited told asked interviewed visited
`)
/** Done to what takes place. */
const eventDone = wordSet(
  'found emailed sent posted handed printed signed held booked completed convened chaired started finished',
)
const labels = wordSet('outcome action target goal aim plan objective step task next')

/** What a clause in the passive comes to: done by somebody, to be done by nobody, or nothing that can be pictured. */
export function passiveKind(text: ReadText, found: Predicate, last: number, signs: Signs): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb } = found
  const done = words[verb]
  const hollow = (kindsOf(done) & kind.umbrellaVerb) !== 0 || hollowDone.has(done)
  const concrete = actAt(text, verb, last) === 'concrete'
  if (byAgent(words, verb, last)) {
    if (mood === 'being' && !signs.due) return 'tells'
    return hollow && !concrete ? 'umbrella' : 'act'
  }
  const isChild = isChildSubject(text, subject, subjectEnd)
  if (states.has(done) && isChild) return 'act'
  if (mood === 'being' && !signs.due && signs.amount < 0) return 'tells'
  if (hollow) return concrete && !hollowDone.has(done) ? 'task' : 'umbrella'
  const said = concrete && (signs.amount >= 0 || hasContent(text, verb + 1, last))
  if (
    !said &&
    !chosen.has(done) &&
    (isPerson(text, subject, subjectEnd) || (isChild && personDone.has(done)))
  )
    return 'umbrella'
  const about = kindsOf(words[headOf(text, subject, subjectEnd)])
  if (about & (kind.umbrella | kind.service) && !(about & kind.thing) && !eventDone.has(done)) {
    if (!hasContent(text, subject, subjectEnd)) return 'umbrella'
  }
  if (eventDone.has(done) && about & kind.service) return 'task'
  if (subject === subjectEnd && !isHeaded(words, subject) && !hasContent(text, verb + 1, last))
    return 'umbrella'
  return onlyUmbrella(text, subject, subjectEnd) ? 'umbrella' : 'task'
}

/** A heading says what it is about: `Hearing test - to be booked`. */
function isHeaded(words: readonly Word[], subject: number): boolean {
  const before = wordAt(words, subject - 2)
  return before?.kind === 'word' && before.sentence === words[subject]?.sentence && !labels.has(before)
}

/** Somebody is named who does it: `by the nurse`. */
export function byAgent(words: readonly Word[], verb: number, last: number): boolean {
  for (let at = verb + 1; at + 1 < last && at < verb + 16; at++) {
    if (by.has(words[at]) && isSomebody(words, at + 1, last)) return true
  }
  return false
}
