import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text, wholeNumber } from '../fields/fields.ts'
import { Child } from './child.ts'
import { documentHead } from './document.ts'
import { Exclusion, keyStages, PepReview, SpecialEducationalNeeds } from './education.ts'
import { Extensions } from './extensions.ts'
import { PlannedOutcome } from './need.ts'
import { NamedContact, named } from './shared.ts'

/** Attainment and progress in one subject. Attainment is where the child is; progress is how far they have come. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const SubjectProgress = item(
  'SubjectProgress',
  'A subject',
  'Where the child is in one subject, and how far they have come.',
  {
    subject: text('Subject', 'Which.'),
    attainment: text('Attainment', 'Where the child is now, against what is expected at this age.'),
    progress: text('Progress', 'How far the child has come since the last review.'),
    target: text('Target', 'Where the child should be next, and by when.'),
    help: text('Help', 'What helps, and what the pupil premium pays for.'),
  },
)
export type SubjectProgress = z.infer<typeof SubjectProgress>

/** Part 1 of the PEP. Source: Scrutiny review 2019 ss.5, 7, 8; SI 2010/959 Sch 1 para 2. */
export const PepVitalInformation = part(
  'PepVitalInformation',
  '1. Vital information',
  'School, people, attendance, special needs, exclusions.',
  optional({
    school: named(NamedContact, 'School', 'Where the child learns.'),
    designatedTeacher: named(
      NamedContact,
      'Designated teacher',
      'Who looks after the child’s PEP at school.',
    ),
    yearGroup: text('Year', 'For example Year 5.'),
    keyStage: choice('Key stage', 'Where the child is.', keyStages),
    schoolFrom: date('At this school since', 'The first day.'),
    attendancePercent: wholeNumber('Attendance', 'In the last full term, in per cent.', 0, 100),
    attendanceNote: text('About attendance', 'What lies behind the figure.'),
    exclusions: listOf(
      Exclusion,
      'Suspensions and exclusions',
      'Every one. An empty list says that there were none.',
    ),
    specialEducationalNeeds: SpecialEducationalNeeds,
    history: text('History', 'Schools before, conduct, achievements.'),
    contacts: listOf(
      NamedContact,
      'People',
      'Social worker, carer, virtual school, and who may be told what.',
    ),
  }),
)
export type PepVitalInformation = z.infer<typeof PepVitalInformation>

/** Part 2 of the PEP. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PepHolistic = part(
  'PepHolistic',
  '2. Care plan and the whole child',
  'What school needs to know of the care plan, and of the child as a whole.',
  optional({
    carePlanSummary: text('From the care plan', 'What school needs to know of it, and no more.'),
    strengths: text('Strengths', 'What the child is good at and enjoys.'),
    leisureInterests: text('Interests', 'Clubs, sport, music, friends.'),
    health: text('Health', 'What matters at school.'),
    subjects: listOf(SubjectProgress, 'Subjects', 'Attainment and progress, subject by subject.'),
    existingArrangements: text('Arrangements in place', 'Teaching and special provision now.'),
    plannedChanges: text('Planned changes', 'And how disruption is kept down.'),
    carersRole: text('The carer’s part', 'Homework, parents’ evenings, reading.'),
  }),
)
export type PepHolistic = z.infer<typeof PepHolistic>

/** Part 3 of the PEP. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PepReassurance = part(
  'PepReassurance',
  '3. How to reassure me',
  'What helps when the child finds things hard and their behaviour shows it.',
  optional({
    whatYouMaySee: text('What you may see', 'How it shows when the child is upset.'),
    whatSetsItOff: text('What sets it off', 'Times, places, words.'),
    whatHelps: text('What helps', 'What to say and do.'),
    whatDoesNotHelp: text('What does not help', 'What to avoid.'),
    safePerson: text('Safe person and place', 'Whom the child goes to, and where.'),
    childsWords: text('In my own words', 'What the child says helps.'),
  }),
)
export type PepReassurance = z.infer<typeof PepReassurance>

/** Part 4 of the PEP. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PepSocialWorkerPart = part(
  'PepSocialWorkerPart',
  '4. From the social worker',
  'The social worker’s part, on the care plan.',
  optional({
    carePlanChanges: text('Changes to the care plan', 'That bear on education: moves, family time, court.'),
    supportFromCarePlan: text('What the care plan does for education', 'And what is asked of school.'),
    whoDecides: text('Who decides', 'Trips, photographs, medicine: who may say yes.'),
    completedBy: text('Filled in by', 'The social worker’s name.'),
    completedOn: date('Filled in on', 'When.'),
  }),
)
export type PepSocialWorkerPart = z.infer<typeof PepSocialWorkerPart>

/** One pastoral target. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PastoralTarget = item(
  'PastoralTarget',
  'A target',
  'One pastoral target: the support, the outcome and the method.',
  {
    target: text('Target', 'What will be different.'),
    support: text('Support', 'Who helps, with what.'),
    outcome: named(PlannedOutcome, 'Outcome', 'How we shall know, and by when.'),
    method: text('Method', 'How it is done.'),
  },
)
export type PastoralTarget = z.infer<typeof PastoralTarget>

/** Part 5 of the PEP. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PepPastoralTargets = part(
  'PepPastoralTargets',
  '5. Pastoral targets',
  'Support, outcomes and methods.',
  optional({
    targets: listOf(PastoralTarget, 'Targets', 'Every pastoral target.'),
    lastTargets: text('Last time’s targets', 'What came of them.'),
    pupilPremium: text('Pupil premium plus', 'What it is spent on, and what difference that made.'),
  }),
)
export type PepPastoralTargets = z.infer<typeof PepPastoralTargets>

/** What the child says in their PEP. Source: Scrutiny review 2019 ss.5, 7, 8. */
export const PepChildInput = part(
  'PepChildInput',
  'What I say',
  'The child’s own part.',
  optional({
    likes: text('I like', 'In the child’s own words.'),
    finds: text('I find hard', 'In the child’s own words.'),
    wants: text('I want', 'In the child’s own words.'),
    on: date('Date', 'When the child said so.'),
    how: text('How', 'How the child took part.'),
    whatChanged: text('What changed because of it', 'What was done about what the child said.'),
  }),
)
export type PepChildInput = z.infer<typeof PepChildInput>

/** A personal education plan, in five parts. Only the versions and ids are required. Source: Scrutiny review 2019 ss.5, 7, 8; SI 2010/959 Sch 1 para 2. */
export const Pep = part(
  'Pep',
  'Personal education plan (PEP)',
  'The education plan of a looked-after child, in five parts.',
  {
    ...documentHead('Of this PEP: the same in every revision.'),
    child: Child,
    ...optional({
      carePlanId: refersTo('Care plan', 'The id of the care plan it belongs to.'),
      revision: wholeNumber('Revision', 'Counts up from 1.', 1, 1_000_000),
      startedOn: date('Started on', 'When it was started.'),
      completedOn: date('Ready on', 'When it was ready.'),
      vitalInformation: PepVitalInformation,
      holistic: PepHolistic,
      reassurance: PepReassurance,
      socialWorkerPart: PepSocialWorkerPart,
      pastoralTargets: PepPastoralTargets,
      childInput: PepChildInput,
      reviews: listOf(PepReview, 'Reviews', 'Every meeting that reviewed it.'),
      nextReviewOn: date('Next review on', 'When it is reviewed next.'),
      extensions: Extensions,
    }),
  },
)
export type Pep = z.infer<typeof Pep>
