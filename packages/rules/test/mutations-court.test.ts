import { blank, set, testMutations } from './mutate.ts'

const ada = 'baby-in-proceedings'
const joss = 'nine-year-old'
const care = '/proceedings/proceedings-care'
const extension = `${care}/extensions/extension-1`
const inTime = 'time-limits/care-proceedings'

testMutations('Hearings, from the issue on Friday 12 June 2026', [
  {
    name: 'the case management hearing on day 18',
    record: ada,
    change: [set(`${care}/hearings/hearing-cmh/on`, '2026-07-07')],
    opens: [],
    points: {},
  },
  {
    name: 'the case management hearing on day 19, under a practice direction that nobody has confirmed',
    record: ada,
    change: [set(`${care}/hearings/hearing-cmh/on`, '2026-07-08')],
    opens: [['time-limits/case-management-hearing', 'needsReview', `${care}/hearings/hearing-cmh/on`]],
    points: {},
  },
  {
    name: 'the issues resolution hearing on the last day of week 20',
    record: ada,
    change: [set(`${care}/hearings/hearing-irh/on`, '2026-10-29')],
    opens: [],
    points: {},
  },
  {
    name: 'the issues resolution hearing on the first day of week 21',
    record: ada,
    change: [set(`${care}/hearings/hearing-irh/on`, '2026-10-30')],
    opens: [['time-limits/issues-resolution-hearing', 'needsReview', `${care}/hearings/hearing-irh/on`]],
    points: {},
  },
])

testMutations('The 26 weeks, which end on 10 December 2026, and their extension', [
  {
    name: 'an extension of eight weeks',
    record: ada,
    change: [set(`${extension}/until`, '2027-02-04')],
    opens: [],
    points: {},
  },
  {
    name: 'an extension of eight weeks and a day',
    record: ada,
    change: [set(`${extension}/until`, '2027-02-05')],
    opens: [['time-limits/extension-of-proceedings', 'fail', `${extension}/until`]],
    points: {},
  },
  {
    name: 'no reason is given for the extension',
    record: ada,
    change: [blank(`${extension}/reason`)],
    opens: [['court/extension-reasons', 'fail', `${extension}/reason`]],
    points: {},
  },
  {
    name: 'a case decided on the last day of the 26 weeks',
    record: joss,
    change: [set(`${care}/decidedOn`, '2025-05-18')],
    opens: [],
    points: {},
  },
  {
    name: 'a case decided on the day after, late by both countings: it was sent three days before it was issued',
    record: joss,
    change: [set(`${care}/decidedOn`, '2025-05-19')],
    opens: [[inTime, 'fail', `${care}/decidedOn`]],
    points: {},
  },
  {
    name: 'a case decided on the day after, which the court service still counts as in time: it was sent and issued on one day',
    record: joss,
    given: [set(`${care}/submittedOn`, '2024-11-18')],
    change: [set(`${care}/decidedOn`, '2025-05-19')],
    opens: [[inTime, 'needsReview', `${care}/decidedOn`]],
    points: {},
  },
])

testMutations('The plan before the court', [
  {
    name: 'it does not say what the harm did, and nor does the care plan',
    record: ada,
    given: [blank('/reasons/harm')],
    change: [blank(`${care}/plan/impactOfHarm`)],
    opens: [['court/impact-of-harm', 'fail', `${care}/plan/impactOfHarm`]],
    points: {},
  },
  {
    name: 'it does not say what the harm did, and the care plan does: once is enough',
    record: ada,
    change: [blank(`${care}/plan/impactOfHarm`)],
    opens: [],
    points: {},
  },
  {
    name: 'at the end a care order is asked for, and the plan for permanence is adoption',
    record: ada,
    change: [set(`${care}/plan/final`, 'A')],
    opens: [['court/where-the-child-will-live', 'fail', `${care}/plan/final`]],
    points: {},
  },
  {
    name: 'of a case that is decided, the court no longer asks',
    record: joss,
    given: [blank('/reasons/harm')],
    change: [blank(`${care}/plan/impactOfHarm`)],
    opens: [],
    points: {},
  },
  {
    name: 'the agency decided for adoption on the day after the application',
    record: ada,
    change: [set('/proceedings/proceedings-placement/adoptionDecisionOn', '2026-10-14')],
    opens: [
      ['court/agency-decision-first', 'needsReview', '/proceedings/proceedings-placement/adoptionDecisionOn'],
    ],
    points: {},
  },
])
