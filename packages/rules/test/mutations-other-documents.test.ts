import { readFileSync } from 'node:fs'
import type { DocumentReport, PathwayPlan } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { checkHistory, checkPathwayPlan, checkSiblingGroup } from '../src/index.ts'
import {
  append,
  type Change,
  changed,
  type Found,
  lines,
  openIn,
  remove,
  set,
  today,
  without,
} from './mutate.ts'

/** One change to documents that are checked as one, and all that is found because of it. Paths begin as the report’s do. */
interface Mutation {
  readonly name: string
  readonly change: readonly Change[]
  readonly opens: readonly Found[]
  readonly settles?: readonly Found[]
}

function testDocuments<Document extends object>(
  subject: string,
  read: () => Document,
  check: (document: Document) => Pick<DocumentReport, 'issues' | 'findings'>,
  mutations: readonly Mutation[],
): void {
  describe(subject, () => {
    test.each(mutations)('$name', ({ change, opens, settles }) => {
      const before = read()
      const after = read()
      for (const each of change) each(after)
      const was = check(before)
      const is = check(after)
      expect(is.issues).toEqual([])
      expect({ opens: without(openIn(is), openIn(was)), settles: without(openIn(was), openIn(is)) }).toEqual({
        opens: lines(after, opens),
        settles: lines(before, settles),
      })
    })
  })
}

const disagree = (field: string): readonly Found[] =>
  ['0', '1'].map((plan) => ['siblings/shared-facts', 'fail', `/${plan}${field}`])

testDocuments(
  'Eli and Naomi, brother and sister',
  () => [changed('siblings-eldest'), changed('siblings-middle')],
  (plans) => checkSiblingGroup(plans, { asAt: today }),
  [
    {
      name: 'their mother has two birthdays',
      change: [set('/1/people/mother/dateOfBirth', '1987-08-22')],
      opens: disagree('/people/mother/dateOfBirth'),
    },
    {
      name: 'their father’s birthday is put right',
      change: [set('/1/people/father/dateOfBirth', '1984-03-19')],
      opens: [],
      settles: disagree('/people/father/dateOfBirth'),
    },
    {
      name: 'Naomi has another IRO, and nobody says why',
      change: [set('/1/iro/name', 'Dermot Quill')],
      opens: ['0', '1'].map((plan): Found => ['siblings/same-iro', 'fail', `/${plan}/iro/reasonNotShared`]),
    },
    {
      name: 'Eli’s plan no longer has his time with Naomi, and hers has',
      change: [remove('/0/contact/c3')],
      opens: [['siblings/contact-in-both', 'fail', '/0/contact']],
      // How often they speak is no longer said in two ways.
      settles: ['0', '1'].map(
        (plan): Found => ['siblings/shared-facts', 'needsReview', `/${plan}/contact/c3/frequency`],
      ),
    },
  ],
)

const kept = 'records/visits-and-reviews-kept'

testDocuments(
  'Two revisions of Joss’s plan',
  () => [
    changed('nine-year-old', set('/revision', 6), set('/state/revisedOn', '2026-06-16')),
    changed('nine-year-old'),
  ],
  (revisions) => checkHistory(revisions, { asAt: today }),
  [
    {
      name: 'an event is gone from the later one',
      change: [remove('/1/chronology/event-2026-05-02-family')],
      opens: [['records/entry-removed', 'fail', '/0/chronology/event-2026-05-02-family']],
    },
    {
      name: 'an event was rewritten',
      change: [set('/1/chronology/event-2026-05-02-family/what', 'Leanne came late to family time')],
      opens: [['records/entry-changed', 'fail', '/1/chronology/event-2026-05-02-family/what']],
    },
    {
      name: 'an event was corrected by another',
      change: [
        append('/1/chronology', {
          id: 'event-2026-05-02-family-corrected',
          on: '2026-05-02',
          kind: 'family',
          what: 'Leanne came late to family time, and did not stay',
          source: 'Dawn Ellery',
          recordedOn: '2026-06-20',
          recordedBy: 'Priya Nandra',
          corrects: 'event-2026-05-02-family',
        }),
      ],
      opens: [],
    },
    {
      name: 'a visit is gone from the later one',
      change: [remove('/1/visits/visit-2025-02-24')],
      opens: [[kept, 'fail', '/0/visits/visit-2025-02-24']],
    },
    {
      name: 'the later one has an earlier day',
      change: [set('/1/state/revisedOn', '2026-06-15')],
      opens: [['records/revisions-dated', 'fail', '/1/state/revisedOn']],
    },
  ],
)

const pathwayPlan = readFileSync(
  new URL('../../../examples/records/other/pathway-plan.json', import.meta.url),
  'utf8',
)

testDocuments(
  'Kuba’s pathway plan',
  () => JSON.parse(pathwayPlan) as PathwayPlan,
  (plan) => checkPathwayPlan(plan, { asAt: today }),
  [
    {
      name: 'it says nothing of health',
      change: [remove('/matters/matter-health')],
      opens: [['care-leaver/six-matters', 'fail', '/matters']],
    },
    {
      name: 'it says nothing of money, which Schedule 8 may ask for in words that nobody has read',
      change: [remove('/matters/matter-money')],
      opens: [['care-leaver/adviser-and-three-matters', 'needsReview', '/matters']],
    },
    {
      name: 'nobody says that he saw the place before it was decided',
      change: [remove('/accommodation/seenFirstOn')],
      opens: [['care-leaver/accommodation-seen', 'needsReview', '/accommodation/seenFirstOn']],
    },
    {
      name: 'while he is looked after its reviews are those of the care plan: six months and a day are counted there',
      change: [set('/reviews/pathway-review-2/on', '2026-05-06')],
      opens: [],
    },
  ],
)
