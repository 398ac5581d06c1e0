import type { WorkComparison } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { absent, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { inPounds } from '../../facts/in-pounds.ts'
import { said } from '../../facts/located.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'

const path = '/workComparison'

export const rule = definePathwayRule({
  id: 'care-leaver/better-off-in-work',
  also: ['pw-afford-work'],
  title: 'Better off in work',
  requirement:
    'For a young person in supported housing who works or looks for work, the plan compares what they have in work with what they have out of work.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.7, 9')],
  why: 'In supported housing a first wage can cost more in rent than it brings. A young person who finds that out from a bill gives up the job or the room.',
  doesNotJudge:
    'Whether the figures are right: they are the adviser’s, and no rate or benefit is built in. Fares, clothes and what work is worth besides are left out. Who is in education, or cannot work for illness, disability or a child, is not asked for figures.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The plan compares income in work and out of work',
    absent:
      'Work out with the young person what they would have in work and out of work, and enter the figures',
    words: 'Enter the figures behind what the plan says of work and money',
    loss: 'Decide with the young person what to do: in work they have {loss} a week less than out of work',
    activity: 'Select the main activity of the young person',
    earnings: 'Enter earnings a week in work',
    benefitsInWork: 'Enter benefits a week in work',
    rentInWork: 'Enter what the young person pays in rent a week in work',
    benefitsOutOfWork: 'Enter benefits a week out of work',
    rentOutOfWork: 'Enter what the young person pays in rent a week out of work',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan: { accommodation, activity = '0', workComparison, workAndMoney }, asAt }) => {
    if (!supported.has(accommodation?.code?.charAt(0) ?? '')) {
      return notApplicable('The plan does not say that the young person lives in supported housing')
    }
    if (activity === '0') return unknown('/activity', {}, 'activity')
    if (!working.has(activity)) return notApplicable('The young person neither works nor looks for work')
    if (workComparison === undefined || (workComparison.workedOutOn ?? '') > asAt) {
      return said(workAndMoney) ? judge('/workAndMoney', {}, 'words') : absent(path)
    }
    const wanting = missingFields({ value: workComparison, path }, figures)
    if (wanting.length > 0) return wanting
    const loss = lossInWork(workComparison as Required<WorkComparison>)
    return loss > 0 ? judge(path, { loss: inPounds(loss) }, 'loss') : pass(path)
  },
})

const figures = ['earnings', 'benefitsInWork', 'rentInWork', 'benefitsOutOfWork', 'rentOutOfWork'] as const

/** How much less there is in work, in pounds a week, to the penny; nothing or less where there is more. */
const lossInWork = (figure: Required<WorkComparison>) =>
  Math.round(
    100 *
      (figure.benefitsOutOfWork -
        figure.rentOutOfWork -
        (figure.earnings + figure.benefitsInWork - figure.rentInWork)),
  ) / 100

/** By the letter of the code: semi-independent, supported lodgings, foyer. */
const supported: ReadonlySet<string> = new Set(['D', 'E', 'T'])
/** Apprenticeship, training or work, or not in any of these and free to look for it. */
const working: ReadonlySet<string> = new Set(['F3', 'P3', 'F4', 'P4', 'F5', 'P5', 'G5'])
