import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { due, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { seeing } from '../../facts/seen-first.ts'

const path = '/accommodation/seenFirstOn'

export const rule = definePathwayRule({
  id: 'care-leaver/accommodation-seen',
  title: 'Seen before saying yes',
  requirement:
    'The young person sees the accommodation before it is decided that they will live there, or the plan says why that could not be.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.7, 9')],
  why: 'Nobody else takes a home without having seen the door, the street and the lock.',
  doesNotJudge:
    'Whether the young person was free to say no, and whether it really could not be seen. Of a looked-after child under other arrangements the law asks it: that is looked at in the care plan. Going home, to relatives or staying with a former foster carer is passed over.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The young person saw the accommodation first, or the plan says why not',
    due: 'Let the young person see the accommodation before it is decided',
    late: 'Say why the young person saw the accommodation only on {seenOn}: it was decided by {decidedOn}',
    decidedOn: 'Enter the day on which it was decided that the young person lives there',
    unknown:
      'Enter the day on which the young person first saw the accommodation, or why it was not seen before it was decided',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { accommodation }, asAt }) => {
    if (accommodation === undefined) return notApplicable('No accommodation is recorded')
    const { code, reasonNotSeen } = accommodation
    if (code !== undefined && notChosen.has(code.charAt(0))) {
      return notApplicable('The accommodation is not of a kind that one goes to see first')
    }
    if (saysWhy(reasonNotSeen)) return pass('/accommodation/reasonNotSeen')
    const seen = seeing(accommodation, asAt)
    if (seen.state === 'late') return late(path, { seenOn: seen.seenOn, decidedOn: seen.decidedOn })
    if (seen.state === 'seen') {
      // Seen, and whether before the decision or after it nobody can tell.
      return accommodation.decidedOn === undefined && accommodation.from === undefined
        ? unknown('/accommodation/decidedOn', {}, 'decidedOn')
        : pass(path)
    }
    return seen.state === 'undecided' ? due(path) : unknown(path)
  },
})

/** By the letter of the code: family, abroad, deported, not known, no fixed abode, custody, the former foster carer, none. */
const notChosen: ReadonlySet<string> = new Set(['B', 'G', 'H', 'R', 'S', 'X', 'Z', '0'])
