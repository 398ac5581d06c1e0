import type * as z from 'zod'
import { courtPlanFinalCodes } from '../codes/court-plan-final.ts'
import { courtPlanInitialCodes } from '../codes/court-plan-initial.ts'
import { choice, code, date, item, listOf, optional, part, text } from '../fields/fields.ts'

/** A hearing. Source: FPR 2010 PD12A; Scrutiny review 2019 s.10. */
export const Hearing = item('Hearing', 'A hearing', 'One hearing, held or listed.', {
  kind: choice('Kind', 'Which.', {
    'case-management': 'Case management hearing',
    'issues-resolution': 'Issues resolution hearing',
    final: 'Final hearing',
    interim: 'Interim hearing',
    other: 'Other',
  }),
  on: date('Date', 'When it is or was.'),
  advocatesMetOn: date('Advocates met on', 'When the advocates met before this hearing.'),
  result: text('Result', 'What the court decided.'),
})
export type Hearing = z.infer<typeof Hearing>

/** An extension of the 26 weeks. Source: CA 1989 s.32(5)–(8). */
export const Extension = item(
  'Extension',
  'An extension',
  'One extension of the time for deciding the case.',
  {
    grantedOn: date('Granted on', 'The day it was made.'),
    until: date('Until', 'The day on which it ends.'),
    reason: text('Why', 'Why it was needed to decide the case justly.'),
    impactOnChild: text('What it means for the child', 'What the longer wait does to the child’s welfare.'),
    impactOnProceedings: text(
      'What it means for the case',
      'What it does to the time and course of the case.',
    ),
  },
)
export type Extension = z.infer<typeof Extension>

/** What the court is asked to look at. Source: CA 1989 ss.31(3A)–(3B), 31A, 34(11). */
export const CourtPlan = part(
  'CourtPlan',
  'The plan before the court',
  'The permanence provisions and contact, as the court looks at them.',
  optional({
    initial: code(courtPlanInitialCodes, 'At the start', 'The plan put to the court at the start.'),
    final: code(courtPlanFinalCodes, 'At the end', 'The plan put to the court at the end.'),
    preparedOn: date('Ready on', 'When the plan for the court was ready.'),
    where: text(
      'Where the child will live',
      'With a parent, family or friend; adoption; other long-term care.',
    ),
    impactOfHarm: text('Impact of harm', 'What the harm suffered or likely has done or would do.'),
    needs: text('Needs', 'The child’s current and future needs, those from that harm included.'),
    howMet: text('How the plan meets them', 'How the long-term plan would meet those needs.'),
    contact: text('Contact', 'The arrangements made or proposed, and what others said of them.'),
    siblings: text('Brothers and sisters', 'Together or apart, and why.'),
    threshold: text('Threshold', 'The facts on which the threshold rests.'),
    welfare: text('Welfare', 'The welfare checklist, and why an order is better than none.'),
  }),
)
export type CourtPlan = z.infer<typeof CourtPlan>

/** One set of court proceedings. Source: CA 1989 ss.31–32; ACA 2002 s.22; ADCS and Cafcass, Social Work Evidence Template. */
export const Proceedings = item(
  'Proceedings',
  'Proceedings',
  'One application to the court, from issue to decision.',
  {
    kind: choice('Kind', 'Which application.', {
      care: 'Care or supervision order',
      placement: 'Placement order',
      adoption: 'Adoption order',
      discharge: 'Discharge of an order',
      contact: 'Contact with a child in care',
      'private-law': 'Private law',
      other: 'Other',
    }),
    court: text('Court', 'Which.'),
    caseNumber: text('Case number', 'As the court gave it.'),
    submittedOn: date('Submitted on', 'When the application was sent to the court.'),
    issuedOn: date('Issued on', 'When the court issued it. The 26 weeks begin with this day.'),
    documents: listOf(
      choice('Document', 'One document.', {
        chronology: 'Social work chronology',
        statement: 'Social work statement',
        genogram: 'Genogram',
        assessments: 'Assessments',
        'care-plan': 'Care plan',
        'checklist-index': 'Index of the checklist documents',
      }),
      'Documents with the application',
      'Which documents went with form C110A.',
    ),
    statementHeadings: listOf(
      choice('Heading', 'One heading.', {
        child: 'The child',
        'family-and-harm': 'The family, and an analysis of harm',
        'parenting-capability': 'What the parents are able to do',
        'wider-family': 'The wider family',
        'proposed-plan': 'The proposed plan, with the options and why it is proportionate',
        views: 'Views',
        contact: 'Family time',
        support: 'Support',
        chronology: 'Chronology',
      }),
      'Headings of the statement',
      'Which headings of the Social Work Evidence Template the statement has.',
    ),
    decidedOn: date('Decided on', 'When the court disposed of it.'),
    result: text('Result', 'The order made.'),
    hearings: listOf(Hearing, 'Hearings', 'Held and listed.'),
    extensions: listOf(Extension, 'Extensions', 'Every extension of the 26 weeks.'),
    plan: CourtPlan,
    guardian: text('Children’s guardian', 'The Cafcass officer.'),
    childsSolicitor: text('Child’s solicitor', 'Who.'),
    familyMeetingOfferedOn: date(
      'Family meeting offered on',
      'When a family group decision-making meeting was offered.',
    ),
    familyMeetingAnswer: text(
      'Answer to the offer',
      'Who said yes or no; or why a meeting would be against the child’s best interests.',
    ),
    familyMeetingHeldOn: date('Family meeting held on', 'When it was held, if it was.'),
    adoptionDecisionOn: date(
      'Adoption decision on',
      'When the agency decided that the child should be placed for adoption.',
    ),
    annexBOn: date('Annex B report on', 'When the Annex B report was filed.'),
  },
)
export type Proceedings = z.infer<typeof Proceedings>
