import { cite } from '../../engine/cite.ts'
import { defineServiceRule } from '../../engine/define-rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { countedByThen } from '../../facts/service-facts.ts'

const path = '/iros'

export const rule = defineServiceRule({
  id: 'service-level/iro-caseload',
  also: ['iro-caseload'],
  title: 'A full-time IRO has 50 to 70 children',
  requirement: 'A full-time IRO should have 50 to 70 children.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010', 'para 7.15')],
  why: 'An IRO with ninety children chairs their meetings, and knows few of them.',
  doesNotJudge:
    'What else an IRO does, and how far the children live apart. The hours of a part-time IRO are counted in proportion. Fewer than the lower figure is not wrong: a person looks at what else the post holds.',
  when: [countedByThen],
  messages: {
    conflict:
      'Bring the caseload of this IRO down: it comes to {fullTime} children for a full-time post, more than {most}',
    judge:
      'Say what else this IRO does: it comes to {fullTime} children for a full-time post, fewer than {least}',
    unknown: 'Enter the IROs of the service, each with number of children and hours a week',
    children: 'Enter how many children this IRO has',
    hours: 'Enter the hours a week of this IRO',
    week: 'Enter the hours of a full-time week in this service',
  },
  parameters: {
    least: {
      title: 'Fewest children of a full-time IRO',
      unit: 'children',
      default: 50,
      min: 1,
      max: 100,
      weaker: 'less',
    },
    most: {
      title: 'Most children of a full-time IRO',
      unit: 'children',
      default: 70,
      min: 1,
      max: 100,
      weaker: 'more',
    },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ figures: { iros, fullTimeHours } }, parameter) => {
    if (iros === undefined) return unknown(path)
    if (iros.length === 0) return notApplicable('The service has no IROs of its own')
    if (fullTimeHours === undefined) return unknown('/fullTimeHours', {}, 'week')
    const most = parameter('most')
    const least = parameter('least')
    return iros.map(({ children, weeklyHours }, at) => {
      if (children === undefined) return unknown(`${path}/${at}/children`, {}, 'children')
      if (weeklyHours === undefined) return unknown(`${path}/${at}/weeklyHours`, {}, 'hours')
      const exact = (children * fullTimeHours) / weeklyHours
      // Rounded away from the limit, so that what is more than 70 does not read as 70.
      if (exact > most) return conflict(`${path}/${at}`, { fullTime: Math.ceil(exact * 10) / 10, most })
      return exact < least
        ? judge(`${path}/${at}`, { fullTime: Math.floor(exact * 10) / 10, least })
        : pass(`${path}/${at}`)
    })
  },
})
