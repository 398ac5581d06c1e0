import type {
  Action,
  ContactArrangement,
  HealthAssessment,
  LegalStatusPeriod,
  Need,
  Owner,
  Person,
  Placement,
  PlannedOutcome,
  Review,
  View,
  Visit,
} from '../entities/index.ts'

/** Every builder gives an invented item that says what its kind of item has to say; `changes` are laid over it. */
type Changes<T> = Partial<T>

/** A social worker by name. */
export const anOwner = (changes: Changes<Owner> = {}): Owner => ({
  name: 'Nadia Farrow',
  role: 'social worker',
  ...changes,
})

/** An action with owner and date. */
export const anAction = (changes: Changes<Action> = {}): Action => ({
  id: 'action-1',
  what: 'Nadia and Mo agree a bedtime routine with Sam and write it on the kitchen board',
  owner: anOwner(),
  by: '2027-01-29',
  howWeShallKnow: 'The routine is on the board, and Sam can say it',
  status: 'not-started',
  ...changes,
})

/** An outcome with one action. */
export const anOutcome = (changes: Changes<PlannedOutcome> = {}): PlannedOutcome => ({
  id: 'outcome-1',
  statement: 'Sam sleeps through five nights in seven',
  baseline: 'Two nights in seven in November 2026, from the carer’s diary',
  measure: 'Nights without waking, in the carer’s diary',
  target: 'Five nights in seven, four weeks running',
  by: '2027-03-26',
  why: 'Sam is too tired to learn, and says that waking in the dark is frightening',
  agreedWith: ['Sam', 'foster carer'],
  actions: [anAction()],
  ...changes,
})

/** A need with one outcome. */
export const aNeed = (changes: Changes<Need> = {}): Need => ({
  id: 'need-1',
  domain: 'emotional-behavioural',
  statement: 'Sam needs to feel safe at night, because nights at home were when the shouting began',
  strengths: 'Sam tells the carer when a bad dream comes',
  assessmentId: 'assessment-1',
  assessedOn: '2026-10-12',
  outcomes: [anOutcome()],
  ...changes,
})

/** The mother, who holds parental responsibility. */
export const aPerson = (changes: Changes<Person> = {}): Person => ({
  id: 'person-1',
  name: 'Kim',
  relationship: 'mother',
  parentalResponsibility: 'yes',
  roleInCare: 'Kim phones on Wednesdays and decides about school trips abroad',
  ...changes,
})

/** A foster placement from a day on. */
export const aPlacement = (from: string, changes: Changes<Placement> = {}): Placement => ({
  id: `placement-${from}`,
  from,
  type: 'U6',
  section22C: 'foster-carer',
  ...changes,
})

/** A review held on a day. */
export const aReview = (heldOn: string, changes: Changes<Review> = {}): Review => ({
  id: `review-${heldOn}`,
  heldOn,
  participation: 'PN1',
  ...changes,
})

/** A visit on a day at which the child was seen alone. */
export const aVisit = (on: string, changes: Changes<Visit> = {}): Visit => ({
  id: `visit-${on}`,
  on,
  seen: true,
  alone: true,
  ...changes,
})

/** What the child said on a day, and what was done. */
export const aView = (on: string, changes: Changes<View> = {}): View => ({
  id: `view-${on}`,
  whose: 'child',
  about: ['care-plan', 'placement'],
  on,
  method: 'conversation',
  words: 'I want to stay here and see Gran more.',
  response: 'Gran now comes every second Sunday.',
  ...changes,
})

/** Weekly family time with the mother. */
export const aContactArrangement = (changes: Changes<ContactArrangement> = {}): ContactArrangement => ({
  id: 'contact-1',
  personId: 'person-1',
  kinds: ['in-person'],
  frequency: 'Every Saturday, ten to one',
  purpose: 'Sam keeps the bond with Kim',
  ...changes,
})

/** A health assessment by a doctor, with its report on the same day. */
export const aHealthAssessment = (on: string, changes: Changes<HealthAssessment> = {}): HealthAssessment => ({
  id: `health-${on}`,
  kind: 'initial',
  status: 'completed',
  on,
  reportOn: on,
  by: 'registered-medical-practitioner',
  ...changes,
})

/** A legal status from a day on. */
export const aLegalStatus = (
  status: NonNullable<LegalStatusPeriod['status']>,
  from: string,
  changes: Changes<LegalStatusPeriod> = {},
): LegalStatusPeriod => ({ id: `status-${status}-${from}`, status, from, ...changes })
