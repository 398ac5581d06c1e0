import type * as z from 'zod'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import { choice, code, date, item, partialDate, refersTo, text, yesNo } from '../fields/fields.ts'

/** Somebody in the child's life: family, friends, others who matter. Source: CA 1989 s.22(4); SI 2010/959 reg 4(4). */
export const Person = item(
  'Person',
  'Somebody in the child’s life',
  'A parent, brother or sister, relative, friend or other person who matters to the child.',
  {
    name: text('Name', 'As the child knows them.'),
    relationship: choice('Relationship to the child', 'The nearest that fits.', {
      mother: 'Mother',
      father: 'Father',
      'step-parent': 'Step-parent',
      'adoptive-parent': 'Adoptive parent',
      guardian: 'Guardian or special guardian',
      brother: 'Brother',
      sister: 'Sister',
      'half-brother': 'Half-brother',
      'half-sister': 'Half-sister',
      'step-brother': 'Step-brother',
      'step-sister': 'Step-sister',
      grandparent: 'Grandparent',
      'aunt-or-uncle': 'Aunt or uncle',
      cousin: 'Cousin',
      'other-relative': 'Other relative',
      friend: 'Friend',
      'former-carer': 'Former carer',
      other: 'Somebody else',
    }),
    relationshipDetail: text('More about the relationship', 'Where the list does not say enough.'),
    dateOfBirth: partialDate('Date of birth', 'As much of it as is known.'),
    diedOn: partialDate('Date of death', 'As much of it as is known.'),
    parentalResponsibility: choice('Parental responsibility', 'Whether this person holds it.', {
      yes: 'Holds it',
      no: 'Does not hold it',
      'not-known': 'Not known',
    }),
    parentalResponsibilityBasis: text(
      'How parental responsibility is held',
      'For example by marriage, birth registration, agreement or order.',
    ),
    roleInCare: text(
      'Part played day to day',
      'What this person does for the child now, and what stays with them to decide.',
    ),
    involvement: text('Involvement in the plan', 'How this person takes part in making the plan.'),
    languages: text('Languages', 'The languages this person uses, and whether an interpreter is needed.'),
    contactDetails: text('Contact details', 'How to reach this person, if it is safe to hold here.'),
    whereaboutsUnknown: yesNo('Whereabouts unknown', 'Whether nobody knows how to reach this person.'),
  },
)
export type Person = z.infer<typeof Person>

/** Where a brother or sister lives, and why apart if apart. Source: CA 1989 s.22C(8)(c); SI 2010/959 Sch 1 para 3. */
export const Sibling = item(
  'Sibling',
  'A brother or sister',
  'Where a brother or sister lives, and why apart if they are apart.',
  {
    personId: refersTo('Person', 'The id of the brother or sister among the people of this record.'),
    lookedAfter: yesNo('Looked after', 'Whether this brother or sister is looked after too.'),
    accommodatedBy: code(
      localAuthorityCodes,
      'Looked after by',
      'The authority that looks after this brother or sister.',
    ),
    childRecordId: refersTo('Their own record', 'The id of the child of their own care plan.'),
    livesWithChild: yesNo('Lives with the child', 'Whether they live together now.'),
    reasonApart: text(
      'Why they live apart',
      'The reason, and what was tried so that they could be together.',
    ),
    relationshipAssessedOn: date('Relationship assessed on', 'When the bond between them was last assessed.'),
    relationshipAssessment: text('What the assessment said', 'Together or apart, and why.'),
  },
)
export type Sibling = z.infer<typeof Sibling>
