import type * as z from 'zod'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import { choice, code, date, item, listOf, optional, part, text, yesNo } from '../fields/fields.ts'
import { NamedContact, named } from './shared.ts'

/** A signature, or agreement given in another recorded way. Source: SI 2010/959 reg 9(3). */
export const Signature = item(
  'Signature',
  'A signature',
  'Who agreed and signed, in what capacity, and when.',
  {
    name: text('Name', 'Who signed.'),
    capacity: choice('Capacity', 'In what capacity.', {
      child: 'The child or young person',
      parent: 'Parent, or other person with parental responsibility',
      'foster-carer': 'Foster carer',
      'registered-person': 'Registered person of the home',
      'responsible-person': 'Person responsible at the accommodation',
      'social-worker': 'Social worker',
      manager: 'Manager',
      other: 'Other',
    }),
    on: date('Date', 'When they signed.'),
    note: text('Note', 'For example agreed in part, and why.'),
  },
)
export type Signature = z.infer<typeof Signature>

/** The placement plan, with the matters of Schedule 2. Source: SI 2010/959 reg 9, Sch 2. */
export const PlacementPlan = part(
  'PlacementPlan',
  'Placement plan',
  'How this placement will meet the child’s needs, day to day.',
  optional({
    preparedOn: date('Ready on', 'The day the placement plan was ready.'),
    reasonNotReadyBefore: text(
      'Why not before the placement began',
      'Why it was not practicable to have it ready before.',
    ),
    contribution: text('How the placement helps', 'How it will help to meet the child’s needs.'),
    dailyCare: text('Day-to-day care', 'How the child is looked after day to day, and kept safe.'),
    contact: text(
      'Family time',
      'With parents, others with parental responsibility and connected persons; reasons where there is none.',
    ),
    contactOrders: text(
      'Orders about contact',
      'Orders in force under section 8 or section 34, or that there are none.',
    ),
    contactChanges: text('Changes to family time', 'How changes are made known.'),
    gp: named(NamedContact, 'GP', 'Surgery and doctor: name and address.'),
    dentist: named(NamedContact, 'Dentist', 'Practice: name and address.'),
    healthConsent: text('Consent to examination and treatment', 'Who gives or refuses it, and for what.'),
    school: named(NamedContact, 'School', 'Where the child learns: name and address.'),
    designatedTeacher: named(
      NamedContact,
      'Designated teacher',
      'The teacher at school who looks after the PEP.',
    ),
    otherEducators: text('Others who teach the child', 'Tutors, alternative provision, nursery.'),
    specialEducationalPlan: text(
      'Education, health and care plan',
      'What it says and what it asks of this placement, or that there is none.',
    ),
    maintainingAuthority: code(
      localAuthorityCodes,
      'Authority that maintains it',
      'The authority that maintains the education, health and care plan.',
    ),
    visits: text('Visits', 'How often the social worker visits.'),
    adviceBetweenVisits: text(
      'Advice between visits',
      'Whom the child and the carer can turn to between visits, and how.',
    ),
    independentVisitor: text('Independent visitor', 'The arrangements, if one is appointed.'),
    ending: text('How the placement may be ended', 'When and how, and with what notice.'),
    contacts: listOf(
      NamedContact,
      'Names and contact details',
      'The IRO, the independent visitor, the social worker who visits and, for an eligible child, the personal adviser.',
    ),
    authorityResponsibilities: text('What the authority does', 'For a child who is not in care.'),
    parentsResponsibilities: text('What the parents do', 'For a child who is not in care.'),
    personalHistory: text(
      'The child’s story for the carer',
      'Personal history, religion, culture, language and racial origin, as the carer needs to know them.',
    ),
    financialSupport: text('Money', 'The financial arrangements for the placement.'),
    parentAssessment: text(
      'Suitability of the parent',
      'For a child placed with a parent: what was found of the parent, the home and every adult of 18 or over who lives there.',
    ),
    parentDuties: text(
      'What the parent tells the authority',
      'For a child placed with a parent: changes, serious incidents, and who else may look after the child.',
    ),
    parentConfidentiality: text(
      'Confidentiality',
      'For a child placed with a parent: what the parent keeps to themselves.',
    ),
    parentChanges: text(
      'Asking for a change',
      'For a child placed with a parent: how the parent asks, and when approval is needed for the child to live elsewhere.',
    ),
    childsWishesOn: date(
      'Child’s wishes heard on',
      'When the child’s wishes about the placement were heard.',
    ),
    childsWishes: text('Child’s wishes about the placement', 'What they were, and what weight they had.'),
    iroToldOn: date('IRO told on', 'When the IRO was told of the placement.'),
    delegationExplained: yesNo('Delegation explained', 'Whether the carer has a copy of what is delegated.'),
    signatures: listOf(Signature, 'Signatures', 'Who agreed and signed.'),
  }),
)
export type PlacementPlan = z.infer<typeof PlacementPlan>
