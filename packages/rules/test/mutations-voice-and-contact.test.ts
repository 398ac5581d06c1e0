import { blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const ada = 'baby-in-proceedings'
const bascombes = '/placements/placement-bascombe'

const noTimeWithAndre = {
  id: 'time-andre',
  personId: 'person-andre',
  none: true,
  reasonIfNone: 'Andre asked for a break until he is well',
}

testMutations('Point 6: contact and return home', [
  {
    name: 'nothing is set out with his father',
    record: joss,
    change: [remove('/contact/time-andre')],
    opens: [['contact/arrangement-for-each-person', 'fail', '/people/person-andre']],
    points: { 6: 'fail' },
  },
  {
    name: 'how and how often he sees his mother is blank',
    record: joss,
    change: [blank('/contact/time-leanne/frequency'), remove('/contact/time-leanne/kinds')],
    opens: [['contact/arrangement-for-each-person', 'fail', '/contact/time-leanne/frequency']],
    points: { 6: 'fail' },
  },
  {
    name: 'there is no time with his father, for a reason that is looked at again in the new year',
    record: joss,
    change: [set('/contact/time-andre', { ...noTimeWithAndre, reviewOn: '2027-01-15' })],
    opens: [],
    points: {},
  },
  {
    name: 'there is no time with his father, for a reason, and nobody says when it is looked at again',
    record: joss,
    change: [set('/contact/time-andre', noTimeWithAndre)],
    opens: [['contact/promoted', 'needsReview', '/contact/time-andre/reviewOn']],
    points: {},
  },
  {
    name: 'there is no time with his father, and nobody says why',
    record: joss,
    change: [set('/contact/time-andre', { id: 'time-andre', personId: 'person-andre', none: true })],
    opens: [['contact/arrangement-for-each-person', 'fail', '/contact/time-andre/reasonIfNone']],
    points: { 6: 'fail' },
  },
  {
    name: 'what the Sundays with his grandmother are for is blank',
    record: joss,
    change: [blank('/contact/time-pearl/purpose')],
    opens: [['contact/purpose', 'fail', '/contact/time-pearl/purpose']],
    points: { 6: 'needsReview' },
  },
  {
    name: 'nothing is set out with the sister who is accommodated elsewhere',
    record: eli,
    change: [remove('/contact/c3')],
    opens: [['siblings/contact', 'fail', '/siblings/sib-1']],
    points: { 6: 'fail' },
  },
  {
    name: 'no reason is given why he does not go home',
    record: joss,
    change: [blank('/permanence/returnHome/reason')],
    opens: [['contact/return-home', 'fail', '/permanence/returnHome/reason']],
    points: { 6: 'fail' },
  },
  {
    name: 'the plan is to go home within six months, and return home is not worked towards',
    record: joss,
    change: [set('/permanence/plans/permanence-foster/plan', 'RETURN6M')],
    opens: [
      ['contact/return-home', 'fail', '/permanence/plans/permanence-foster/plan'],
      // The plan is from more than six months ago.
      ['plan-content/permanence-timescale', 'needsReview', '/permanence/plans/permanence-foster/targetDate'],
    ],
    points: { 3: 'needsReview', 6: 'fail' },
  },
  {
    name: 'the placement plan does not say how changes are made known',
    record: joss,
    change: [blank(`${bascombes}/plan/contactChanges`)],
    opens: [['placement/plan-contact', 'fail', `${bascombes}/plan/contactChanges`]],
    points: { 6: 'fail' },
  },
  {
    name: 'the time with her brother that was forgotten is set out',
    record: ada,
    change: [
      set('/contact/contact-denise', {
        id: 'contact-callum',
        personId: 'callum',
        kinds: ['in-person'],
        frequency: 'Once a month on a Saturday',
        purpose: 'To know each other',
      }),
      set('/people/denise/whereaboutsUnknown', true),
    ],
    opens: [],
    settles: [['contact/arrangement-for-each-person', 'fail', '/people/callum']],
    points: { 6: 'pass' },
  },
])

const ofJoss = ['home', 'mum', 'school', 'health', 'move'].map((about) => `/views/view-joss-${about}`)

testMutations('Point 13: wishes and feelings', [
  {
    name: 'what he says stands only beside his needs and his family time',
    record: joss,
    change: [remove(...ofJoss)],
    opens: [
      ['voice/childs-views', 'needsReview', '/views'],
      ['plan-content/views', 'fail', '/views'],
      // The PEP is a document of its own, and may have it.
      ['voice/pep-child-input', 'needsReview', '/education/pepId'],
    ],
    points: { 13: 'fail' },
  },
  {
    name: 'he is to be asked tomorrow',
    record: joss,
    change: ofJoss.map((path) => set(`${path}/on`, '2026-11-22')),
    opens: [
      ['voice/childs-views', 'needsReview', '/views'],
      ['plan-content/views', 'fail', '/views'],
      // The PEP is a document of its own, and may have it.
      ['voice/pep-child-input', 'needsReview', '/education/pepId'],
    ],
    points: { 13: 'fail' },
  },
  {
    name: 'his father’s wishes are not in the plan',
    record: joss,
    change: [remove('/views/view-andre')],
    opens: [['plan-content/views', 'fail', '/people/person-andre']],
    points: { 13: 'fail' },
  },
  {
    name: 'what his mother said is blank',
    record: joss,
    change: [blank('/views/view-leanne/words')],
    opens: [
      ['voice/views-answered', 'fail', '/views/view-leanne/words'],
      ['plan-content/views', 'fail', '/people/0'],
    ],
    points: { 13: 'fail' },
  },
  {
    name: 'nothing was done about what he said, and nobody says why not',
    record: joss,
    change: [blank('/views/view-joss-home/response')],
    opens: [['voice/views-answered', 'fail', '/views/view-joss-home/response']],
    points: { 13: 'fail' },
  },
  {
    name: 'a wish was not followed, and only the reason is given',
    record: joss,
    change: [remove('/views/view-joss-mum/response')],
    opens: [],
    points: {},
  },
])

testMutations('Points 14 and 15: taking part and disagreeing', [
  {
    name: 'there is no way for the child to take part',
    record: joss,
    change: [remove('/participation/routes/route-joss')],
    opens: [['voice/participation-routes', 'needsReview', '/participation/routes']],
    points: { 14: 'needsReview' },
  },
  {
    name: 'how his father takes part is blank',
    record: joss,
    change: [blank('/participation/routes/route-andre/how')],
    opens: [['voice/participation-routes', 'needsReview', '/participation/routes/route-andre/how']],
    points: { 14: 'needsReview' },
  },
  {
    name: 'there is no record that anybody told him how to complain',
    record: joss,
    change: [remove('/participation/complaintsExplainedOn', '/participation/complaintsExplained')],
    opens: [
      ['voice/how-to-disagree', 'needsReview', '/participation/complaintsExplainedOn'],
      ['review-iro/rights-explained', 'needsReview', '/participation/complaintsExplainedOn'],
    ],
    points: { 15: 'needsReview' },
  },
  {
    name: 'an advocate without a name is to be offered tomorrow',
    record: joss,
    change: [
      set('/participation/advocacy/offeredOn', '2026-11-22'),
      blank('/participation/advocacy/advocate/name'),
    ],
    opens: [
      ['voice/how-to-disagree', 'needsReview', '/participation/advocacy/offeredOn'],
      ['voice/advocacy-offered', 'needsReview', '/participation/advocacy/offeredOn'],
    ],
    points: { 15: 'needsReview' },
  },
  {
    name: 'the IRO has a name, and no number or address',
    record: joss,
    change: [
      remove('/iro/phone', '/iro/email'),
      remove(`${bascombes}/plan/contacts/0/phone`, `${bascombes}/plan/contacts/0/email`),
    ],
    opens: [
      ['voice/how-to-disagree', 'fail', '/iro/phone'],
      ['placement/plan-contacts', 'needsReview', `${bascombes}/plan/contacts`],
    ],
    points: { 4: 'needsReview', 15: 'fail' },
  },
  {
    name: 'nobody has shown the child the plan',
    record: joss,
    change: [remove('/sharing/shared-joss')],
    opens: [['voice/shared-with-child', 'fail', '/sharing']],
    points: {},
  },
])
