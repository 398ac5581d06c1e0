import type * as z from 'zod'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import {
  choice,
  code,
  date,
  item,
  listOf,
  optional,
  part,
  refersTo,
  text,
  wholeNumber,
  yesNo,
} from '../fields/fields.ts'
import { NamedContact, named } from './shared.ts'

/** The key stages of education in England. */
export const keyStages = {
  'early-years': 'Early years',
  ks1: 'Key stage 1',
  ks2: 'Key stage 2',
  ks3: 'Key stage 3',
  ks4: 'Key stage 4',
  'post-16': 'After 16',
} as const

/** One meeting that reviewed the PEP. Source: Promoting the education of looked-after children (2018). */
export const PepReview = item('PepReview', 'A review of the PEP', 'One meeting that reviewed the PEP.', {
  on: date('Date', 'When the PEP was reviewed.'),
  term: text('Term', 'For example autumn 2026.'),
  summary: text('What changed', 'What was agreed, and what came of the last targets.'),
})
export type PepReview = z.infer<typeof PepReview>

/** One term of the child’s school or college. Source: Promoting the education of looked-after children (2018). */
export const SchoolTerm = item(
  'SchoolTerm',
  'A school term',
  'One term, as the child’s school or college publishes it.',
  {
    name: text('Name', 'For example autumn 2026.'),
    from: date('From', 'The first day of the term.'),
    to: date('To', 'The last day of the term.'),
  },
)
export type SchoolTerm = z.infer<typeof SchoolTerm>

/** Time away from school by decision of the school. */
export const Exclusion = item(
  'Exclusion',
  'A suspension or exclusion',
  'A suspension or permanent exclusion.',
  {
    kind: choice('Kind', 'Which.', { suspension: 'Suspension', permanent: 'Permanent exclusion' }),
    from: date('From', 'The first day.'),
    days: wholeNumber('School days', 'How many school days.', 0, 400),
    reason: text('Why', 'The reason given, and what the school has done since.'),
  },
)
export type Exclusion = z.infer<typeof Exclusion>

/** Special educational needs. Source: SI 2010/959 Sch 1 para 2(1), Sch 2 para 1(4). */
export const SpecialEducationalNeeds = part(
  'SpecialEducationalNeeds',
  'Special educational needs',
  'Whether the child has special educational needs, and what is provided.',
  optional({
    status: choice('Status', 'What there is.', {
      none: 'None known',
      'sen-support': 'SEN support',
      'being-assessed': 'Being assessed for an education, health and care plan',
      ehcp: 'Education, health and care plan',
    }),
    needs: text('Needs', 'What they are.'),
    provision: text('Provision', 'What is done, by whom.'),
    maintainingAuthority: code(
      localAuthorityCodes,
      'Authority that maintains the plan',
      'For an education, health and care plan.',
    ),
    reviewedOn: date('Last reviewed on', 'When it was last reviewed.'),
  }),
)
export type SpecialEducationalNeeds = z.infer<typeof SpecialEducationalNeeds>

/** The education plan: the five matters of Schedule 1 paragraph 2, and the link to the PEP. Source: SI 2010/959 reg 5(1)(b)(ii), Sch 1 para 2. */
export const EducationPlan = part(
  'EducationPlan',
  'Education plan',
  'The child’s education and training, and the link to the personal education plan (PEP).',
  optional({
    inEducation: yesNo(
      'In education or training',
      'Whether the child is in education or training, nursery included.',
    ),
    reasonNotInEducation: text('Why not', 'Too young, or why there is no place and what is done about it.'),
    school: named(NamedContact, 'School', 'Where the child learns: name and address.'),
    schoolFrom: date('At this school since', 'The first day.'),
    yearGroup: text('Year', 'For example Year 5.'),
    keyStage: choice('Key stage', 'Where the child is.', keyStages),
    designatedTeacher: named(
      NamedContact,
      'Designated teacher',
      'The teacher at school who looks after the PEP.',
    ),
    virtualSchoolHead: named(
      NamedContact,
      'Virtual school head',
      'Who answers for the education of looked-after children.',
    ),
    history: text('History', 'Attendance, conduct, achievements and special needs up to now.'),
    existingArrangements: text('Arrangements in place', 'What is provided now, with any special provision.'),
    englishSupport: text(
      'Help with English',
      'For a child who came from abroad: what help there is, from whom, or that none is needed.',
    ),
    plannedChanges: text('Planned changes', 'And how disruption is kept down, or that there are none.'),
    leisureInterests: text('Interests', 'What the child likes to do outside lessons.'),
    carersRole: text('The carer’s part', 'What the carer does for the child’s education.'),
    specialEducationalNeeds: SpecialEducationalNeeds,
    attendancePercent: wholeNumber('Attendance', 'In the last full term, in per cent.', 0, 100),
    exclusions: listOf(
      Exclusion,
      'Suspensions and exclusions',
      'Every one since the child became looked after.',
    ),
    pepId: refersTo('PEP', 'The id of the personal education plan.'),
    pepStartedOn: date('PEP started on', 'The day it was started.'),
    pepCompletedOn: date('PEP ready on', 'The day the first PEP was ready.'),
    pepReviews: listOf(PepReview, 'PEP reviews', 'Every meeting that reviewed it.'),
    termDates: listOf(
      SchoolTerm,
      'Term dates',
      'The terms of the child’s school: the PEP is reviewed in each of them.',
    ),
  }),
)
export type EducationPlan = z.infer<typeof EducationPlan>
