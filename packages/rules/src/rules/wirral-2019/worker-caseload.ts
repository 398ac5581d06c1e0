import { cite } from '../../engine/cite.ts'
import { defineServiceRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { countedByThen } from '../../facts/service-facts.ts'

const path = '/workers'

export const rule = defineServiceRule({
  id: 'wirral-2019/worker-caseload',
  also: ['worker-caseload'],
  title: 'Caseloads of social workers',
  requirement:
    'A social worker of a permanence team has no more children than the council’s limit, and workers have no more on average than when the review was made.',
  force: 'local',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.6, 8')],
  inForce: { from: '2019-07-01' },
  why: 'A worker with too many children knows them by their files, and leaves.',
  doesNotJudge:
    'How much work the children are, what a part-time or newly qualified worker can carry, and whether a worker will stay. The average is what the council had in 2019, not a limit that it set: where it is passed, a person looks.',
  when: [countedByThen],
  messages: {
    conflict: 'Bring the caseload of this worker down to {most} children: it is {children}',
    unknown: 'Enter the social workers of the service, each with team and number of children',
    children: 'Enter how many children this worker has',
    team: 'Select the kind of team: with {children} children the limit of a permanence team would be passed',
    average: 'Look at why workers have {average} children on average, more than {most}',
  },
  parameters: {
    most: {
      title: 'Most children of a worker in a permanence team',
      unit: 'children',
      default: 23,
      min: 1,
      max: 60,
    },
    average: {
      title: 'Average above which a person looks',
      unit: 'children',
      default: 17.3,
      min: 1,
      max: 60,
      fractional: true,
    },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ figures: { workers } }, parameter) => {
    if (workers === undefined) return unknown(path)
    if (workers.length === 0) return notApplicable('The service has no social workers of its own')
    const most = parameter('most')
    const verdicts: Verdict[] = []
    let total = 0
    for (const [at, { children, teamKind }] of workers.entries()) {
      if (children === undefined) {
        verdicts.push(unknown(`${path}/${at}/children`, {}, 'children'))
        continue
      }
      total += children
      if (children <= most) continue
      if (teamKind === undefined) verdicts.push(unknown(`${path}/${at}/teamKind`, { children }, 'team'))
      else if (teamKind === 'permanence') verdicts.push(conflict(`${path}/${at}`, { children, most }))
    }
    const known = workers.length - verdicts.filter(({ message }) => message === 'children').length
    // The figure of the review is a rounded one, and so is what is set beside it.
    const average = toTenths(total / known)
    if (known > 0 && average > parameter('average')) {
      verdicts.push(judge(path, { average, most: parameter('average') }, 'average'))
    }
    return verdicts
  },
})

const toTenths = (number: number) => Math.round(number * 10) / 10
