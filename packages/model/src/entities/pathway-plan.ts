import type * as z from 'zod'
import { careLeaverAccommodationCodes } from '../codes/care-leaver-accommodation.ts'
import { careLeaverActivityCodes } from '../codes/care-leaver-activity.ts'
import { careLeaverEligibilityCodes } from '../codes/care-leaver-eligibility.ts'
import { careLeaverInTouchCodes } from '../codes/care-leaver-in-touch.ts'
import {
  choice,
  code,
  date,
  item,
  listOf,
  optional,
  part,
  pounds,
  refersTo,
  text,
  wholeNumber,
  yesNo,
} from '../fields/fields.ts'
import { Child } from './child.ts'
import { Contingency } from './contingency.ts'
import { documentHead } from './document.ts'
import { Extensions } from './extensions.ts'
import { HousingHelp } from './housing-help.ts'
import { IdentityPaper } from './identity-paper.ts'
import { Judgement } from './judgement.ts'
import { StayingClose, StayingPut } from './leaving-care.ts'
import { HigherEducationBursary, SettingUpHome, WorkComparison } from './leaving-care-money.ts'
import { Action } from './need.ts'
import { PathwayAssessment } from './pathway-assessment.ts'
import { NamedContact, named } from './shared.ts'
import { View } from './view.ts'

/** The matters of a pathway plan. Source: SI 2010/2571 Sch 1; SI 2010/959 Sch 8. */
export const pathwayMatters = {
  support: 'Contact and personal support',
  education: 'Education and training',
  employment: 'Employment',
  contingency: 'If things change',
  accommodation: 'Accommodation and whether it is suitable',
  family: 'Family and social relationships',
  skills: 'Skills for independence',
  money: 'Money',
  health: 'Health, mental health included',
  identity: 'Identity',
} as const

/** One matter of the pathway plan: how it is met, by when, by whom. Source: SI 2010/959 reg 43(2); SI 2010/2571 reg 6(2). */
export const PathwayMatter = item(
  'PathwayMatter',
  'A matter of the pathway plan',
  'One matter: what is needed, how it is met, by when, by whom.',
  {
    matter: choice('Matter', 'Which.', pathwayMatters),
    need: text('What is needed', 'By this young person.'),
    howMet: text('How it is met', 'What will be done.'),
    actions: listOf(Action, 'Actions', 'Who does what by when.'),
    youngPersonsView: text('What I say', 'In the young person’s own words.'),
  },
)
export type PathwayMatter = z.infer<typeof PathwayMatter>

/** One contact of the adviser. Source: SI 2010/2571 reg 8. */
export const AdviserContact = item(
  'AdviserContact',
  'A contact with the adviser',
  'One visit or other contact.',
  {
    on: date('Date', 'When.'),
    kind: choice('Kind', 'How.', {
      visit: 'Visit',
      'met-elsewhere': 'Met elsewhere',
      call: 'Call',
      message: 'Message',
    }),
    note: text('Note', 'What was said and agreed.'),
  },
)
export type AdviserContact = z.infer<typeof AdviserContact>

/** Accommodation after care, and its suitability. Source: SI 2010/2571 reg 9, Sch 2; Scrutiny review 2019 ss.7, 9. */
export const LeavingAccommodation = part(
  'LeavingAccommodation',
  'Accommodation',
  'Where the young person lives, and whether it suits them.',
  optional({
    code: code(
      careLeaverAccommodationCodes,
      'Kind and suitability',
      'As in the children looked after return.',
    ),
    from: date('Since', 'When it began.'),
    providedByAuthority: yesNo(
      'Provided by the authority',
      'Under section 23B or 24B: it decides how often the adviser visits.',
    ),
    seenFirstOn: date('Seen first on', 'When the young person saw it before deciding.'),
    youngPersonsView: text('What I think of it', 'In the young person’s own words.'),
    decidedOn: date('Decided on', 'When it was decided that the young person would live there.'),
    reasonNotSeen: text('Why it was not seen first', 'Where that could not be done.'),
    fits: text(
      'How it suits',
      'How it meets the young person’s needs and wishes, and fits their education, training or work.',
    ),
    location: text('Where it is', 'How far from family, friends, school or work, and how to get there.'),
    facilities: text('Facilities and repair', 'What it has, and its state.'),
    safety: text('Safety', 'Of the home and the street, and who else lives there.'),
    support: text('Support', 'Who helps there.'),
    tenancy: text(
      'Tenancy',
      'What kind, whose, and what rights and duties come with it. Under 18: who holds it in trust.',
    ),
    agreement: choice('Kind of agreement', 'By what right the young person lives there.', {
      licence: 'A licence',
      tenancy: 'A tenancy',
      'equitable-tenancy': 'An equitable tenancy: held in trust for the young person until 18',
      none: 'Neither: for example with family or a former foster carer',
    }),
    tenancyHeldBy: text(
      'Trustee or guarantor',
      'For a tenancy before 18: who holds it in trust for the young person, or stands as guarantor.',
    ),
    rightsUnderstood: text(
      'Rights and duties understood',
      'What was explained of them, and what the young person understood.',
    ),
    weeklyRent: pounds('Rent a week', 'In pounds.'),
    affordable: text(
      'Whether it can be afforded',
      'What the young person pays of it, and what is left to live on.',
    ),
    howPaid: text('How it is paid', 'Now, and when in work.'),
    landlordChecked: yesNo('Landlord checked', 'Whether the landlord was checked.'),
  }),
)
export type LeavingAccommodation = z.infer<typeof LeavingAccommodation>

/** One review of the pathway plan. Source: SI 2010/2571 reg 7. */
export const PathwayReview = item(
  'PathwayReview',
  'A review of the pathway plan',
  'One review, held or planned.',
  {
    plannedFor: date('Planned for', 'When it is planned.'),
    on: date('Held on', 'When it was held.'),
    askedForOn: date('Asked for on', 'When the young person or the adviser asked for it, if they did.'),
    why: text('Why then', 'Six months, a move, or because the young person asked.'),
    changes: text('What changed', 'In the plan.'),
  },
)
export type PathwayReview = z.infer<typeof PathwayReview>

/** A pathway plan. Source: CA 1989 ss.23A–24D; SI 2010/959 regs 42–44, Sch 8; SI 2010/2571. */
export const PathwayPlan = part(
  'PathwayPlan',
  'Pathway plan',
  'The plan of a young person on the way out of care, and after.',
  {
    ...documentHead('Of this plan: the same in every revision.'),
    child: named(Child, 'The young person', 'The young person whose plan this is.'),
    ...optional({
      carePlanId: refersTo('Care plan', 'The id of the care plan, for an eligible child.'),
      revision: wholeNumber('Revision', 'Counts up from 1.', 1, 1_000_000),
      eligibility: code(
        careLeaverEligibilityCodes,
        'Entitlement',
        'Eligible, relevant, former relevant, qualifying.',
      ),
      eligibilityFrom: date('Entitled since', 'When this entitlement began.'),
      returnToEducationToldOn: date(
        'Told of return to education on',
        'When a former relevant young person told the authority of a course they take or mean to take.',
      ),
      askedForSupportOn: date(
        'Asked for support on',
        'When a young person of 21 to 24 asked for an adviser.',
      ),
      assessmentOn: date('Assessment of needs complete on', 'When.'),
      assessment: PathwayAssessment,
      preparedOn: date('Ready on', 'When the plan was ready.'),
      adviser: named(NamedContact, 'Personal adviser', 'Who, and how to reach them.'),
      adviserFrom: date('Adviser since', 'When.'),
      inTouch: code(careLeaverInTouchCodes, 'In touch', 'As in the children looked after return.'),
      activity: code(careLeaverActivityCodes, 'Main activity', 'As in the children looked after return.'),
      aboutMe: text('About me', 'In the young person’s own words.'),
      matters: listOf(PathwayMatter, 'Matters', 'The ten matters.'),
      accommodation: LeavingAccommodation,
      housing: HousingHelp,
      stayingPut: StayingPut,
      stayingClose: StayingClose,
      documents: text(
        'Papers',
        'Birth certificate or passport, National Insurance number, bank account, proof of status.',
      ),
      identityPapers: listOf(
        IdentityPaper,
        'Identity papers',
        'Each paper by itself, with the day since which it has been there. An empty list says that there are none.',
      ),
      entitlements: text(
        'What I am entitled to',
        'Setting-up-home allowance, bursary, council tax, priority for housing.',
      ),
      settingUpHome: SettingUpHome,
      bursary: HigherEducationBursary,
      workAndMoney: text('If I work', 'What work would change in rent and benefits.'),
      workComparison: WorkComparison,
      contingencies: listOf(Contingency, 'If things change', 'What happens if something goes wrong.'),
      views: listOf(View, 'Views', 'Of the young person and others.'),
      contacts: listOf(AdviserContact, 'Contacts with the adviser', 'Every one.'),
      reviews: listOf(PathwayReview, 'Reviews', 'Held and planned.'),
      judgements: listOf(
        Judgement,
        'Judgements',
        'What a person answered to the questions that no rule can decide from the record.',
      ),
      keepUntil: date('Keep until', 'The day until which the authority means to keep this record.'),
      extensions: Extensions,
    }),
  },
)
export type PathwayPlan = z.infer<typeof PathwayPlan>
