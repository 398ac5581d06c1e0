import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, partialDate, text, yesNo } from '../fields/fields.ts'

/** One step in an immigration matter. Source: SI 2010/959 reg 5(2); Scrutiny review 2019 s.6. */
export const ImmigrationStep = item(
  'ImmigrationStep',
  'A step',
  'One step in the child’s immigration matter.',
  {
    on: date('Date', 'When.'),
    what: text('What', 'Claim, interview, decision, appeal, leave and when it runs out.'),
    reference: text('Reference', 'As on the letter.'),
  },
)
export type ImmigrationStep = z.infer<typeof ImmigrationStep>

/** A child who came alone. Source: SI 2010/959 reg 5(1)(f), (2); Scrutiny review 2019 s.6. */
export const UnaccompaniedChild = part(
  'UnaccompaniedChild',
  'Unaccompanied asylum-seeking child',
  'A child who came to the United Kingdom without a parent or carer.',
  optional({
    unaccompanied: yesNo('Unaccompanied', 'Whether the child is unaccompanied.'),
    claim: choice('Asylum claim', 'Where it stands.', {
      claimed: 'Claimed',
      intended: 'The child has told the authority that they mean to claim',
      none: 'No claim is made or meant',
      granted: 'Granted',
      refused: 'Refused',
    }),
    claimedOn: date('Claimed on', 'When, or when the child said they would.'),
    indefiniteLeave: yesNo('Indefinite leave to remain', 'Whether the child has it.'),
    basis: text('What this rests on', 'Documents seen, and what the child said.'),
    arrivedOn: partialDate('Arrived on', 'As much of the date as is known.'),
    arrivedWhere: text('Where they arrived', 'The place.'),
    arrivedHow: text('How they came', 'The journey: countries, transport, how long.'),
    arrivedWith: text('With whom', 'Who was with them, and where those people are now.'),
    foundBy: text('Who met them first', 'And how they came to the authority.'),
    referredOn: date('Referred on', 'When the authority was told.'),
    transferOn: date('Transferred on', 'Under the National Transfer Scheme, if so.'),
    ageDisputed: yesNo('Age disputed', 'Whether anyone disputes the child’s age.'),
    ageAssessedOn: date('Age assessed on', 'Where it is disputed: when the age was assessed.'),
    ageAssessment: text('Age assessment', 'The basis, who was there, and what it found.'),
    interpreter: text('Interpreter', 'Language, dialect, and how the child reads and writes.'),
    legalAdviser: text('Legal adviser', 'Who, since when.'),
    steps: listOf(ImmigrationStep, 'Immigration steps', 'In order of date.'),
    leaveUntil: date('Leave runs out on', 'For leave that is limited in time: its last day.'),
    leaveRenewalOn: date(
      'Renewal of leave asked for on',
      'When the child asked for the leave to be renewed, or the day it is planned for.',
    ),
    familyTracing: text(
      'Family',
      'Where they are, whether it is safe to look for them, and what was offered.',
    ),
    transition: text('What next', 'Plans for staying, for time-limited leave, and for return.'),
  }),
)
export type UnaccompaniedChild = z.infer<typeof UnaccompaniedChild>

/** Modern slavery and trafficking. Source: SI 2010/959 reg 5(1)(f); MSA 2015 ss.48, 52. */
export const ModernSlavery = part(
  'ModernSlavery',
  'Modern slavery and trafficking',
  'Whether the child is or may be a victim of trafficking, and what was done.',
  optional({
    victim: choice('Victim of trafficking', 'What is known.', {
      yes: 'Yes',
      suspected: 'There is reason to believe that they may be',
      no: 'There is no reason to believe it',
      'not-considered': 'Nobody has considered it yet',
    }),
    basis: text('What this rests on', 'Facts and where they come from.'),
    fromAbroad: yesNo('From abroad', 'Whether the child came or was brought here from another country.'),
    screenedOn: date('Screened on', 'When it was considered.'),
    indicators: text('Indicators considered', 'Which, and what was found. Never a score.'),
    nrmReferredOn: date('Referred on', 'To the National Referral Mechanism.'),
    nrmReference: text('Reference', 'Of the referral.'),
    reasonableGroundsOn: date('Reasonable grounds decision on', 'When.'),
    reasonableGrounds: choice('Reasonable grounds', 'What was decided.', {
      positive: 'Positive',
      negative: 'Negative',
    }),
    conclusiveGroundsOn: date('Conclusive grounds decision on', 'When.'),
    conclusiveGrounds: choice('Conclusive grounds', 'What was decided.', {
      positive: 'Positive',
      negative: 'Negative',
    }),
    advocate: text('Independent child trafficking advocate', 'Who, since when, or why there is none.'),
    safety: text('Safety', 'How the child is kept safe: placement, telephone, who to tell.'),
  }),
)
export type ModernSlavery = z.infer<typeof ModernSlavery>
