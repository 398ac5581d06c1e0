import { append, blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'

testMutations('Points 1 and 2: needs, and how they are met', [
  {
    name: 'nothing is left of what he needs to feel safe and to eat in peace',
    record: joss,
    change: [remove('/needs/need-nights', '/needs/need-food')],
    opens: [['plan-content/emotional-needs', 'fail', '/needs']],
    points: { 1: 'fail' },
  },
  {
    name: 'all that is left for his feelings is a need that was met in July',
    record: joss,
    change: [remove('/needs/need-nights')],
    opens: [['plan-content/emotional-needs', 'needsReview', '/needs']],
    points: { 1: 'needsReview' },
  },
  {
    name: 'a need is stated in blanks',
    record: joss,
    change: [blank('/needs/need-presentation/statement')],
    opens: [['plan-content/needs-assessed', 'fail', '/needs/need-presentation/statement']],
    points: { 1: 'fail' },
  },
  {
    name: 'the plan is silent on religion',
    record: joss,
    change: [remove('/identity/religion')],
    opens: [['plan-content/identity-needs', 'fail', '/identity/religion']],
    points: { 1: 'fail' },
  },
  {
    name: 'the first language is blank',
    record: joss,
    change: [blank('/identity/firstLanguage')],
    opens: [['plan-content/identity-needs', 'fail', '/identity/firstLanguage']],
    points: { 1: 'fail' },
  },
  {
    name: 'nobody has written down whether he may have been trafficked',
    record: joss,
    change: [remove('/modernSlavery')],
    opens: [['plan-content/trafficking-asylum-status', 'needsReview', '/modernSlavery/victim']],
    points: { 1: 'needsReview' },
  },
  {
    name: 'an action that was not carried on is all there is for a need',
    record: joss,
    change: [set('/needs/need-teeth-eyes/outcomes/outcome-teeth/actions/action-dentist/status', 'stopped')],
    opens: [['plan-content/how-needs-met', 'fail', '/needs/need-teeth-eyes/outcomes']],
    points: { 2: 'fail' },
  },
  {
    name: 'an outcome has lost its actions, and the need has no other',
    record: joss,
    change: [remove('/needs/need-selfcare/outcomes/outcome-mornings/actions')],
    opens: [['plan-content/how-needs-met', 'fail', '/needs/need-selfcare/outcomes']],
    points: { 2: 'fail' },
  },
  {
    name: 'the only action for a need says nothing',
    record: joss,
    change: [blank('/needs/need-teeth-eyes/outcomes/outcome-teeth/actions/action-dentist/what')],
    opens: [['plan-content/how-needs-met', 'fail', '/needs/need-teeth-eyes/outcomes']],
    points: { 2: 'fail' },
  },
  {
    name: 'a need is added for which nothing is planned',
    record: joss,
    change: [
      append('/needs', {
        id: 'need-swim',
        domain: 'self-care',
        statement: 'Joss needs to be safe in deep water',
        assessmentId: 'assessment-2026',
        assessedOn: '2026-10-30',
        outcomes: [],
      }),
    ],
    opens: [['plan-content/how-needs-met', 'fail', '/needs/need-swim/outcomes']],
    points: { 2: 'fail' },
  },
])

testMutations('Point 3: the aim and its timescale', [
  {
    name: 'there is no plan for permanence',
    record: joss,
    change: [remove('/permanence')],
    opens: [
      ['plan-content/permanence', 'fail', '/permanence/aim'],
      ['plan-content/permanence-timescale', 'fail', '/permanence/plans'],
      ['contact/return-home', 'fail', '/permanence/returnHome/decision'],
    ],
    points: { 3: 'fail', 6: 'fail' },
  },
  {
    name: 'the main plan has no timescale',
    record: joss,
    change: [blank('/permanence/plans/permanence-foster/timescale')],
    opens: [['plan-content/permanence-timescale', 'fail', '/permanence/plans/permanence-foster/targetDate']],
    points: { 3: 'fail' },
  },
  {
    name: 'the day for going home passed yesterday',
    record: eli,
    change: [set('/permanence/plans/pp-2/targetDate', '2026-11-20')],
    opens: [['plan-content/permanence-timescale', 'needsReview', '/permanence/plans/pp-2/targetDate']],
    points: { 3: 'needsReview' },
  },
  {
    name: 'the day for going home is today',
    record: eli,
    change: [set('/permanence/plans/pp-2/targetDate', '2026-11-21')],
    opens: [],
    points: {},
  },
])

testMutations('Points 5 and 9: services, and what if', [
  {
    name: 'services are not spoken of',
    record: joss,
    change: [remove('/services')],
    opens: [['plan-content/services', 'fail', '/services']],
    points: { 5: 'fail' },
  },
  {
    name: 'the record says that there are no other services',
    record: joss,
    change: [set('/services', [])],
    opens: [],
    points: {},
  },
  {
    name: 'a service has a blank for its provider',
    record: joss,
    change: [blank('/services/service-tenancy/provider')],
    opens: [['plan-content/services', 'fail', '/services/service-tenancy/provider']],
    points: { 5: 'fail' },
  },
  {
    name: 'nobody will look at a service again',
    record: joss,
    change: [remove('/services/service-drums/reviewOn')],
    opens: [['plan-content/services', 'fail', '/services/service-drums/reviewOn']],
    points: { 5: 'fail' },
  },
  {
    name: 'there is no plan B',
    record: joss,
    change: [remove('/contingencies')],
    opens: [['plan-content/contingency', 'fail', '/contingencies']],
    points: { 9: 'fail' },
  },
  {
    name: 'the list of what may go wrong is empty',
    record: joss,
    change: [set('/contingencies', [])],
    opens: [['plan-content/contingency', 'fail', '/contingencies']],
    points: { 9: 'fail' },
  },
  {
    name: 'a plan B belongs to nobody',
    record: joss,
    change: [remove('/contingencies/if-hard/owner')],
    opens: [['plan-content/contingency', 'fail', '/contingencies/if-hard/owner']],
    points: { 9: 'fail' },
  },
  {
    name: 'a plan B does not say what is done',
    record: joss,
    change: [blank('/contingencies/if-carers/action')],
    opens: [['plan-content/contingency', 'fail', '/contingencies/if-carers/action']],
    points: { 9: 'fail' },
  },
])

const bookOwner = '/needs/need-story/outcomes/outcome-story/actions/action-book'

testMutations('Point 11: who does what, by when', [
  {
    name: 'nobody owns an action',
    record: joss,
    change: [remove(`${bookOwner}/owner`)],
    opens: [['plan-content/actions-owned', 'fail', `${bookOwner}/owner`]],
    points: { 11: 'fail' },
  },
  {
    name: 'an action belongs to somebody without a name or a role',
    record: joss,
    change: [set(`${bookOwner}/owner`, { name: ' ', role: '', organisation: 'Children in care team' })],
    opens: [['plan-content/actions-owned', 'fail', `${bookOwner}/owner`]],
    points: { 11: 'fail' },
  },
  {
    name: 'an action has no last day',
    record: joss,
    change: [remove(`${bookOwner}/by`)],
    opens: [['plan-content/actions-owned', 'fail', `${bookOwner}/by`]],
    points: { 11: 'fail' },
  },
  {
    name: 'an action that is done no longer needs an owner',
    record: joss,
    change: [remove('/needs/need-food/outcomes/outcome-food/actions/action-tin/owner')],
    opens: [],
    points: {},
  },
  {
    name: 'the social worker left yesterday, and the team manager is left',
    record: joss,
    change: [set('/workers/worker-priya/to', '2026-11-20')],
    opens: [
      ['plan-content/plan-owner', 'needsReview', '/workers/worker-gwen'],
      ['practice/worker-change-cover', 'fail', '/workers'],
    ],
    points: { 11: 'needsReview' },
  },
  {
    name: 'nobody works with him, and nobody has put a name to the plan',
    record: joss,
    change: [set('/workers', []), blank('/state/preparedBy')],
    opens: [
      ['plan-content/plan-owner', 'fail', '/workers'],
      ['practice/worker-change-cover', 'fail', '/workers'],
    ],
    points: { 11: 'fail' },
  },
  {
    name: 'the social worker leaves tomorrow',
    record: joss,
    change: [set('/workers/worker-priya/to', '2026-11-22')],
    opens: [],
    points: {},
  },
])
