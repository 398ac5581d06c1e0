import type * as z from 'zod'
import { permanencePlanCodes } from '../codes/permanence-plan.ts'
import { choice, code, date, item, listOf, optional, part, refersTo, text } from '../fields/fields.ts'

/** A plan for permanence; several may run side by side. Source: SI 2010/959 reg 5(1)(a); Scrutiny review 2019 s.5. */
export const PermanencePlan = item(
  'PermanencePlan',
  'A plan for permanence',
  'One way in which the child could have a lasting home. Several may run side by side.',
  {
    plan: code(permanencePlanCodes, 'Plan', 'What kind of lasting home.'),
    standing: choice('Standing', 'The main plan, or one that runs beside it.', {
      main: 'Main plan',
      parallel: 'Runs beside the main plan',
    }),
    from: date('Since', 'When it was decided.'),
    to: date('Until', 'When it was given up. Leave it empty while it runs.'),
    targetDate: date('Target date', 'When the child should be in that home for good.'),
    timescale: text('Steps and times', 'What has to happen by when.'),
    reason: text('Why', 'Why this plan for this child.'),
  },
)
export type PermanencePlan = z.infer<typeof PermanencePlan>

/** One realistic option, with what speaks for and against it. Source: Re B-S [2013] EWCA Civ 1146; Scrutiny review 2019 s.10. */
export const PermanenceOption = item(
  'PermanenceOption',
  'An option',
  'One realistic option for the child, with what speaks for it and against it.',
  {
    option: choice('Option', 'Which option.', {
      'home-with-support': 'At home with parents, with support',
      'family-or-friends': 'With family or friends',
      'special-guardianship': 'Special guardianship',
      'long-term-foster': 'Long-term foster care',
      residential: 'Residential care',
      adoption: 'Adoption',
      other: 'Another option',
    }),
    description: text('What it would be', 'Who, where, with what support.'),
    benefits: listOf(
      text('Benefit', 'What speaks for it.'),
      'Benefits',
      'What speaks for it, for this child.',
    ),
    detriments: listOf(
      text('Detriment', 'What speaks against it.'),
      'Detriments',
      'What speaks against it, for this child.',
    ),
    supportConsidered: text(
      'Support considered',
      'What help would make it work, and whether that is enough.',
    ),
    outcome: choice('Decision', 'What was decided.', {
      chosen: 'Chosen',
      'ruled-out': 'Ruled out',
      open: 'Still open',
    }),
    reason: text('Reason', 'Why it was chosen or ruled out.'),
  },
)
export type PermanenceOption = z.infer<typeof PermanenceOption>

/** Whether and how the child returns home. Source: CA 1989 s.22C(2); SI 2010/959 Sch 1 para 3. */
export const ReturnHome = part(
  'ReturnHome',
  'Going home',
  'Whether the plan is for the child to return home, why, and how.',
  optional({
    decision: choice('Decision', 'Whether return home is pursued.', {
      pursued: 'It is being worked towards',
      'not-pursued': 'It is not being worked towards',
      'not-decided': 'It has not been decided yet',
    }),
    reason: text('Why', 'The reason for the decision.'),
    steps: text('Steps', 'What would have to change, who helps, and by when.'),
    reviewOn: date('Look at again on', 'When it is considered again.'),
  }),
)
export type ReturnHome = z.infer<typeof ReturnHome>

/** The long-term plan for the child's upbringing. Source: SI 2010/959 reg 5(1)(a); ACA 2002 ss.19, 22, 26–27. */
export const Permanence = part(
  'Permanence',
  'Plan for permanence',
  'The long-term plan for the child’s upbringing.',
  optional({
    aim: text('Overall aim', 'Where and with whom the child will grow up, in one or two sentences.'),
    plans: listOf(PermanencePlan, 'Plans', 'The main plan and any that run beside it.'),
    returnHome: ReturnHome,
    options: listOf(PermanenceOption, 'Options considered', 'Every realistic option.'),
    comparison: text(
      'Options compared',
      'The options weighed against each other as a whole, with the reasons for the choice.',
    ),
    adoptionConsentOn: date(
      'Consent to adoption given on',
      'The day by which each parent or guardian had consented to placement for adoption (section 19).',
    ),
    contactAfterAdoption: text(
      'Family time after placement for adoption',
      'Who keeps in touch with the child once placed for adoption, how and how often, or why not.',
    ),
    consideredAtReviewId: refersTo('Considered at review', 'The id of the review that considered it.'),
  }),
)
export type Permanence = z.infer<typeof Permanence>
