import type * as z from 'zod'
import { careLeaverEligibilityCodes } from '../codes/care-leaver-eligibility.ts'
import { choice, code, date, item, listOf, optional, part, refersTo, text, yesNo } from '../fields/fields.ts'
import { NamedContact, named } from './shared.ts'

/** Staying with the former foster carer after 18. Source: CA 1989 s.23CZA, Sch 2 para 19BA; Scrutiny review 2019 ss.7, 8, 9. */
export const StayingPut = part(
  'StayingPut',
  'Staying Put',
  'Whether the young person and the carer want the young person to stay after 18. Both are asked; neither is pressed.',
  optional({
    youngPersonAskedOn: date('Young person asked on', 'When.'),
    youngPersonWants: choice('Young person', 'What they said.', {
      yes: 'Wants to stay',
      no: 'Does not want to stay',
      undecided: 'Has not decided',
    }),
    carerAskedOn: date('Carer asked on', 'When.'),
    carerWants: choice('Carer', 'What they said.', {
      yes: 'Wants it',
      no: 'Does not want it',
      undecided: 'Has not decided',
    }),
    moneyAgreed: text('Money', 'What the carer gets and what the young person pays, after 18.'),
    startedOn: date('Started on', 'The day the arrangement began.'),
    lookedAtOn: date('Last looked at on', 'When the authority last looked at how the arrangement goes.'),
    support: text('Advice and support', 'What the young person and the carer get, and from whom.'),
    reasonNoSupport: text(
      'Why no support',
      'Where advice and support would not be right for the young person’s welfare: why.',
    ),
    endedOn: date('Ended on', 'The day the arrangement ended. Leave it empty while it runs.'),
    reasonNot: text('Why not', 'If it does not happen: the reason, and what instead.'),
  }),
)
export type StayingPut = z.infer<typeof StayingPut>

/** Staying close after 18. Source: CA 1989 s.23CZAA; Children’s Wellbeing and Schools Act 2026 s.7. */
export const StayingClose = part(
  'StayingClose',
  'Staying close',
  'Whether the young person’s welfare asks for help to find and keep a home and to get services, and what is given.',
  optional({
    assessedOn: date('Assessed on', 'When it was assessed whether such support is needed.'),
    needed: yesNo('Needed', 'Whether the young person’s welfare needs it.'),
    support: text('Support', 'What advice and help is given, and by whom.'),
  }),
)
export type StayingClose = z.infer<typeof StayingClose>

/** A time at home, which may end the entitlement of a relevant child. Source: SI 2010/2571 reg 3. */
export const TimeAtHome = item(
  'TimeAtHome',
  'A time at home',
  'Days on which the young person lived with a parent or another person with parental responsibility, without a break.',
  {
    from: date('From', 'The first day, before or after leaving care.'),
    to: date('To', 'The day on which it ended. Leave it empty while it runs.'),
  },
)
export type TimeAtHome = z.infer<typeof TimeAtHome>

/** Leaving care, as the care plan holds it; the pathway plan has the rest. Source: CA 1989 s.22, Sch 2 paras 19A–19C; SI 2010/959 regs 40–44. */
export const LeavingCare = part(
  'LeavingCare',
  'Leaving care',
  'For a young person of 16 or over, and for getting ready before: what they are entitled to, who helps, and what is planned.',
  optional({
    eligibility: code(
      careLeaverEligibilityCodes,
      'Entitlement',
      'Eligible, relevant, former relevant, qualifying, or none at present.',
    ),
    eligibleFrom: date('Since', 'When it began.'),
    atHome: listOf(
      TimeAtHome,
      'Times at home',
      'For a young person who has left care: each time with a parent or another person with parental responsibility. An empty list says that there was none.',
    ),
    assessmentStartedOn: date('Assessment of needs started on', 'When.'),
    assessmentCompletedOn: date('Assessment of needs complete on', 'When.'),
    pathwayPlanId: refersTo('Pathway plan', 'The id of the pathway plan.'),
    pathwayPlanOn: date('Pathway plan ready on', 'When.'),
    personalAdviser: named(NamedContact, 'Personal adviser', 'Who, and how to reach them.'),
    personalAdviserFrom: date('Personal adviser since', 'When the adviser was appointed.'),
    stayingPut: StayingPut,
    accommodationPlan: text(
      'Where the young person will live',
      'What is planned, what they want, and what was seen.',
    ),
    accommodationSeen: yesNo(
      'Seen before saying yes',
      'Whether the young person saw the accommodation before deciding.',
    ),
    documents: text(
      'Papers',
      'Birth certificate or passport, National Insurance number, bank account, proof of status.',
    ),
    moneyAndWork: text('Money and work', 'Budget, benefits, job or training, and what work would change.'),
  }),
)
export type LeavingCare = z.infer<typeof LeavingCare>
