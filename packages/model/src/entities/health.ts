import type * as z from 'zod'
import { healthCheckStatusCodes } from '../codes/health-check-status.ts'
import { choice, code, date, item, listOf, optional, part, text, yesNo } from '../fields/fields.ts'
import { SdqScores } from './sdq-scores.ts'
import { NamedContact, named } from './shared.ts'

/** A health assessment of the child. Source: SI 2010/959 reg 7(1)–(3). */
export const HealthAssessment = item(
  'HealthAssessment',
  'A health assessment',
  'An assessment of the child’s health, who made it, and the report of it.',
  {
    kind: choice('Kind', 'First or later.', {
      initial: 'First (initial) health assessment',
      review: 'Review health assessment',
    }),
    status: code(healthCheckStatusCodes, 'Status', 'Whether it is planned, done, refused or cancelled.'),
    plannedFor: date('Planned for', 'The day of the appointment.'),
    on: date('Done on', 'The day the child was seen.'),
    reportOn: date('Written report on', 'The day the written report was made.'),
    by: choice('By', 'The profession of the person who made it.', {
      'registered-medical-practitioner': 'Doctor (registered medical practitioner)',
      'registered-nurse': 'Registered nurse',
      'registered-midwife': 'Registered midwife',
      other: 'Other',
    }),
    name: text('Name', 'Who made it.'),
    summary: text('What it found', 'The findings, in plain words.'),
    recommendations: listOf(
      text('Recommendation', 'One recommendation.'),
      'Recommendations',
      'What it asks for.',
    ),
  },
)
export type HealthAssessment = z.infer<typeof HealthAssessment>

/** A refusal to be examined or assessed. Source: SI 2010/959 reg 7(4). */
export const HealthRefusal = item(
  'HealthRefusal',
  'A refusal',
  'A child of sufficient understanding who did not want to be assessed.',
  {
    on: date('Date', 'When they refused.'),
    what: text('What was refused', 'Which assessment or examination.'),
    understandingJudgedBy: text('Who judged their understanding', 'And how.'),
    reason: text('Why', 'In the child’s own words, and what was offered instead.'),
  },
)
export type HealthRefusal = z.infer<typeof HealthRefusal>

/** A routine check of teeth, eyes or hearing. Source: SI 2010/959 Sch 1 para 1(4). */
export const RoutineCheck = item(
  'RoutineCheck',
  'A routine check',
  'A check of teeth, eyes, hearing or development.',
  {
    kind: choice('Kind', 'What was checked.', {
      dental: 'Teeth',
      optical: 'Eyes',
      hearing: 'Hearing',
      development: 'Development (under 5)',
    }),
    status: code(healthCheckStatusCodes, 'Status', 'Whether it is planned, done, refused or cancelled.'),
    on: date('Date', 'When.'),
    result: text('Result', 'What was found, and what follows.'),
  },
)
export type RoutineCheck = z.infer<typeof RoutineCheck>

/** A referral, how long it waited, and what helped meanwhile. Source: Scrutiny review 2019 s.8. */
export const Referral = item(
  'Referral',
  'A referral',
  'A referral to a service, how long it waited, and what helped meanwhile.',
  {
    to: text('To', 'Which service.'),
    reason: text('Why', 'The need it answers.'),
    madeOn: date('Made on', 'The day it was made.'),
    acceptedOn: date('Accepted on', 'The day it was accepted.'),
    firstSeenOn: date('First seen on', 'The day the child was first seen.'),
    declinedOn: date('Declined on', 'The day it was declined.'),
    declinedReason: text('Why it was declined', 'And what was done then.'),
    interimSupport: text('Help while waiting', 'What the child has meanwhile, from whom.'),
  },
)
export type Referral = z.infer<typeof Referral>

/** The state of the child's health. Source: SI 2010/959 Sch 1 para 1(1). */
export const StateOfHealth = part(
  'StateOfHealth',
  'State of health',
  'The child’s physical, emotional and mental health.',
  optional({
    physical: text('Physical health', 'As it is now.'),
    emotional: text('Emotional health', 'As it is now.'),
    mental: text('Mental health', 'As it is now.'),
  }),
)
export type StateOfHealth = z.infer<typeof StateOfHealth>

/** Existing medical and dental arrangements, in their five parts. Source: SI 2010/959 Sch 1 para 1(4). */
export const HealthArrangements = part(
  'HealthArrangements',
  'Arrangements in place',
  'The medical and dental arrangements that the child has now.',
  optional({
    routineChecks: text('Routine checks', 'Of general health and teeth.'),
    treatment: text('Treatment and monitoring', 'For identified needs, teeth included.'),
    prevention: text('Prevention', 'For example immunisation.'),
    screening: text('Sight and hearing', 'Screening for defects of vision or hearing.'),
    advice: text('Advice', 'On health and personal care.'),
  }),
)
export type HealthArrangements = z.infer<typeof HealthArrangements>

/** Who consents to examination and treatment. Source: SI 2010/959 Sch 2 para 1(3). */
export const HealthConsent = part(
  'HealthConsent',
  'Consent',
  'Who consents to examination and treatment, and what the child decides themselves.',
  optional({
    routine: text('Routine treatment', 'Who consents.'),
    planned: text('Planned treatment', 'Who consents to operations and the like.'),
    emergency: text('Emergency', 'Who consents, and who is told.'),
    child: text('The child’s own consent', 'What the child understands and decides.'),
  }),
)
export type HealthConsent = z.infer<typeof HealthConsent>

/** The health plan: the six matters of Schedule 1 paragraph 1, and the record behind them. Source: SI 2010/959 regs 5(1)(b)(i), 7, Sch 1 para 1. */
export const HealthPlan = part(
  'HealthPlan',
  'Health plan',
  'The child’s health, its history, and what is done for it.',
  optional({
    preparedOn: date('Ready on', 'The day the health plan was made or last revised.'),
    stateOfHealth: StateOfHealth,
    history: text('Health history', 'The child’s own, from birth.'),
    familyHistory: text('Family health history', 'So far as it can be known.'),
    effectOnDevelopment: text(
      'Effect on development',
      'What health and its history do to the child’s development.',
    ),
    arrangements: HealthArrangements,
    plannedChanges: text('Planned changes', 'To the arrangements, or that there are none.'),
    carersRole: text('The carer’s part', 'What the carer does for the child’s health.'),
    consent: HealthConsent,
    gp: named(NamedContact, 'GP', 'Surgery and doctor: name and address.'),
    dentist: named(NamedContact, 'Dentist', 'Practice: name and address.'),
    optician: named(NamedContact, 'Optician', 'Practice: name and address.'),
    assessments: listOf(
      HealthAssessment,
      'Health assessments',
      'Every assessment since the child became looked after.',
    ),
    refusals: listOf(HealthRefusal, 'Refusals', 'Assessments that the child refused.'),
    checks: listOf(RoutineCheck, 'Routine checks', 'Teeth, eyes, hearing, development.'),
    infectionsCheckedOn: date(
      'Checked for infections on',
      'For a child who came from abroad: when tests for tuberculosis and the like were done.',
    ),
    immunisationsUpToDate: yesNo('Immunisations up to date', 'As the last check showed.'),
    immunisationsCheckedOn: date('Immunisations checked on', 'When they were last checked.'),
    immunisationsNote: text('Immunisations', 'What is missing, and what is planned.'),
    sdq: listOf(SdqScores, 'SDQ scores', 'Strengths and Difficulties Questionnaires, as scale totals.'),
    referrals: listOf(Referral, 'Referrals', 'To health services.'),
    cliniciansToldOn: date(
      'Clinicians told on',
      'When health services were told that the child is looked after.',
    ),
    cliniciansHeardOn: date(
      'Clinicians heard on',
      'The day that health services have on their side. It may differ from ours: both are kept.',
    ),
  }),
)
export type HealthPlan = z.infer<typeof HealthPlan>
