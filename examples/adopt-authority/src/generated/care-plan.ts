// Made by `open-care-plan types` of the overlay ambleford-care-plan 1-0-0 for care-plan. Do not edit.

/**
 * Locality. The locality teams of Ambleford, from April 2026.
 */
export type AmblefordLocalityCode = 'harbour' | 'moor'
/**
 * Health check status. Code list “health-check-status”, as of 2026-11-21. Standard Safeguarding Dataset, ssd_cla_health.clah_health_check_status; data-to-insight/ssd-data-model @ 4987c73.
 */
export type HealthCheckStatusCode = 'planned' | 'completed' | 'refused' | 'cancelled'
/**
 * Local authority. Code list “local-authority”, as of 2026-11-21. Department for Education and Office for National Statistics codes, in dfe-analytical-services/dfe-published-data-qa @ bcc7ca5, data/las.csv.
 */
export type LocalAuthorityCode =
  | '390'
  | '391'
  | '392'
  | '393'
  | '394'
  | '805'
  | '806'
  | '807'
  | '808'
  | '840'
  | '841'
  | '929'
  | '340'
  | '341'
  | '342'
  | '343'
  | '344'
  | '350'
  | '351'
  | '352'
  | '353'
  | '354'
  | '355'
  | '356'
  | '357'
  | '358'
  | '359'
  | '876'
  | '877'
  | '888'
  | '889'
  | '890'
  | '895'
  | '896'
  | '942'
  | '943'
  | '370'
  | '371'
  | '372'
  | '373'
  | '380'
  | '381'
  | '382'
  | '383'
  | '384'
  | '810'
  | '811'
  | '812'
  | '813'
  | '815'
  | '816'
  | '830'
  | '831'
  | '855'
  | '856'
  | '857'
  | '891'
  | '892'
  | '925'
  | '940'
  | '941'
  | '330'
  | '331'
  | '332'
  | '333'
  | '334'
  | '335'
  | '336'
  | '860'
  | '861'
  | '884'
  | '885'
  | '893'
  | '894'
  | '937'
  | '821'
  | '822'
  | '823'
  | '873'
  | '874'
  | '881'
  | '882'
  | '883'
  | '919'
  | '926'
  | '935'
  | '201'
  | '202'
  | '203'
  | '204'
  | '205'
  | '206'
  | '207'
  | '208'
  | '209'
  | '210'
  | '211'
  | '212'
  | '213'
  | '301'
  | '302'
  | '303'
  | '304'
  | '305'
  | '306'
  | '307'
  | '308'
  | '309'
  | '310'
  | '311'
  | '312'
  | '313'
  | '314'
  | '315'
  | '316'
  | '317'
  | '318'
  | '319'
  | '320'
  | '825'
  | '826'
  | '845'
  | '846'
  | '850'
  | '851'
  | '852'
  | '867'
  | '868'
  | '869'
  | '870'
  | '871'
  | '872'
  | '886'
  | '887'
  | '921'
  | '931'
  | '936'
  | '938'
  | '420'
  | '800'
  | '801'
  | '802'
  | '803'
  | '838'
  | '839'
  | '865'
  | '866'
  | '878'
  | '879'
  | '880'
  | '908'
  | '916'
  | '933'
  | '875'
  | '909'
  | '928'
  | '820'
  | '835'
  | '836'
  | '837'

/**
 * My plan, Ambleford. One revision of one child’s care plan.
 */
export interface CarePlanRecord {
  /**
   * JSON Schema. The address of the JSON Schema of this document, from which an editor completes what is typed.
   */
  $schema?: string
  /**
   * Schema version. The version of the shape of this document.
   */
  schemaVersion: '1-0-0' | '1-0-1'
  /**
   * Id. Of this record: the same in every revision.
   */
  id: string
  child: Child
  /**
   * Revision. Counts up from 1.
   */
  revision?: number
  /**
   * Replaces. The id of the record that this one took over from, for example from another authority.
   */
  replaces?: string
  state?: PlanState
  legal?: LegalPosition
  /**
   * People. Everyone who matters: parents, brothers and sisters, relatives, friends.
   */
  people?: Person[]
  /**
   * Brothers and sisters. Where each lives. An empty list says that there are none.
   */
  siblings?: Sibling[]
  reasons?: Reasons
  /**
   * Assessments. Every assessment.
   */
  assessments?: Assessment[]
  /**
   * Needs. What the child needs, with outcomes and actions.
   */
  needs?: Need[]
  permanence?: Permanence
  /**
   * Placements. Every placement, the first one first.
   */
  placements?: Placement[]
  /**
   * Who decides. What is delegated, and to whom.
   */
  delegatedAuthority?: DelegatedDecision[]
  /**
   * Family time. With each person who matters.
   */
  contact?: ContactArrangement[]
  /**
   * What I and others think. Of the child, the parents and others.
   */
  views?: View[]
  /**
   * The plan shared. How the plan was shared and explained.
   */
  sharing?: Sharing[]
  health?: HealthPlan
  education?: EducationPlan
  identity?: Identity
  /**
   * If things change. What happens if the plan or placement does not work out.
   */
  contingencies?: Contingency[]
  /**
   * Services. Other help to the child and the family. An empty list says that there is none.
   */
  services?: Service[]
  participation?: Participation
  /**
   * Workers. Everyone who works or worked with the child.
   */
  workers?: Worker[]
  iro?: Iro
  /**
   * Reviews. Held and planned.
   */
  reviews?: Review[]
  /**
   * Disputes. What the IRO raised with managers.
   */
  disputes?: IroDispute[]
  /**
   * Visits. Every visit.
   */
  visits?: Visit[]
  /**
   * Requests for a visit. Every time somebody asked for a visit. An empty list says that nobody did.
   */
  visitRequests?: VisitRequest[]
  /**
   * Judgements. What a person answered to the questions that no rule can decide from the record.
   */
  judgements?: Judgement[]
  /**
   * Contributions. Of school, health and other agencies.
   */
  contributions?: AgencyContribution[]
  unaccompanied?: UnaccompaniedChild
  modernSlavery?: ModernSlavery
  exploitation?: Exploitation
  /**
   * Proceedings. Before a court. An empty list says that there are none.
   */
  proceedings?: Proceedings[]
  leavingCare?: LeavingCare
  /**
   * Achievements. What the child has done and reached.
   */
  achievements?: Achievement[]
  /**
   * Chronology. Events in order of date. It only grows.
   */
  chronology?: ChronologyEntry[]
  /**
   * Own fields. An authority’s own fields, each under a namespace of its own.
   */
  extensions?: {ambleford?: AmblefordFields} & {[namespace: string]: {[member: string]: Json}}
}
/**
 * The child. The child whose plan this is, and the numbers by which others know them.
 */
export interface Child {
  /**
   * Id. The authority's own number for the child: opaque, and never shown to the child as a name.
   */
  id: string
  /**
   * First name. The name on official papers.
   */
  givenName?: string
  /**
   * Last name. The name on official papers.
   */
  familyName?: string
  /**
   * Likes to be called. The name that the child uses. The plan uses it too.
   */
  likesToBeCalled?: string
  /**
   * Pronouns. As the child has said.
   */
  pronouns?: string
  /**
   * Date of birth. As on official papers, where there are any.
   */
  dateOfBirth?: string
  /**
   * Expected date of birth. For a child who is not born yet.
   */
  expectedDateOfBirth?: string
  /**
   * Date of death. Only where the child has died. It decides how long the record is kept.
   */
  diedOn?: string
  /**
   * Sex. As on the birth certificate or gender recognition certificate.
   */
  sex?: 'M' | 'F' | 'U' | '1' | '2'
  /**
   * Gender identity. As the child describes it, if they wish.
   */
  genderIdentity?: '00' | '01' | '02' | '09'
  /**
   * Married. Whether a young person of 16 or over is married.
   */
  married?: boolean
  /**
   * Disabilities. Every kind that applies, or that there is none.
   *
   * Items: Disability. One kind of disability.
   */
  disabilities?: (
    'NONE' | 'MOB' | 'HAND' | 'PC' | 'INC' | 'COMM' | 'LD' | 'HEAR' | 'VIS' | 'BEH' | 'CON' | 'AUT' | 'DDA'
  )[]
  /**
   * Responsible local authority. The authority that looks after the child.
   */
  localAuthority?: LocalAuthorityCode
  /**
   * Unique pupil number (UPN). A letter and 12 digits; in a temporary number the last one is a letter.
   */
  upn?: string
  /**
   * Why there is no UPN. Only where the child has no unique pupil number.
   */
  unknownUpnReason?: 'UN1' | 'UN2' | 'UN3' | 'UN4' | 'UN5'
  /**
   * Former UPN. The unique pupil number that the child had before, if there was one.
   */
  formerUpn?: string
  /**
   * Unique learner number (ULN). 10 digits. Given to most young people from the age of 14.
   */
  uln?: string
  /**
   * NHS number. 10 digits, without spaces. It is on letters from the NHS and in the red book.
   */
  nhsNumber?: string
  /**
   * Home Office reference. As it stands on the letter or card, 20 characters at most.
   */
  homeOfficeReference?: string
  /**
   * Kind of Home Office reference. What the reference belongs to.
   */
  homeOfficeReferenceKind?: 'home-office' | 'arc' | 'case' | 'other'
}
/**
 * State of the plan. Where this revision of the plan stands, who agreed to it, and who has it.
 */
export interface PlanState {
  /**
   * Status. Where it stands.
   */
  status?: 'draft' | 'returned' | 'agreed' | 'superseded'
  /**
   * First ready on. The day on which the first care plan for this time in care was ready.
   */
  preparedOn?: string
  /**
   * Why not before the first placement. Why it was not practicable to have it ready before the first placement began.
   */
  reasonNotReadyBefore?: string
  /**
   * This revision made on. The day of this revision.
   */
  revisedOn?: string
  /**
   * Why it was revised. Why this revision was made.
   */
  revisionReason?: 'after-review' | 'significant-change' | 'court' | 'correction' | 'other'
  /**
   * What changed. Since the last revision, in words for the child.
   */
  whatChanged?: string
  /**
   * Earlier revisions. Every one before this, the first one first.
   */
  earlierRevisions?: PlanRevision[]
  /**
   * Significant change. Whether this revision changes the plan significantly.
   */
  significantChange?: boolean
  /**
   * Considered at review. The id of the review that considered the change first.
   */
  consideredAtReviewId?: string
  /**
   * Why no review considered it. Why that was not reasonably practicable.
   */
  reasonNotConsidered?: string
  /**
   * Prepared by. Who wrote it, and in what role.
   */
  preparedBy?: string
  /**
   * Agreed on. When the manager agreed it.
   */
  agreedOn?: string
  /**
   * Agreed by. Which manager.
   */
  agreedBy?: string
  /**
   * Agreements. Of parents, of a young person of 16 or over, of carers.
   */
  agreements?: Agreement[]
  /**
   * Signatures. On the care plan.
   */
  signatures?: Signature[]
  /**
   * Copies. Who has been given the plan.
   */
  copies?: PlanCopy[]
  /**
   * Sent back. Every time it was sent back.
   */
  returns?: PlanReturn[]
  /**
   * Keep until. The day until which the authority means to keep this record.
   */
  keepUntil?: string
}
/**
 * An earlier revision. When and why the plan was revised before. The revision itself is a document of its own.
 */
export interface PlanRevision {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Revision. The number that it has.
   */
  revision?: number
  /**
   * Made on. The day it was made.
   */
  on?: string
  /**
   * Reason. Why the plan was revised.
   */
  reason?: 'after-review' | 'significant-change' | 'court' | 'correction' | 'other'
  /**
   * Review. The id of the review that it followed, if it followed one.
   */
  reviewId?: string
  /**
   * What changed. In words for the child.
   */
  whatChanged?: string
}
/**
 * An agreement. Who agreed to the plan, or why agreement could not be had.
 */
export interface Agreement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Who. In what capacity.
   */
  who?: 'young-person' | 'parent' | 'last-carer' | 'carer' | 'other'
  /**
   * Person. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * Name. Their name.
   */
  name?: string
  /**
   * Agreed. Whether they agreed.
   */
  agreed?: 'yes' | 'partly' | 'no' | 'not-practicable'
  /**
   * Date. When.
   */
  on?: string
  /**
   * Why. What they did not agree to, or why it was not practicable.
   */
  reason?: string
}
/**
 * A signature. Who agreed and signed, in what capacity, and when.
 */
export interface Signature {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Name. Who signed.
   */
  name?: string
  /**
   * Capacity. In what capacity.
   */
  capacity?:
    | 'child'
    | 'parent'
    | 'foster-carer'
    | 'registered-person'
    | 'responsible-person'
    | 'social-worker'
    | 'manager'
    | 'other'
  /**
   * Date. When they signed.
   */
  on?: string
  /**
   * Note. For example agreed in part, and why.
   */
  note?: string
}
/**
 * A copy. Who was given the plan, when, or why not.
 */
export interface PlanCopy {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * To. In what capacity.
   */
  to?:
    'child' | 'parent' | 'iro' | 'fostering-provider' | 'registered-person' | 'responsible-person' | 'other'
  /**
   * Person. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * Date. When it was given.
   */
  on?: string
  /**
   * In what form. The whole, a part, an easy version.
   */
  form?: string
  /**
   * Withheld. Whether all or part was withheld.
   */
  withheld?: boolean
  /**
   * Why. Why it was withheld, or why it is not suitable for the child.
   */
  reason?: string
}
/**
 * Sent back. The plan sent back, with reasons.
 */
export interface PlanReturn {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. When.
   */
  on?: string
  /**
   * By. Who sent it back, and in what role.
   */
  by?: string
  /**
   * Reasons. What has to be put right.
   *
   * Items: Reason. One thing to put right.
   */
  reasons?: string[]
  /**
   * Put right on. When.
   */
  answeredOn?: string
}
/**
 * Legal position. Since when the child has been looked after, on what legal basis, and which orders are in force.
 */
export interface LegalPosition {
  /**
   * Looked after since. The day this period of being looked after began. Starts most time limits.
   */
  lookedAfterFrom?: string
  /**
   * Looked after until. The day it ended. Leave it empty while it runs.
   */
  lookedAfterUntil?: string
  /**
   * Legal statuses. Each legal status since the child became looked after.
   */
  statuses?: LegalStatusPeriod[]
  /**
   * Court orders. Every order in force, and those that matter from before. An empty list says that there are none.
   */
  orders?: CourtOrder[]
  section20?: Section20Agreement
  /**
   * Limits on parental responsibility. Where there is a care order: what the authority has decided about how far parents may use theirs, and why.
   */
  authorityLimitsParents?: string
  /**
   * Series of short breaks. Whether the child is looked after only in a series of short breaks to which SI 2010/959 reg 48 applies.
   */
  shortBreaks?: boolean
  /**
   * Earlier times looked after. Those that count towards help on leaving care are the ones since the fourteenth birthday. An empty list says that there were none.
   */
  earlierTimes?: EarlierTimeInCare[]
  previousPermanence?: PreviousPermanence
  ceasing?: Ceasing
}
/**
 * A legal status. One legal status and the days on which it ran.
 */
export interface LegalStatusPeriod {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Legal status. What the child was looked after under.
   */
  status?: 'C1' | 'C2' | 'D1' | 'E1' | 'V2' | 'V3' | 'V4' | 'L1' | 'L2' | 'L3' | 'J1' | 'J2' | 'J3'
  /**
   * From. The first day.
   */
  from?: string
  /**
   * To. The day on which it ended. Leave it empty while it runs.
   */
  to?: string
  /**
   * Note. Anything that the status does not say.
   */
  note?: string
}
/**
 * A court order. An order in force, or one that was.
 */
export interface CourtOrder {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind of order. What the court made.
   */
  kind?:
    | 'interim-care-order'
    | 'care-order'
    | 'supervision-order'
    | 'emergency-protection-order'
    | 'contact-order'
    | 'child-arrangements-order'
    | 'specific-issue-order'
    | 'prohibited-steps-order'
    | 'special-guardianship-order'
    | 'placement-order'
    | 'adoption-order'
    | 'secure-accommodation-order'
    | 'deprivation-of-liberty-order'
    | 'other'
  /**
   * Made on. The day the court made it.
   */
  madeOn?: string
  /**
   * Until. The day on which it runs out, if it has one.
   */
  until?: string
  /**
   * Ended on. The day it was discharged or ran out.
   */
  endedOn?: string
  /**
   * Court. The court that made it, and the case number.
   */
  court?: string
  /**
   * What it says. Its terms, in plain words.
   */
  terms?: string
}
/**
 * Agreement under section 20. Who agreed that the child be accommodated, when, and how they knew what they agreed to.
 */
export interface Section20Agreement {
  /**
   * Who agreed. Each person with parental responsibility who agreed.
   *
   * Items: Person. The id of the person who agreed.
   */
  consentBy?: string[]
  /**
   * The young person’s own agreement. Whether a young person of 16 or 17 agreed for themselves.
   */
  ownConsent?: boolean
  /**
   * Agreed on. The day of the agreement.
   */
  consentOn?: string
  /**
   * How they were informed. What was explained, in which language, with what advice, and how their capacity to agree was considered.
   */
  informed?: string
  /**
   * Taking the child home. What was said of the right to end the agreement, and what happens then.
   */
  withdrawal?: string
  /**
   * Objections. Anyone with parental responsibility who objected, and what was done.
   */
  objections?: string
}
/**
 * An earlier time looked after. A time looked after, by any authority, that ended before this one began.
 */
export interface EarlierTimeInCare {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * From. The first day.
   */
  from?: string
  /**
   * To. The day on which it ended.
   */
  to?: string
  /**
   * Short breaks. Whether it was a series of short breaks.
   */
  shortBreaks?: boolean
  /**
   * Note. Where, and by which authority.
   */
  note?: string
}
/**
 * Earlier permanence. An adoption, special guardianship or other order that the child was under before.
 */
export interface PreviousPermanence {
  /**
   * Kind. Which it was.
   */
  kind?: 'P1' | 'P2' | 'P3' | 'P4' | 'Z1'
  /**
   * Date of the order. As much of it as is known.
   */
  orderedOn?: string
  /**
   * Note. Where it was made, and why it ended.
   */
  note?: string
}
/**
 * When being looked after ends. How it is or was decided that the child stops being looked after, and what help there is then.
 */
export interface Ceasing {
  /**
   * Planned for. The day it is or was meant to end.
   */
  plannedFor?: string
  /**
   * Where the child goes. Who houses the child afterwards.
   */
  livesAfter?: 'parent' | 'elsewhere'
  /**
   * Assessed on. When the arrangements and the help that the child will have were assessed.
   */
  assessedOn?: string
  /**
   * Wishes and welfare. What the child wishes, and why it is right for their welfare.
   */
  wishes?: string
  /**
   * Help afterwards. The advice and help that the child and the family will have, from whom.
   */
  helpAfter?: string
  /**
   * Approved by. Who approved the decision.
   */
  approvedBy?: string
  /**
   * Role. In which role they approved.
   */
  approvedByRole?: 'nominated-officer' | 'director'
  /**
   * Approved on. The day of the approval.
   */
  approvedOn?: string
}
/**
 * Somebody in the child’s life. A parent, brother or sister, relative, friend or other person who matters to the child.
 */
export interface Person {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Name. As the child knows them.
   */
  name?: string
  /**
   * Relationship to the child. The nearest that fits.
   */
  relationship?:
    | 'mother'
    | 'father'
    | 'step-parent'
    | 'adoptive-parent'
    | 'guardian'
    | 'brother'
    | 'sister'
    | 'half-brother'
    | 'half-sister'
    | 'step-brother'
    | 'step-sister'
    | 'grandparent'
    | 'aunt-or-uncle'
    | 'cousin'
    | 'other-relative'
    | 'friend'
    | 'former-carer'
    | 'other'
  /**
   * More about the relationship. Where the list does not say enough.
   */
  relationshipDetail?: string
  /**
   * Date of birth. As much of it as is known.
   */
  dateOfBirth?: string
  /**
   * Date of death. As much of it as is known.
   */
  diedOn?: string
  /**
   * Parental responsibility. Whether this person holds it.
   */
  parentalResponsibility?: 'yes' | 'no' | 'not-known'
  /**
   * How parental responsibility is held. For example by marriage, birth registration, agreement or order.
   */
  parentalResponsibilityBasis?: string
  /**
   * Part played day to day. What this person does for the child now, and what stays with them to decide.
   */
  roleInCare?: string
  /**
   * Involvement in the plan. How this person takes part in making the plan.
   */
  involvement?: string
  /**
   * Languages. The languages this person uses, and whether an interpreter is needed.
   */
  languages?: string
  /**
   * Contact details. How to reach this person, if it is safe to hold here.
   */
  contactDetails?: string
  /**
   * Whereabouts unknown. Whether nobody knows how to reach this person.
   */
  whereaboutsUnknown?: boolean
}
/**
 * A brother or sister. Where a brother or sister lives, and why apart if they are apart.
 */
export interface Sibling {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Person. The id of the brother or sister among the people of this record.
   */
  personId?: string
  /**
   * Looked after. Whether this brother or sister is looked after too.
   */
  lookedAfter?: boolean
  /**
   * Looked after by. The authority that looks after this brother or sister.
   */
  accommodatedBy?: LocalAuthorityCode
  /**
   * Their own record. The id of the child of their own care plan.
   */
  childRecordId?: string
  /**
   * Lives with the child. Whether they live together now.
   */
  livesWithChild?: boolean
  /**
   * Why they live apart. The reason, and what was tried so that they could be together.
   */
  reasonApart?: string
  /**
   * Relationship assessed on. When the bond between them was last assessed.
   */
  relationshipAssessedOn?: string
  /**
   * What the assessment said. Together or apart, and why.
   */
  relationshipAssessment?: string
}
/**
 * Why the child is looked after. What happened, what it rests on, and the risks.
 */
export interface Reasons {
  /**
   * Why. What happened, in words that the child could read one day.
   */
  summary?: string
  /**
   * Main category of need. As in the children looked after return.
   */
  categoryOfNeed?: 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8'
  /**
   * Evidence. What the reasons rest on.
   */
  evidence?: Evidence[]
  /**
   * Risks. Every relevant risk.
   */
  risks?: Risk[]
  /**
   * Strengths. What goes well in the family, and who helps.
   */
  strengths?: string
  /**
   * Harm and its effect. The harm the child has suffered or was likely to suffer, and what it did to them.
   */
  harm?: string
}
/**
 * Evidence. What a statement rests on: an observation, a document, somebody’s account.
 */
export interface Evidence {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What it shows. The fact, not the conclusion.
   */
  what?: string
  /**
   * Where it comes from. Who saw or said it, or which document holds it.
   */
  source?: string
  /**
   * Date. When it was seen, said or written.
   */
  on?: string
  /**
   * Assessment. The id of the assessment it is part of, if it is.
   */
  assessmentId?: string
}
/**
 * A risk. A risk of harm to the child, what it rests on, and what keeps the child safe.
 */
export interface Risk {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What could happen. The harm, to whom, and in which circumstances.
   */
  what?: string
  /**
   * How likely. As assessed.
   */
  likelihood?: 'low' | 'medium' | 'high'
  /**
   * What it rests on. What was seen or said, by whom, and when.
   */
  evidence?: string
  /**
   * What keeps the child safe. What is done, by whom.
   */
  protection?: string
  /**
   * Last looked at on. When the risk was last assessed.
   */
  reviewedOn?: string
}
/**
 * An assessment. An assessment of the child’s needs, or of somebody’s ability to meet them.
 */
export interface Assessment {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. What was assessed.
   */
  kind?:
    | 'needs'
    | 'reassessment'
    | 'parenting'
    | 'connected-person'
    | 'brothers-and-sisters'
    | 'placement'
    | 'risk'
    | 'specialist'
    | 'age'
    | 'leaving'
    | 'other'
  /**
   * Started on. The day it began.
   */
  startedOn?: string
  /**
   * Completed on. The day it was finished.
   */
  completedOn?: string
  /**
   * By. Who made it, and in what role.
   */
  by?: string
  /**
   * Why then. Yearly, or the change that led to it.
   */
  trigger?: string
  /**
   * What it found. The findings and the reasons for them.
   */
  summary?: string
  /**
   * Who was assessed. Where it was not the child.
   *
   * Items: Person. Who was assessed.
   */
  subjects?: string[]
}
/**
 * A need. One thing that this child needs, stated as a need and not as a service.
 */
export interface Need {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Part of development. Which of the seven parts of the child’s development it belongs to.
   */
  domain?:
    | 'health'
    | 'education'
    | 'emotional-behavioural'
    | 'identity'
    | 'family-social'
    | 'social-presentation'
    | 'self-care'
  /**
   * What the child needs. The need and why this child has it. Not the name of a service.
   */
  statement: string
  /**
   * What the child says about it. In their own words.
   */
  childsView?: string
  /**
   * Strengths. What the child and those around them already do well here.
   */
  strengths?: string
  /**
   * Evidence. What shows the need.
   */
  evidence?: Evidence[]
  /**
   * Assessment. The id of the assessment that found the need.
   */
  assessmentId?: string
  /**
   * Assessed on. When the need was last assessed.
   */
  assessedOn?: string
  /**
   * Outcomes. What will change, and how. An empty list says that none is planned.
   */
  outcomes?: PlannedOutcome[]
}
/**
 * An outcome. One change in the child’s life that the plan works towards.
 */
export interface PlannedOutcome {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What will be different. For this child, so that two people could agree whether it has happened.
   */
  statement?: string
  /**
   * Where things are now. The starting point.
   */
  baseline?: string
  /**
   * How it is measured. What is counted or seen, and where it is written down.
   */
  measure?: string
  /**
   * What we aim for. The level or state that will show that it has happened.
   */
  target?: string
  /**
   * By. The day by which it should have happened.
   */
  by?: string
  /**
   * Why it matters to this child. The need it answers, or the child’s own wish.
   */
  why?: string
  /**
   * Agreed with. Who agreed to it.
   *
   * Items: Person. A name or role.
   */
  agreedWith?: string[]
  /**
   * Actions. What will be done to get there.
   */
  actions?: Action[]
  /**
   * Status. Where it stands.
   */
  status?: 'open' | 'met' | 'partly-met' | 'dropped'
  /**
   * Met on. The day it was met.
   */
  metOn?: string
  /**
   * What difference it made. So what? What changed for the child because of it.
   */
  difference?: string
}
/**
 * An action. One task: who does what, by when, and what came of it.
 */
export interface Action {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What will be done. One task, so that a newcomer could picture it.
   */
  what?: string
  owner?: Owner
  /**
   * By. The last day for it.
   */
  by?: string
  /**
   * How we shall know. What will show that it is done.
   */
  howWeShallKnow?: string
  /**
   * Status. Where it stands.
   */
  status?: 'not-started' | 'in-progress' | 'done' | 'stopped'
  /**
   * Done on. The day it was finished.
   */
  doneOn?: string
  /**
   * Progress. What has happened so far.
   */
  progress?: string
  /**
   * What difference it made. So what? What changed for the child because of it.
   */
  difference?: string
  /**
   * Why it was stopped. If it was.
   */
  reasonStopped?: string
}
/**
 * Who does it. The named person who will do it, and in what role.
 */
export interface Owner {
  /**
   * Name. The name of one person, not of a team.
   */
  name?: string
  /**
   * Role. The role they do it in, for example social worker, foster carer or mother.
   */
  role?: string
  /**
   * Organisation. Who they work for, if anyone.
   */
  organisation?: string
  /**
   * Person. The id of one of the people of this record, if it is one of them.
   */
  personId?: string
}
/**
 * Plan for permanence. The long-term plan for the child’s upbringing.
 */
export interface Permanence {
  /**
   * Overall aim. Where and with whom the child will grow up, in one or two sentences.
   */
  aim?: string
  /**
   * Plans. The main plan and any that run beside it.
   */
  plans?: PermanencePlan[]
  returnHome?: ReturnHome
  /**
   * Options considered. Every realistic option.
   */
  options?: PermanenceOption[]
  /**
   * Options compared. The options weighed against each other as a whole, with the reasons for the choice.
   */
  comparison?: string
  /**
   * Consent to adoption given on. The day by which each parent or guardian had consented to placement for adoption (section 19).
   */
  adoptionConsentOn?: string
  /**
   * Family time after placement for adoption. Who keeps in touch with the child once placed for adoption, how and how often, or why not.
   */
  contactAfterAdoption?: string
  /**
   * Considered at review. The id of the review that considered it.
   */
  consideredAtReviewId?: string
}
/**
 * A plan for permanence. One way in which the child could have a lasting home. Several may run side by side.
 */
export interface PermanencePlan {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Plan. What kind of lasting home.
   */
  plan?:
    | 'REMAINSUP'
    | 'RETURN1M'
    | 'RETURN6M'
    | 'RETURNEV'
    | 'LTRELFR'
    | 'LTFOST18'
    | 'RESPLMT'
    | 'SUPPLIV'
    | 'ADOPTION'
    | 'OTHERPLN'
  /**
   * Standing. The main plan, or one that runs beside it.
   */
  standing?: 'main' | 'parallel'
  /**
   * Since. When it was decided.
   */
  from?: string
  /**
   * Until. When it was given up. Leave it empty while it runs.
   */
  to?: string
  /**
   * Target date. When the child should be in that home for good.
   */
  targetDate?: string
  /**
   * Steps and times. What has to happen by when.
   */
  timescale?: string
  /**
   * Why. Why this plan for this child.
   */
  reason?: string
}
/**
 * Going home. Whether the plan is for the child to return home, why, and how.
 */
export interface ReturnHome {
  /**
   * Decision. Whether return home is pursued.
   */
  decision?: 'pursued' | 'not-pursued' | 'not-decided'
  /**
   * Why. The reason for the decision.
   */
  reason?: string
  /**
   * Steps. What would have to change, who helps, and by when.
   */
  steps?: string
  /**
   * Look at again on. When it is considered again.
   */
  reviewOn?: string
}
/**
 * An option. One realistic option for the child, with what speaks for it and against it.
 */
export interface PermanenceOption {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Option. Which option.
   */
  option?:
    | 'home-with-support'
    | 'family-or-friends'
    | 'special-guardianship'
    | 'long-term-foster'
    | 'residential'
    | 'adoption'
    | 'other'
  /**
   * What it would be. Who, where, with what support.
   */
  description?: string
  /**
   * Benefits. What speaks for it, for this child.
   *
   * Items: Benefit. What speaks for it.
   */
  benefits?: string[]
  /**
   * Detriments. What speaks against it, for this child.
   *
   * Items: Detriment. What speaks against it.
   */
  detriments?: string[]
  /**
   * Support considered. What help would make it work, and whether that is enough.
   */
  supportConsidered?: string
  /**
   * Decision. What was decided.
   */
  outcome?: 'chosen' | 'ruled-out' | 'open'
  /**
   * Reason. Why it was chosen or ruled out.
   */
  reason?: string
}
/**
 * A placement. Where the child lives or lived, with whom, why there, and for how long.
 */
export interface Placement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * From. The day the placement began.
   */
  from?: string
  /**
   * To. The day it ended. Leave it empty while it runs.
   */
  to?: string
  /**
   * Planned. Whether it is proposed and has not begun.
   */
  planned?: boolean
  /**
   * Type. As in the children looked after return.
   */
  type?:
    | 'A3'
    | 'A4'
    | 'A5'
    | 'A6'
    | 'K1'
    | 'K2'
    | 'K3'
    | 'P1'
    | 'P3'
    | 'R1'
    | 'R2'
    | 'R3'
    | 'R5'
    | 'S1'
    | 'T0'
    | 'T1'
    | 'T2'
    | 'T3'
    | 'T4'
    | 'U1'
    | 'U2'
    | 'U3'
    | 'U4'
    | 'U5'
    | 'U6'
    | 'Z11'
    | 'Z12'
    | 'Z13'
    | 'Z14'
    | 'Z1'
    | 'H5'
    | 'P2'
  /**
   * Provider. Who provides it.
   */
  provider?: 'PR0' | 'PR1' | 'PR2' | 'PR3' | 'PR4' | 'PR5'
  /**
   * Section 22C. Which kind of accommodation of section 22C it is.
   */
  section22C?:
    | 'parents'
    | 'connected-foster-carer'
    | 'foster-carer'
    | 'childrens-home'
    | 'other-arrangements'
    | 'not-22C'
  /**
   * Carer or home. Who looks after the child there, and how to reach them.
   */
  carer?: NamedContact
  /**
   * Ofsted reference number (URN). SC and 6 digits, or 7 digits. XXXXXXX where Ofsted does not inspect the setting.
   */
  urn?: string
  /**
   * Where it is. The local authority in whose area the child lives.
   */
  localAuthority?: LocalAuthorityCode
  /**
   * Country. Where it is, if that is outside England.
   */
  country?: 'WAL' | 'SCO' | 'NIR' | 'NUK' | 'CON'
  /**
   * In the authority’s own area. Whether it is in the area of the authority that looks after the child.
   */
  inArea?: boolean
  /**
   * Distance from home. In whole miles.
   */
  distanceMiles?: number
  /**
   * Purpose. What the placement is for.
   */
  purpose?: string
  /**
   * Made in an emergency. Whether it was made in an emergency.
   */
  emergency?: boolean
  /**
   * Seen first on. When the child saw it, before it was decided.
   */
  seenFirstOn?: string
  /**
   * Decided on. When it was decided that the child would live there.
   */
  decidedOn?: string
  /**
   * Why it was not seen first. Where that could not be done.
   */
  reasonNotSeen?: string
  /**
   * Disrupts schooling. Whether the move meant a change of school or a break in it.
   */
  disruptsSchooling?: boolean
  /**
   * Arranged by somebody else. For a child in care: who else arranges where the child lives, if not the authority.
   */
  arrangedByAnother?: string
  /**
   * Meant to last until 18. Whether it is meant to last until the child is 18.
   */
  intendedUntil18?: boolean
  /**
   * Expected to end on. The day it is expected to end.
   */
  expectedEnd?: string
  /**
   * Expected length. In words, where no day can be named.
   */
  expectedLength?: string
  choice?: PlacementChoice
  matching?: Matching
  approval?: PlacementApproval
  /**
   * Support. Help to the child, the carer and the parent. An empty list says that there is none.
   */
  support?: PlacementSupport[]
  /**
   * Notices. Who was told of the placement in writing, and when.
   */
  notices?: PlacementNotice[]
  /**
   * Notices of concern. About the home. An empty list says that there were none.
   */
  noticesOfConcern?: NoticeOfConcern[]
  plan?: PlacementPlan
  ending?: PlacementEnding
}
/**
 * Why this placement. Why this placement and not another, against the matters of section 22C.
 */
export interface PlacementChoice {
  /**
   * Why it was chosen. Why it suits this child best of what was to be had.
   */
  reason?: string
  /**
   * With parents. Whether the child could live with a parent or other person with parental responsibility, and why not if not.
   */
  parents?: string
  /**
   * With family or friends. Who was considered, and why not if not.
   */
  familyAndFriends?: string
  /**
   * Near home. Whether it is near the child’s home.
   */
  nearHome?: string
  /**
   * School. Whether the child’s schooling goes on undisturbed.
   */
  school?: string
  /**
   * Brothers and sisters. Whether it lets the child live with brothers and sisters who are looked after.
   */
  brothersAndSisters?: string
  /**
   * Disability. Whether it suits the child’s disability, or that there is none.
   */
  disability?: string
  /**
   * In the authority’s area. Whether it is in the authority’s area, and why not if not.
   */
  inArea?: string
  /**
   * Other placements considered. What else was considered, and why not.
   */
  otherOptions?: string
}
/**
 * Matching. How the child and the carer fit, and how gaps are bridged.
 */
export interface Matching {
  /**
   * Approval. Whether the child is within the carer’s approval: ages, numbers, kinds of care.
   */
  approvalRange?: string
  /**
   * Ethnicity. How the carer meets needs that come from the child’s ethnicity.
   */
  ethnicity?: string
  /**
   * Culture. How the carer meets needs that come from the child’s culture.
   */
  culture?: string
  /**
   * Religion. How the carer meets needs that come from the child’s religion.
   */
  religion?: string
  /**
   * Language. Which languages they share.
   */
  language?: string
  /**
   * Skills. What the carer knows and can do that this child needs.
   */
  expertise?: string
  /**
   * Brothers and sisters. How the match allows for them.
   */
  brothersAndSisters?: string
  /**
   * Others in the home. Who else lives there, and how that was weighed.
   */
  otherChildren?: string
  /**
   * Gaps. What the match lacks, and how that is made good.
   */
  gaps?: string
}
/**
 * Approval. The approvals that this placement rests on.
 */
export interface PlacementApproval {
  temporary?: TemporaryApproval
  withParents?: PlacementWithParents
  longTermFostering?: LongTermFostering
  outOfArea?: OutOfAreaApproval
  /**
   * Key stage 4: approved by. The nominated officer who approved a move that disrupts schooling in key stage 4.
   */
  keyStage4ApprovedBy?: string
  /**
   * Key stage 4: approved on. The day of that approval.
   */
  keyStage4ApprovedOn?: string
  /**
   * Designated teacher consulted on. When the designated teacher was consulted about the move.
   */
  designatedTeacherConsultedOn?: string
  /**
   * IRO consulted on. When the IRO was consulted about the move.
   */
  iroConsultedOn?: string
}
/**
 * Temporary approval. A relative, friend or connected person approved for a time as the child’s foster carer.
 */
export interface TemporaryApproval {
  /**
   * From. The day the approval began.
   */
  from?: string
  /**
   * Until. The day on which it runs out.
   */
  until?: string
  /**
   * Why this carer, and why now. Why it is the most appropriate placement, and why it could not wait for full approval.
   */
  reason?: string
  /**
   * Suitability assessed on. When the carer and the home were assessed.
   */
  suitabilityAssessedOn?: string
  /**
   * Extended on. The day it was extended, if it was.
   */
  extendedOn?: string
  /**
   * Why it was extended. On which ground.
   */
  extensionGround?: 'assessment-not-complete' | 'decision-under-review'
  /**
   * Extended until. The day on which the extension runs out.
   */
  extendedUntil?: string
  /**
   * Fostering panel’s views on. When the panel’s views were sought.
   */
  panelViewsOn?: string
  /**
   * IRO told on. When the IRO was told of the extension.
   */
  iroToldOn?: string
  /**
   * Approved by. The nominated officer who approved the extension.
   */
  approvedBy?: string
  /**
   * Full approval on. The day full approval was given.
   */
  fullApprovalOn?: string
}
/**
 * Placed with a parent. For a child in care who lives with a parent: how it was assessed and approved.
 */
export interface PlacementWithParents {
  /**
   * Placed before assessment. Whether the child was placed before the assessment was complete (reg 19).
   */
  beforeAssessment?: boolean
  /**
   * Parent interviewed on. When the parent was interviewed.
   */
  parentInterviewedOn?: string
  /**
   * Assessment complete on. When the assessment of suitability was complete.
   */
  assessedOn?: string
  /**
   * Case reviewed on. When the child’s case was reviewed.
   */
  reviewedOn?: string
  /**
   * Decided on. When it was decided whether the placement goes on.
   */
  decidedOn?: string
  /**
   * Decision. What was decided.
   */
  decision?: 'confirmed' | 'ended'
  /**
   * Approved by. The nominated officer who approved it.
   */
  approvedBy?: string
  /**
   * Approved on. The day of the approval.
   */
  approvedOn?: string
}
/**
 * Long-term fostering. A foster placement that is meant to be the child’s home until they leave care.
 */
export interface LongTermFostering {
  /**
   * Designated on. When it was agreed as a long-term foster placement.
   */
  designatedOn?: string
  /**
   * Carer agreed on. When the carer agreed to act as foster carer until the child leaves care.
   */
  carerAgreedOn?: string
  /**
   * Child agrees to fewer visits. Whether the child, being of sufficient age and understanding, agrees to visits up to six months apart.
   */
  childAgreesToFewerVisits?: boolean
  /**
   * Child agreed on. When the child agreed.
   */
  childAgreedOn?: string
}
/**
 * Out-of-area placement. Who approved a placement outside the authority’s area, and whom they asked first.
 */
export interface OutOfAreaApproval {
  /**
   * At a distance. Whether it is neither in the authority’s area nor in one that adjoins it.
   */
  atDistance?: boolean
  /**
   * Approved by. The nominated officer, or the director for a placement at a distance.
   */
  approvedBy?: string
  /**
   * Role. In which role they approved.
   */
  approvedByRole?: 'nominated-officer' | 'director'
  /**
   * Approved on. The day of the approval.
   */
  approvedOn?: string
  /**
   * IRO consulted on. When the IRO was consulted.
   */
  iroConsultedOn?: string
  /**
   * Relatives consulted on. When relatives were consulted, where appropriate.
   */
  relativesConsultedOn?: string
  /**
   * Why relatives were not consulted. Where it was not appropriate to consult them.
   */
  relativesNotConsulted?: string
  /**
   * Area authority told on. When the other authority was told or consulted.
   */
  areaAuthorityToldOn?: string
  /**
   * Care plan sent on. For a placement at a distance: when the other authority was sent the care plan.
   */
  carePlanSentOn?: string
  /**
   * Court approved on. For a child in care placed outside England and Wales: when the court approved the arrangement.
   */
  courtApprovedOn?: string
  /**
   * Supervision outside England and Wales. How the authority supervises a placement outside England and Wales.
   */
  supervision?: string
  /**
   * Exception. Where approval is not needed.
   */
  exception?: 'own-foster-carer' | 'connected-person'
}
/**
 * Support to the placement. Help given so that the placement lasts.
 */
export interface PlacementSupport {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * For whom. Who gets the help.
   */
  to?: 'child' | 'carer' | 'parent'
  /**
   * What. What help, and how often.
   */
  what?: string
  /**
   * By. Who gives it.
   */
  by?: string
  /**
   * From. When it starts or started.
   */
  from?: string
  /**
   * To. When it ends, if it does.
   */
  until?: string
  /**
   * Look at again on. When somebody asks whether it still helps.
   */
  reviewOn?: string
}
/**
 * A notice of the placement. Somebody who was told of the placement in writing, and when.
 */
export interface PlacementNotice {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * To. Who was told.
   */
  to?:
    | 'child'
    | 'parent'
    | 'contact-order-holder'
    | 'last-carer'
    | 'health-body'
    | 'gp-before'
    | 'gp-now'
    | 'school'
    | 'iro'
    | 'area-authority'
    | 'other'
  /**
   * Person. The id of the person, if it is one of the people of this record.
   */
  personId?: string
  /**
   * Date. When the notice was given.
   */
  on?: string
  /**
   * Left out. Whether notice was not given because it would put the child at risk of significant harm.
   */
  withheld?: boolean
  /**
   * Why. Why it was late, not practicable or left out.
   */
  reason?: string
  /**
   * What was sent. For the area authority: the assessment of needs, the reasons and the care plan.
   */
  sent?: string
}
/**
 * A notice of concern. Notice to the authority of a concern about the home where the child lives.
 */
export interface NoticeOfConcern {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Received on. The day the authority had the notice. The week for the visit runs from it.
   */
  on?: string
  /**
   * From. Who gave it.
   */
  from?: string
  /**
   * About. What the concern is, and what it means for this child.
   */
  about?: string
  /**
   * Visit. The id of the visit that followed.
   */
  visitId?: string
}
/**
 * Placement plan. How this placement will meet the child’s needs, day to day.
 */
export interface PlacementPlan {
  /**
   * Ready on. The day the placement plan was ready.
   */
  preparedOn?: string
  /**
   * Why not before the placement began. Why it was not practicable to have it ready before.
   */
  reasonNotReadyBefore?: string
  /**
   * How the placement helps. How it will help to meet the child’s needs.
   */
  contribution?: string
  /**
   * Day-to-day care. How the child is looked after day to day, and kept safe.
   */
  dailyCare?: string
  /**
   * Family time. With parents, others with parental responsibility and connected persons; reasons where there is none.
   */
  contact?: string
  /**
   * Orders about contact. Orders in force under section 8 or section 34, or that there are none.
   */
  contactOrders?: string
  /**
   * Changes to family time. How changes are made known.
   */
  contactChanges?: string
  /**
   * GP. Surgery and doctor: name and address.
   */
  gp?: NamedContact
  /**
   * Dentist. Practice: name and address.
   */
  dentist?: NamedContact
  /**
   * Consent to examination and treatment. Who gives or refuses it, and for what.
   */
  healthConsent?: string
  /**
   * School. Where the child learns: name and address.
   */
  school?: NamedContact
  /**
   * Designated teacher. The teacher at school who looks after the PEP.
   */
  designatedTeacher?: NamedContact
  /**
   * Others who teach the child. Tutors, alternative provision, nursery.
   */
  otherEducators?: string
  /**
   * Education, health and care plan. What it says and what it asks of this placement, or that there is none.
   */
  specialEducationalPlan?: string
  /**
   * Authority that maintains it. The authority that maintains the education, health and care plan.
   */
  maintainingAuthority?: LocalAuthorityCode
  /**
   * Visits. How often the social worker visits.
   */
  visits?: string
  /**
   * Advice between visits. Whom the child and the carer can turn to between visits, and how.
   */
  adviceBetweenVisits?: string
  /**
   * Independent visitor. The arrangements, if one is appointed.
   */
  independentVisitor?: string
  /**
   * How the placement may be ended. When and how, and with what notice.
   */
  ending?: string
  /**
   * Names and contact details. The IRO, the independent visitor, the social worker who visits and, for an eligible child, the personal adviser.
   */
  contacts?: NamedContact[]
  /**
   * What the authority does. For a child who is not in care.
   */
  authorityResponsibilities?: string
  /**
   * What the parents do. For a child who is not in care.
   */
  parentsResponsibilities?: string
  /**
   * The child’s story for the carer. Personal history, religion, culture, language and racial origin, as the carer needs to know them.
   */
  personalHistory?: string
  /**
   * Money. The financial arrangements for the placement.
   */
  financialSupport?: string
  /**
   * Suitability of the parent. For a child placed with a parent: what was found of the parent, the home and every adult of 18 or over who lives there.
   */
  parentAssessment?: string
  /**
   * What the parent tells the authority. For a child placed with a parent: changes, serious incidents, and who else may look after the child.
   */
  parentDuties?: string
  /**
   * Confidentiality. For a child placed with a parent: what the parent keeps to themselves.
   */
  parentConfidentiality?: string
  /**
   * Asking for a change. For a child placed with a parent: how the parent asks, and when approval is needed for the child to live elsewhere.
   */
  parentChanges?: string
  /**
   * Child’s wishes heard on. When the child’s wishes about the placement were heard.
   */
  childsWishesOn?: string
  /**
   * Child’s wishes about the placement. What they were, and what weight they had.
   */
  childsWishes?: string
  /**
   * IRO told on. When the IRO was told of the placement.
   */
  iroToldOn?: string
  /**
   * Delegation explained. Whether the carer has a copy of what is delegated.
   */
  delegationExplained?: boolean
  /**
   * Signatures. Who agreed and signed.
   */
  signatures?: Signature[]
}
/**
 * Name and contact details. A person or place outside the family, and how to reach them.
 */
export interface NamedContact {
  /**
   * Name. The name of the person or place.
   */
  name?: string
  /**
   * Role. What they do for the child, for example GP or designated teacher.
   */
  role?: string
  /**
   * Organisation. Who they work for.
   */
  organisation?: string
  /**
   * Address. The postal address.
   */
  address?: string
  /**
   * Telephone. A number that is answered.
   */
  phone?: string
  /**
   * Email. An email address.
   */
  email?: string
}
/**
 * How it would end. How the placement, or being looked after, would end, and with what notice.
 */
export interface PlacementEnding {
  /**
   * Steps. What would be done, in what order, and who decides.
   */
  steps?: string
  /**
   * Notice. Who gives how much notice to whom.
   */
  notice?: string
  /**
   * Where the child is accommodated under section 20. That a person with parental responsibility may take the child home, and how that would be managed.
   */
  section20?: string
  /**
   * Why it ended. For a placement that has ended.
   */
  reason?:
    | 'CARPL'
    | 'CLOSE'
    | 'ALLEG'
    | 'STAND'
    | 'APPRR'
    | 'CREQB'
    | 'CREQO'
    | 'CHILD'
    | 'LAREQ'
    | 'PLACE'
    | 'CUSTOD'
    | 'OTHER'
  /**
   * Review before ending. The day of the review that considered ending it.
   */
  reviewedOn?: string
  /**
   * Immediate risk. Where it had to end at once: the risk to the child or to others, so that a review and notice could not come first.
   */
  immediateRisk?: string
  /**
   * IRO told on. When the IRO was told that the placement ends.
   */
  iroToldOn?: string
  /**
   * Notice given on. The day written notice of the ending was given.
   */
  noticeGivenOn?: string
  /**
   * Notices of the ending. Who was told in writing that it ends, and when.
   */
  notices?: EndingNotice[]
  /**
   * Note. What the child was told and what they felt about it.
   */
  note?: string
}
/**
 * A notice of the ending. Somebody who was told in writing that the placement ends, and when.
 */
export interface EndingNotice {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * To. Who was told.
   */
  to?:
    | 'child'
    | 'parent'
    | 'contact-order-holder'
    | 'last-carer'
    | 'health-body'
    | 'gp-before'
    | 'gp-now'
    | 'school'
    | 'iro'
    | 'area-authority'
    | 'other'
    | 'carer'
  /**
   * Person. The id of the person, if it is one of the people of this record.
   */
  personId?: string
  /**
   * Date. When the notice was given.
   */
  on?: string
  /**
   * Why. Why it was late, or not given.
   */
  reason?: string
}
/**
 * Who decides. One kind of decision about the child, and who makes it.
 */
export interface DelegatedDecision {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind of decision. Which kind.
   */
  category?: 'health-and-dental' | 'education' | 'leisure-and-home-life' | 'faith' | 'social-media' | 'other'
  /**
   * Which decision. For example haircuts, school trips, sleepovers, routine immunisations.
   */
  decision?: string
  /**
   * Who decides. The person who may say yes or no without asking.
   */
  decidedBy?: 'carer' | 'parent' | 'authority' | 'child' | 'together'
  /**
   * Conditions. Who is told or asked first, and the limits.
   */
  conditions?: string
  /**
   * Agreed on. When it was agreed.
   */
  agreedOn?: string
}
/**
 * Family time with one person. How the child keeps in touch with one person who matters to them, or why not.
 */
export interface ContactArrangement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * With. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * How. Every way in which they keep in touch.
   *
   * Items: Kind. One way of keeping in touch.
   */
  kinds?: ('in-person' | 'overnight' | 'video' | 'telephone' | 'messages' | 'letters' | 'indirect')[]
  /**
   * How often. For example every Saturday, for three hours.
   */
  frequency?: string
  /**
   * Where. The place, and how the child gets there.
   */
  where?: string
  /**
   * Who is there. Whether somebody supervises or helps, who, and why.
   */
  support?: string
  /**
   * What it is for. What the child gets from it.
   */
  purpose?: string
  /**
   * No contact. Whether there is no contact with this person.
   */
  none?: boolean
  /**
   * Why there is none. The reason, and when it is looked at again.
   */
  reasonIfNone?: string
  /**
   * Order. The id of the court order it rests on, if there is one.
   */
  orderId?: string
  /**
   * Change from the order agreed on. Where a section 34 order is departed from by agreement: the day of the agreement.
   */
  departureAgreedOn?: string
  /**
   * Notice of the change on. When written notice of that change was given.
   */
  departureNoticeOn?: string
  /**
   * Since. When the arrangement began.
   */
  from?: string
  /**
   * Look at again on. When it is considered again.
   */
  reviewOn?: string
  /**
   * What the child says about it. In their own words.
   */
  childsView?: string
  /**
   * How it goes. What was seen, before, during and after.
   */
  howItGoes?: string
  refusal?: ContactRefusal
}
/**
 * Contact refused. Contact that the authority refused without an order, as a matter of urgency: for seven days at most.
 */
export interface ContactRefusal {
  /**
   * From. The first day.
   */
  from?: string
  /**
   * Until. The last day.
   */
  until?: string
  /**
   * Why. Why it was urgent and needed for the child’s welfare.
   */
  reason?: string
  /**
   * Notices. Who was told in writing that contact is refused, and when.
   */
  notices?: ContactNotice[]
  /**
   * What the notice said. Each of the things that a notice has to say and this one said.
   *
   * Items: Part. One thing that the notice said.
   */
  noticeGave?: ('decision' | 'date' | 'reasons' | 'duration' | 'remedies')[]
  /**
   * The notice in words. The notice itself, or where it is kept.
   */
  noticeSaid?: string
}
/**
 * A notice of refused contact. Somebody who was told in writing that contact is refused, and when, or why not.
 */
export interface ContactNotice {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * To. Who was told.
   */
  to?: 'child' | 'parent' | 'former-carer' | 'iro' | 'other'
  /**
   * Person. The id of the person, if it is one of the people of this record.
   */
  personId?: string
  /**
   * Date. When the notice was given.
   */
  on?: string
  /**
   * Why. Why it was late, or not given: for the child, why it is not suitable.
   */
  reason?: string
}
/**
 * Wishes and feelings. What somebody wishes and feels about the plan, when and how they were asked, and what was done about it.
 */
export interface View {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Whose. Whose wishes and feelings.
   */
  whose?:
    | 'child'
    | 'parent'
    | 'person-with-parental-responsibility'
    | 'carer'
    | 'brother-or-sister'
    | 'relative'
    | 'other'
  /**
   * Person. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * About. Every subject they spoke of.
   *
   * Items: Subject. One subject.
   */
  about?: (
    'care-plan' | 'placement' | 'change' | 'permanence' | 'contact' | 'education' | 'health' | 'other'
  )[]
  /**
   * Date. When they were asked or told us.
   */
  on?: string
  /**
   * How. How their views were gathered.
   */
  method?:
    | 'conversation'
    | 'direct-work'
    | 'observation'
    | 'written'
    | 'symbols-or-signs'
    | 'interpreter'
    | 'advocate'
    | 'meeting'
  /**
   * Asked by. Who asked.
   */
  by?: string
  /**
   * In their own words. What they said, as they said it.
   */
  words?: string
  /**
   * Why there is none. What was tried, and why their views could not be had.
   */
  notObtained?: string
  /**
   * What was done. What changed because of it.
   */
  response?: string
  /**
   * Why it was not followed. Where it was not, and how that was explained to them.
   */
  reasonNotFollowed?: string
}
/**
 * The plan shared. Who was shown the plan, how it was explained, and what they made of it.
 */
export interface Sharing {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * With. With whom.
   */
  with?: 'child' | 'parent' | 'carer' | 'school' | 'other'
  /**
   * Person. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * Date. When.
   */
  on?: string
  /**
   * In what form. For example read aloud, an easy version, in their own language.
   */
  format?: string
  /**
   * By. Who explained it.
   */
  by?: string
  /**
   * What they made of it. What they understood, and what they asked.
   */
  understood?: string
}
/**
 * Health plan. The child’s health, its history, and what is done for it.
 */
export interface HealthPlan {
  /**
   * Ready on. The day the health plan was made or last revised.
   */
  preparedOn?: string
  stateOfHealth?: StateOfHealth
  /**
   * Health history. The child’s own, from birth.
   */
  history?: string
  /**
   * Family health history. So far as it can be known.
   */
  familyHistory?: string
  /**
   * Effect on development. What health and its history do to the child’s development.
   */
  effectOnDevelopment?: string
  arrangements?: HealthArrangements
  /**
   * Planned changes. To the arrangements, or that there are none.
   */
  plannedChanges?: string
  /**
   * The carer’s part. What the carer does for the child’s health.
   */
  carersRole?: string
  consent?: HealthConsent
  /**
   * GP. Surgery and doctor: name and address.
   */
  gp?: NamedContact
  /**
   * Dentist. Practice: name and address.
   */
  dentist?: NamedContact
  /**
   * Optician. Practice: name and address.
   */
  optician?: NamedContact
  /**
   * Health assessments. Every assessment since the child became looked after.
   */
  assessments?: HealthAssessment[]
  /**
   * Refusals. Assessments that the child refused.
   */
  refusals?: HealthRefusal[]
  /**
   * Routine checks. Teeth, eyes, hearing, development.
   */
  checks?: RoutineCheck[]
  /**
   * Checked for infections on. For a child who came from abroad: when tests for tuberculosis and the like were done.
   */
  infectionsCheckedOn?: string
  /**
   * Immunisations up to date. As the last check showed.
   */
  immunisationsUpToDate?: boolean
  /**
   * Immunisations checked on. When they were last checked.
   */
  immunisationsCheckedOn?: string
  /**
   * Immunisations. What is missing, and what is planned.
   */
  immunisationsNote?: string
  /**
   * SDQ scores. Strengths and Difficulties Questionnaires, as scale totals.
   */
  sdq?: SdqScores[]
  /**
   * Referrals. To health services.
   */
  referrals?: Referral[]
  /**
   * Clinicians told on. When health services were told that the child is looked after.
   */
  cliniciansToldOn?: string
  /**
   * Clinicians heard on. The day that health services have on their side. It may differ from ours: both are kept.
   */
  cliniciansHeardOn?: string
}
/**
 * State of health. The child’s physical, emotional and mental health.
 */
export interface StateOfHealth {
  /**
   * Physical health. As it is now.
   */
  physical?: string
  /**
   * Emotional health. As it is now.
   */
  emotional?: string
  /**
   * Mental health. As it is now.
   */
  mental?: string
}
/**
 * Arrangements in place. The medical and dental arrangements that the child has now.
 */
export interface HealthArrangements {
  /**
   * Routine checks. Of general health and teeth.
   */
  routineChecks?: string
  /**
   * Treatment and monitoring. For identified needs, teeth included.
   */
  treatment?: string
  /**
   * Prevention. For example immunisation.
   */
  prevention?: string
  /**
   * Sight and hearing. Screening for defects of vision or hearing.
   */
  screening?: string
  /**
   * Advice. On health and personal care.
   */
  advice?: string
}
/**
 * Consent. Who consents to examination and treatment, and what the child decides themselves.
 */
export interface HealthConsent {
  /**
   * Routine treatment. Who consents.
   */
  routine?: string
  /**
   * Planned treatment. Who consents to operations and the like.
   */
  planned?: string
  /**
   * Emergency. Who consents, and who is told.
   */
  emergency?: string
  /**
   * The child’s own consent. What the child understands and decides.
   */
  child?: string
}
/**
 * A health assessment. An assessment of the child’s health, who made it, and the report of it.
 */
export interface HealthAssessment {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. First or later.
   */
  kind?: 'initial' | 'review'
  /**
   * Status. Whether it is planned, done, refused or cancelled.
   */
  status?: HealthCheckStatusCode
  /**
   * Planned for. The day of the appointment.
   */
  plannedFor?: string
  /**
   * Done on. The day the child was seen.
   */
  on?: string
  /**
   * Written report on. The day the written report was made.
   */
  reportOn?: string
  /**
   * By. The profession of the person who made it.
   */
  by?: 'registered-medical-practitioner' | 'registered-nurse' | 'registered-midwife' | 'other'
  /**
   * Name. Who made it.
   */
  name?: string
  /**
   * What it found. The findings, in plain words.
   */
  summary?: string
  /**
   * Recommendations. What it asks for.
   *
   * Items: Recommendation. One recommendation.
   */
  recommendations?: string[]
}
/**
 * A refusal. A child of sufficient understanding who did not want to be assessed.
 */
export interface HealthRefusal {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. When they refused.
   */
  on?: string
  /**
   * What was refused. Which assessment or examination.
   */
  what?: string
  /**
   * Who judged their understanding. And how.
   */
  understandingJudgedBy?: string
  /**
   * Why. In the child’s own words, and what was offered instead.
   */
  reason?: string
}
/**
 * A routine check. A check of teeth, eyes, hearing or development.
 */
export interface RoutineCheck {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. What was checked.
   */
  kind?: 'dental' | 'optical' | 'hearing' | 'development'
  /**
   * Status. Whether it is planned, done, refused or cancelled.
   */
  status?: HealthCheckStatusCode
  /**
   * Date. When.
   */
  on?: string
  /**
   * Result. What was found, and what follows.
   */
  result?: string
}
/**
 * SDQ scores. One Strengths and Difficulties Questionnaire, as scale totals. Never the wording of its items.
 */
export interface SdqScores {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. When it was completed.
   */
  on?: string
  /**
   * Filled in by. Whose view it gives.
   */
  informant?: 'parent-or-carer' | 'teacher' | 'self'
  /**
   * Form. Which form was used: the cut-offs differ.
   */
  form?: '2-4' | '4-17' | '18+'
  /**
   * Set of bands. Which set of cut-offs the bands are read from.
   */
  bandSet?: 'three-band' | 'four-band'
  /**
   * Emotional problems. The total of the five items of this scale, 0 to 10.
   */
  emotional?: number
  /**
   * Conduct problems. The total of the five items of this scale, 0 to 10.
   */
  conduct?: number
  /**
   * Hyperactivity. The total of the five items of this scale, 0 to 10.
   */
  hyperactivity?: number
  /**
   * Peer problems. The total of the five items of this scale, 0 to 10.
   */
  peer?: number
  /**
   * Prosocial. The total of the five items of this scale, 0 to 10.
   */
  prosocial?: number
  /**
   * Total difficulties. The sum of the first four scales, 0 to 40. Prosocial is not added.
   */
  total?: number
  /**
   * Impact. The impact score, 0 to 10.
   */
  impact?: number
  bands?: SdqRecordedBands
  /**
   * Scales with unanswered items. Each scale of which not all five items were answered.
   */
  incompleteScales?: SdqIncompleteScale[]
  /**
   * Why there is no score. Only where there is no score.
   */
  reasonForNone?: 'SDQ1' | 'SDQ2' | 'SDQ3' | 'SDQ4' | 'SDQ5'
  /**
   * What it led to. What the plan does because of it.
   */
  whatItLedTo?: string
}
/**
 * Bands. The bands that the scores were read into, by the set of bands that is named.
 */
export interface SdqRecordedBands {
  /**
   * Total difficulties. The band that the score was put in.
   */
  total?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
  /**
   * Emotional problems. The band that the score was put in.
   */
  emotional?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
  /**
   * Conduct problems. The band that the score was put in.
   */
  conduct?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
  /**
   * Hyperactivity. The band that the score was put in.
   */
  hyperactivity?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
  /**
   * Peer problems. The band that the score was put in.
   */
  peer?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
  /**
   * Prosocial. The band that the score was put in.
   */
  prosocial?: 'close-to-average' | 'borderline' | 'slightly-raised' | 'high' | 'very-high'
}
/**
 * A scale with unanswered items. How many items of a scale were answered, and what they add up to before scaling up.
 */
export interface SdqIncompleteScale {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Scale. Which.
   */
  scale?: 'emotional' | 'conduct' | 'hyperactivity' | 'peer' | 'prosocial'
  /**
   * Items answered. How many of the five items.
   */
  answered?: number
  /**
   * Sum. What the answered items add up to, 0 to 2 each, before scaling up.
   */
  sum?: number
}
/**
 * A referral. A referral to a service, how long it waited, and what helped meanwhile.
 */
export interface Referral {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * To. Which service.
   */
  to?: string
  /**
   * Why. The need it answers.
   */
  reason?: string
  /**
   * Made on. The day it was made.
   */
  madeOn?: string
  /**
   * Accepted on. The day it was accepted.
   */
  acceptedOn?: string
  /**
   * First seen on. The day the child was first seen.
   */
  firstSeenOn?: string
  /**
   * Declined on. The day it was declined.
   */
  declinedOn?: string
  /**
   * Why it was declined. And what was done then.
   */
  declinedReason?: string
  /**
   * Help while waiting. What the child has meanwhile, from whom.
   */
  interimSupport?: string
}
/**
 * Education plan. The child’s education and training, and the link to the personal education plan (PEP).
 */
export interface EducationPlan {
  /**
   * In education or training. Whether the child is in education or training, nursery included.
   */
  inEducation?: boolean
  /**
   * Why not. Too young, or why there is no place and what is done about it.
   */
  reasonNotInEducation?: string
  /**
   * School. Where the child learns: name and address.
   */
  school?: NamedContact
  /**
   * At this school since. The first day.
   */
  schoolFrom?: string
  /**
   * Year. For example Year 5.
   */
  yearGroup?: string
  /**
   * Key stage. Where the child is.
   */
  keyStage?: 'early-years' | 'ks1' | 'ks2' | 'ks3' | 'ks4' | 'post-16'
  /**
   * Designated teacher. The teacher at school who looks after the PEP.
   */
  designatedTeacher?: NamedContact
  /**
   * Virtual school head. Who answers for the education of looked-after children.
   */
  virtualSchoolHead?: NamedContact
  /**
   * History. Attendance, conduct, achievements and special needs up to now.
   */
  history?: string
  /**
   * Arrangements in place. What is provided now, with any special provision.
   */
  existingArrangements?: string
  /**
   * Help with English. For a child who came from abroad: what help there is, from whom, or that none is needed.
   */
  englishSupport?: string
  /**
   * Planned changes. And how disruption is kept down, or that there are none.
   */
  plannedChanges?: string
  /**
   * Interests. What the child likes to do outside lessons.
   */
  leisureInterests?: string
  /**
   * The carer’s part. What the carer does for the child’s education.
   */
  carersRole?: string
  specialEducationalNeeds?: SpecialEducationalNeeds
  /**
   * Attendance. In the last full term, in per cent.
   */
  attendancePercent?: number
  /**
   * Suspensions and exclusions. Every one since the child became looked after.
   */
  exclusions?: Exclusion[]
  /**
   * PEP. The id of the personal education plan.
   */
  pepId?: string
  /**
   * PEP started on. The day it was started.
   */
  pepStartedOn?: string
  /**
   * PEP ready on. The day the first PEP was ready.
   */
  pepCompletedOn?: string
  /**
   * PEP reviews. Every meeting that reviewed it.
   */
  pepReviews?: PepReview[]
  /**
   * Term dates. The terms of the child’s school: the PEP is reviewed in each of them.
   */
  termDates?: SchoolTerm[]
}
/**
 * Special educational needs. Whether the child has special educational needs, and what is provided.
 */
export interface SpecialEducationalNeeds {
  /**
   * Status. What there is.
   */
  status?: 'none' | 'sen-support' | 'being-assessed' | 'ehcp'
  /**
   * Needs. What they are.
   */
  needs?: string
  /**
   * Provision. What is done, by whom.
   */
  provision?: string
  /**
   * Authority that maintains the plan. For an education, health and care plan.
   */
  maintainingAuthority?: LocalAuthorityCode
  /**
   * Last reviewed on. When it was last reviewed.
   */
  reviewedOn?: string
}
/**
 * A suspension or exclusion. A suspension or permanent exclusion.
 */
export interface Exclusion {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. Which.
   */
  kind?: 'suspension' | 'permanent'
  /**
   * From. The first day.
   */
  from?: string
  /**
   * School days. How many school days.
   */
  days?: number
  /**
   * Why. The reason given, and what the school has done since.
   */
  reason?: string
}
/**
 * A review of the PEP. One meeting that reviewed the PEP.
 */
export interface PepReview {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. When the PEP was reviewed.
   */
  on?: string
  /**
   * Term. For example autumn 2026.
   */
  term?: string
  /**
   * What changed. What was agreed, and what came of the last targets.
   */
  summary?: string
}
/**
 * A school term. One term, as the child’s school or college publishes it.
 */
export interface SchoolTerm {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Name. For example autumn 2026.
   */
  name?: string
  /**
   * From. The first day of the term.
   */
  from?: string
  /**
   * To. The last day of the term.
   */
  to?: string
}
/**
 * Identity. Who the child is: religion, racial origin, culture and language, and how the plan looks after them.
 */
export interface Identity {
  /**
   * Ethnicity. As the child or family describe it.
   */
  ethnicity?:
    | 'WBRI'
    | 'WIRI'
    | 'WOTH'
    | 'WIRT'
    | 'WROM'
    | 'MWBC'
    | 'MWBA'
    | 'MWAS'
    | 'MOTH'
    | 'AIND'
    | 'APKN'
    | 'ABAN'
    | 'AOTH'
    | 'BCRB'
    | 'BAFR'
    | 'BOTH'
    | 'CHNE'
    | 'OOTH'
    | 'REFU'
    | 'NOBT'
  /**
   * More about ethnicity. In the family’s own words.
   */
  ethnicityDetail?: string
  /**
   * Nationality. One or more.
   */
  nationality?: string
  /**
   * Religion. The child’s religion or belief, or that there is none, and how it is practised.
   */
  religion?: string
  /**
   * Culture. What matters to the child: food, hair and skin care, festivals, dress, music.
   */
  culture?: string
  /**
   * First language. The language the child is most at home in.
   */
  firstLanguage?: string
  /**
   * Other languages. Every other language the child uses.
   *
   * Items: Language. One language.
   */
  otherLanguages?: string[]
  /**
   * Interpreter needed. Whether the child or a parent needs an interpreter.
   */
  interpreterNeeded?: boolean
  /**
   * How identity is supported. Who does what so that the child keeps and grows into who they are.
   */
  howSupported?: string
  /**
   * Life story. What the child knows of their story, and who tells it.
   */
  lifeStory?: string
  /**
   * Social presentation. How the child sees that others see them, and what helps.
   */
  socialPresentation?: string
  /**
   * Self-care. What the child can do for themselves, and what is next.
   */
  selfCare?: string
}
/**
 * If things change. What happens if the plan or the placement does not work out.
 */
export interface Contingency {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * If. What would have to happen.
   */
  trigger?: string
  /**
   * Then. What is done, in what order.
   */
  action?: string
  owner?: Owner
  /**
   * As the child is told. In words one would use to tell any child what to do if something goes wrong.
   */
  saidToChild?: string
  /**
   * Look at again on. When it is considered again.
   */
  reviewOn?: string
}
/**
 * A service. Help from the authority or somebody else, beside the placement.
 */
export interface Service {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What. What help it is, and for which need.
   */
  what?: string
  /**
   * For. For the child, a parent, the carer or the family.
   */
  for?: string
  /**
   * Provider. Who gives it.
   */
  provider?: string
  /**
   * From. When it starts or started.
   */
  from?: string
  /**
   * Until. When it ends, if it does.
   */
  until?: string
  /**
   * Look at again on. When somebody asks whether it still helps.
   */
  reviewOn?: string
  /**
   * What difference it made. So what? What changed because of it.
   */
  difference?: string
}
/**
 * Taking part. How the child and others take part, how they can disagree, and who helps them.
 */
export interface Participation {
  /**
   * Ways of taking part. For the child, each parent and the carer.
   */
  routes?: ParticipationRoute[]
  /**
   * Complaints explained on. When the child was told how to complain.
   */
  complaintsExplainedOn?: string
  /**
   * How complaints were explained. In what form, and to whom else.
   */
  complaintsExplained?: string
  advocacy?: Advocacy
  independentVisitor?: IndependentVisitor
  /**
   * Disagreements. Every one, settled or not.
   */
  disagreements?: Disagreement[]
  /**
   * Rights explained on. When the child was told of the right to go to court.
   */
  rightsExplainedOn?: string
  /**
   * Why rights were not explained. Where the child does not have the understanding for it yet: how that is known, and when it is tried again.
   */
  rightsNotExplained?: string
}
/**
 * A way of taking part. How one person takes part in decisions from now on.
 */
export interface ParticipationRoute {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Who. Who takes part.
   */
  who?: 'child' | 'parent' | 'carer' | 'other'
  /**
   * Person. The id of the person among the people of this record.
   */
  personId?: string
  /**
   * How. Before, at and between reviews.
   */
  how?: string
  /**
   * What they need for it. An interpreter, a time and place, somebody beside them.
   */
  needs?: string
}
/**
 * Advocacy. Whether an advocate was offered, and what the child said.
 */
export interface Advocacy {
  /**
   * Offered on. When an advocate was offered.
   */
  offeredOn?: string
  /**
   * Taken up. Whether the child wanted one.
   */
  takenUp?: boolean
  /**
   * Advocate. Who speaks up for the child.
   */
  advocate?: NamedContact
  /**
   * Note. What the child said, and when it is offered again.
   */
  note?: string
}
/**
 * Independent visitor. Whether the child has an independent visitor, or why none is needed.
 */
export interface IndependentVisitor {
  /**
   * Status. Where it stands.
   */
  status?: 'appointed' | 'wanted' | 'not-needed' | 'refused'
  /**
   * Independent visitor. Who visits and befriends the child.
   */
  visitor?: NamedContact
  /**
   * Since. When they were appointed.
   */
  since?: string
  /**
   * Why there is none. The reason, and when it was considered.
   */
  reason?: string
}
/**
 * A disagreement. Somebody who disagrees with a part of the plan, and what came of it.
 */
export interface Disagreement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Who. Who disagrees.
   */
  who?: string
  /**
   * About. With what, and what they would rather have.
   */
  about?: string
  /**
   * Raised on. When.
   */
  raisedOn?: string
  /**
   * What was done. And what they were told.
   */
  response?: string
  /**
   * Settled on. When, if it is.
   */
  settledOn?: string
}
/**
 * A worker. Somebody who works with the child, from when to when, and whom to ask when they are away.
 */
export interface Worker {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Role. In which role.
   */
  role?:
    | 'social-worker'
    | 'team-manager'
    | 'personal-adviser'
    | 'family-support-worker'
    | 'supervising-social-worker'
    | 'residential-key-worker'
    | 'other'
  /**
   * Name. The worker’s name.
   */
  name?: string
  /**
   * Social Work England number. SW and the number in the register of social workers.
   */
  socialWorkEnglandId?: string
  /**
   * Telephone. A number the child can use.
   */
  phone?: string
  /**
   * Email. An address the child can use.
   */
  email?: string
  /**
   * From. The first day.
   */
  from?: string
  /**
   * To. The last day. Leave it empty while they work with the child.
   */
  to?: string
  /**
   * Why it changed. As in the children looked after return.
   */
  changeReason?:
    | 'MANAGE'
    | 'FCONTA'
    | 'LEFTRL'
    | 'ORGRST'
    | 'TSPROC'
    | 'ABSENC'
    | 'CHCHAN'
    | 'PCCHAN'
    | 'SWDIED'
    | 'OTHERS'
  /**
   * When they are away. Who stands in.
   */
  coverName?: string
  /**
   * How to reach the one who stands in. A number or address the child can use.
   */
  coverContact?: string
  /**
   * Child told on. When the child was told of the change.
   */
  childToldOn?: string
  /**
   * How the child was told. By whom, and whether they could say goodbye.
   */
  childToldHow?: string
}
/**
 * Independent reviewing officer (IRO). Who the IRO is, since when, and how the child reaches them.
 */
export interface Iro {
  /**
   * Name. The name of the IRO.
   */
  name?: string
  /**
   * Telephone. A number the child can use.
   */
  phone?: string
  /**
   * Email. An address the child can use.
   */
  email?: string
  /**
   * IRO service told on. When the IRO service was told that the child is looked after.
   */
  serviceToldOn?: string
  /**
   * Appointed on. When this IRO was appointed.
   */
  appointedOn?: string
  /**
   * Independent of the case. Whether the IRO has no part in managing the case and controls none of its resources.
   */
  independent?: boolean
  /**
   * From outside the authority. Whether the IRO is somebody other than an officer of the authority, which then has to co-operate with them.
   */
  fromOutside?: boolean
  /**
   * Met the child on. When the IRO last spoke with the child alone.
   */
  childMetOn?: string
  /**
   * Why not the IRO of brothers and sisters. Where they are looked after too and have another IRO.
   */
  reasonNotShared?: string
  /**
   * Former IROs. Everyone who was the child’s IRO before.
   */
  former?: FormerIro[]
}
/**
 * A former IRO. Who was IRO before, and when.
 */
export interface FormerIro {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Name. Their name.
   */
  name?: string
  /**
   * From. When they were appointed.
   */
  from?: string
  /**
   * To. When they stopped.
   */
  to?: string
}
/**
 * A review. A review of the child’s case, held or planned.
 */
export interface Review {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Planned for. The day it is or was planned for.
   */
  plannedFor?: string
  /**
   * Held on. The day it was held. Leave it empty while it is planned.
   */
  heldOn?: string
  /**
   * Adjourned until. If it was adjourned.
   */
  adjournedUntil?: string
  /**
   * Why early. Who asked for it, or what happened.
   */
  early?: string
  /**
   * What called for it. For an early review: which event of the regulations.
   */
  earlyTrigger?: 'iro-asked' | 'visit-concern' | 'leaving-detention' | 'section-20-ending' | 'other'
  /**
   * Called for on. For an early review: the day it was asked for, or of what happened.
   */
  earlySince?: string
  /**
   * Chaired by. The IRO, or who instead and why.
   */
  chair?: string
  /**
   * IRO took part. Whether the IRO took part, where somebody else chaired.
   */
  iroTookPart?: boolean
  /**
   * How the child took part. As in the children looked after return.
   */
  participation?: 'PN0' | 'PN1' | 'PN2' | 'PN3' | 'PN4' | 'PN5' | 'PN6' | 'PN7'
  /**
   * IRO and child alone on. When the IRO spoke with the child alone before it.
   */
  childSeenAloneOn?: string
  /**
   * Why not alone. Where the IRO did not speak with the child alone.
   */
  childSeenAloneNot?: string
  /**
   * Social worker and IRO in touch on. Before the review.
   */
  workerAndIroInTouchOn?: string
  /**
   * Reports ready on. When the reports for the review were ready.
   */
  reportsReadyOn?: string
  /**
   * Views of parents. How they were had.
   */
  parentsViews?: string
  /**
   * Matters considered. The matters of Schedule 7.
   */
  matters?: ReviewMatter[]
  /**
   * If things change. What the review said about what happens if the plan or the placement does not work out.
   */
  contingency?: string
  /**
   * Decisions. Every decision.
   */
  decisions?: ReviewDecision[]
  iroView?: IroView
  /**
   * Decisions sent on. When the decisions were sent round.
   */
  decisionsSentOn?: string
  /**
   * Manager objected on. When a manager objected to the decisions, if one did.
   */
  decisionsObjectedOn?: string
  /**
   * Record ready on. When the full record was ready.
   */
  recordCompletedOn?: string
  /**
   * Record sent on. When it was sent round.
   */
  recordSentOn?: string
  /**
   * Why late. Where it was held later than it should have been.
   */
  reasonLate?: string
}
/**
 * A matter considered. One matter of Schedule 7, and what was said.
 */
export interface ReviewMatter {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Matter. Which matter.
   */
  matter?:
    | 'changes'
    | 'legal-status'
    | 'permanence'
    | 'contact'
    | 'placement'
    | 'education'
    | 'leisure'
    | 'health'
    | 'identity'
    | 'advice-and-support'
    | 'ending'
    | 'wishes'
    | 'visits'
    | 'trafficking-asylum'
  /**
   * What was considered. And what was concluded.
   */
  considered?: string
}
/**
 * A decision. One decision: who does what by when, and what came of it.
 */
export interface ReviewDecision {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * What was decided. One decision.
   */
  what?: string
  owner?: Owner
  /**
   * By. The last day for it.
   */
  by?: string
  /**
   * Done on. When it was carried out.
   */
  doneOn?: string
  /**
   * IRO told on. When the IRO was told that it was not carried out, or that things changed.
   */
  iroToldOn?: string
  /**
   * Why it was not carried out. If it was not.
   */
  reasonNotDone?: string
  /**
   * What difference it made. So what? What changed for the child because of it.
   */
  difference?: string
}
/**
 * View of the IRO. What the IRO thinks of the plan.
 */
export interface IroView {
  /**
   * View. In one word.
   */
  view?: 'endorsed' | 'concerns' | 'escalated'
  /**
   * Date. When the IRO said so.
   */
  on?: string
  /**
   * In the IRO’s words. What is good, what is missing, what is asked.
   */
  note?: string
}
/**
 * A dispute. A matter that the IRO raised with managers.
 */
export interface IroDispute {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * About. What the IRO raised.
   */
  about?: string
  /**
   * Raised on. When it was first raised, informally.
   */
  raisedOn?: string
  /**
   * Formal on. When it became formal.
   */
  formalOn?: string
  /**
   * Stage. How far it went.
   */
  stage?: string
  /**
   * Settled on. When it was settled.
   */
  settledOn?: string
  /**
   * Result. What came of it for the child.
   */
  result?: string
  /**
   * Cafcass considered on. When referral to Cafcass was considered.
   */
  cafcassConsideredOn?: string
  /**
   * Referred to Cafcass on. When it was referred, if it was.
   */
  cafcassReferredOn?: string
}
/**
 * A visit. One visit by the authority’s representative.
 */
export interface Visit {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. The day of the visit.
   */
  on?: string
  /**
   * By. Who visited, and in what role.
   */
  by?: string
  /**
   * Where. At the placement, at school, elsewhere.
   */
  where?: string
  /**
   * Child seen. Whether the child was seen.
   */
  seen?: boolean
  /**
   * Spoken to in private. Whether the visitor spoke to the child in private.
   */
  alone?: boolean
  /**
   * Why not in private. Which exception of regulation 29.
   */
  whyNotAlone?: 'refused' | 'not-appropriate' | 'unable'
  /**
   * Unannounced. Whether it was unannounced.
   */
  unannounced?: boolean
  /**
   * Asked for on. The day somebody asked for this visit, if they did. Who asked is among the requests for a visit.
   */
  requestedOn?: string
  /**
   * Concern about welfare. Whether the visitor found that the placement does not safeguard the child’s welfare.
   */
  welfareConcern?: boolean
  /**
   * What the child said. In their own words.
   */
  childsWords?: string
  /**
   * What was seen. And what was done about it.
   */
  note?: string
}
/**
 * A request for a visit. Somebody asked that the child be visited. It is kept whether or not a visit followed.
 */
export interface VisitRequest {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Asked on. The day the request reached the authority.
   */
  on?: string
  /**
   * Asked by. Who asked.
   */
  by?: 'child' | 'parent' | 'carer' | 'other'
  /**
   * Person. The id of the person, if it is one of the people of this record.
   */
  personId?: string
  /**
   * Why. What they wanted to talk about, if they said.
   */
  why?: string
  /**
   * Visit. The id of the visit that answered it.
   */
  visitId?: string
  /**
   * Why there was no visit. What was done instead, and what the person was told.
   */
  reasonNoVisit?: string
}
/**
 * A judgement. What somebody answered to a question that only a person can answer, and why.
 */
export interface Judgement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Question. The rule that asks it, by its id, for example voice/wishes-weighed.
   */
  question?: string
  /**
   * Answer. What they concluded.
   */
  answer?: 'yes' | 'no' | 'does-not-apply'
  /**
   * Why. What the answer rests on.
   */
  reason?: string
  /**
   * By. Who answered, and in what role.
   */
  by?: string
  /**
   * Date. When.
   */
  on?: string
}
/**
 * A contribution. What a school, health service or other agency was asked for, and gave.
 */
export interface AgencyContribution {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Agency. Which.
   */
  agency?:
    | 'school'
    | 'virtual-school'
    | 'health'
    | 'camhs'
    | 'police'
    | 'housing'
    | 'youth-justice'
    | 'fostering'
    | 'home'
    | 'other'
  /**
   * From. The person or team asked.
   */
  from?: string
  /**
   * Asked on. When they were asked.
   */
  askedOn?: string
  /**
   * Needed by. The day by which it was asked for.
   */
  neededBy?: string
  /**
   * Received on. When it came.
   */
  receivedOn?: string
  /**
   * What they said. Their part, as they gave it.
   */
  content?: string
  /**
   * Why there is none. What was done to get it.
   */
  reasonNone?: string
}
/**
 * Unaccompanied asylum-seeking child. A child who came to the United Kingdom without a parent or carer.
 */
export interface UnaccompaniedChild {
  /**
   * Unaccompanied. Whether the child is unaccompanied.
   */
  unaccompanied?: boolean
  /**
   * Asylum claim. Where it stands.
   */
  claim?: 'claimed' | 'intended' | 'none' | 'granted' | 'refused'
  /**
   * Claimed on. When, or when the child said they would.
   */
  claimedOn?: string
  /**
   * Indefinite leave to remain. Whether the child has it.
   */
  indefiniteLeave?: boolean
  /**
   * What this rests on. Documents seen, and what the child said.
   */
  basis?: string
  /**
   * Arrived on. As much of the date as is known.
   */
  arrivedOn?: string
  /**
   * Where they arrived. The place.
   */
  arrivedWhere?: string
  /**
   * How they came. The journey: countries, transport, how long.
   */
  arrivedHow?: string
  /**
   * With whom. Who was with them, and where those people are now.
   */
  arrivedWith?: string
  /**
   * Who met them first. And how they came to the authority.
   */
  foundBy?: string
  /**
   * Referred on. When the authority was told.
   */
  referredOn?: string
  /**
   * Transferred on. Under the National Transfer Scheme, if so.
   */
  transferOn?: string
  /**
   * Age disputed. Whether anyone disputes the child’s age.
   */
  ageDisputed?: boolean
  /**
   * Age assessed on. Where it is disputed: when the age was assessed.
   */
  ageAssessedOn?: string
  /**
   * Age assessment. The basis, who was there, and what it found.
   */
  ageAssessment?: string
  /**
   * Interpreter. Language, dialect, and how the child reads and writes.
   */
  interpreter?: string
  /**
   * Legal adviser. Who, since when.
   */
  legalAdviser?: string
  /**
   * Immigration steps. In order of date.
   */
  steps?: ImmigrationStep[]
  /**
   * Leave runs out on. For leave that is limited in time: its last day.
   */
  leaveUntil?: string
  /**
   * Renewal of leave asked for on. When the child asked for the leave to be renewed, or the day it is planned for.
   */
  leaveRenewalOn?: string
  /**
   * Family. Where they are, whether it is safe to look for them, and what was offered.
   */
  familyTracing?: string
  /**
   * What next. Plans for staying, for time-limited leave, and for return.
   */
  transition?: string
}
/**
 * A step. One step in the child’s immigration matter.
 */
export interface ImmigrationStep {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. When.
   */
  on?: string
  /**
   * What. Claim, interview, decision, appeal, leave and when it runs out.
   */
  what?: string
  /**
   * Reference. As on the letter.
   */
  reference?: string
}
/**
 * Modern slavery and trafficking. Whether the child is or may be a victim of trafficking, and what was done.
 */
export interface ModernSlavery {
  /**
   * Victim of trafficking. What is known.
   */
  victim?: 'yes' | 'suspected' | 'no' | 'not-considered'
  /**
   * What this rests on. Facts and where they come from.
   */
  basis?: string
  /**
   * From abroad. Whether the child came or was brought here from another country.
   */
  fromAbroad?: boolean
  /**
   * Screened on. When it was considered.
   */
  screenedOn?: string
  /**
   * Indicators considered. Which, and what was found. Never a score.
   */
  indicators?: string
  /**
   * Referred on. To the National Referral Mechanism.
   */
  nrmReferredOn?: string
  /**
   * Reference. Of the referral.
   */
  nrmReference?: string
  /**
   * Reasonable grounds decision on. When.
   */
  reasonableGroundsOn?: string
  /**
   * Reasonable grounds. What was decided.
   */
  reasonableGrounds?: 'positive' | 'negative'
  /**
   * Conclusive grounds decision on. When.
   */
  conclusiveGroundsOn?: string
  /**
   * Conclusive grounds. What was decided.
   */
  conclusiveGrounds?: 'positive' | 'negative'
  /**
   * Independent child trafficking advocate. Who, since when, or why there is none.
   */
  advocate?: string
  /**
   * Safety. How the child is kept safe: placement, telephone, who to tell.
   */
  safety?: string
}
/**
 * Exploitation and going missing. Whether the child is exploited or may be, and what is done about it.
 */
export interface Exploitation {
  /**
   * Considered on. When it was last considered.
   */
  consideredOn?: string
  /**
   * Kinds. Every kind that is known or suspected. An empty list says that none is.
   *
   * Items: Kind. One kind.
   */
  kinds?: ('criminal' | 'county-lines' | 'sexual' | 'online' | 'other')[]
  /**
   * What is known. Facts and where they come from.
   */
  facts?: string
  /**
   * What is done. Who does what to keep the child safe.
   */
  plan?: string
  /**
   * If the child goes missing. Who is told, in what order, who has a recent photograph, and what is agreed about telephone and travel.
   */
  ifMissing?: string
  /**
   * Missing episodes. Every one. An empty list says that there were none.
   */
  missing?: MissingEpisode[]
}
/**
 * A missing episode. A time when the child was missing, or away without leave.
 */
export interface MissingEpisode {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. Missing, or away without authorisation.
   */
  kind?: 'M' | 'A'
  /**
   * From. The day it began.
   */
  from?: string
  /**
   * To. The day the child was found or came back.
   */
  to?: string
  /**
   * Return interview offered on. When.
   */
  interviewOfferedOn?: string
  /**
   * Return interview held on. When, if the child wanted one.
   */
  interviewHeldOn?: string
  /**
   * Interview by. Who, independent of the placement.
   */
  interviewBy?: string
  /**
   * What was learned. Why the child went, and what was changed because of it.
   */
  learned?: string
}
/**
 * Proceedings. One application to the court, from issue to decision.
 */
export interface Proceedings {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. Which application.
   */
  kind?: 'care' | 'placement' | 'adoption' | 'discharge' | 'contact' | 'private-law' | 'other'
  /**
   * Court. Which.
   */
  court?: string
  /**
   * Case number. As the court gave it.
   */
  caseNumber?: string
  /**
   * Submitted on. When the application was sent to the court.
   */
  submittedOn?: string
  /**
   * Issued on. When the court issued it. The 26 weeks begin with this day.
   */
  issuedOn?: string
  /**
   * Documents with the application. Which documents went with form C110A.
   *
   * Items: Document. One document.
   */
  documents?: ('chronology' | 'statement' | 'genogram' | 'assessments' | 'care-plan' | 'checklist-index')[]
  /**
   * Headings of the statement. Which headings of the Social Work Evidence Template the statement has.
   *
   * Items: Heading. One heading.
   */
  statementHeadings?: (
    | 'child'
    | 'family-and-harm'
    | 'parenting-capability'
    | 'wider-family'
    | 'proposed-plan'
    | 'views'
    | 'contact'
    | 'support'
    | 'chronology'
  )[]
  /**
   * Decided on. When the court disposed of it.
   */
  decidedOn?: string
  /**
   * Result. The order made.
   */
  result?: string
  /**
   * Hearings. Held and listed.
   */
  hearings?: Hearing[]
  /**
   * Extensions. Every extension of the 26 weeks.
   */
  extensions?: Extension[]
  plan?: CourtPlan
  /**
   * Children’s guardian. The Cafcass officer.
   */
  guardian?: string
  /**
   * Child’s solicitor. Who.
   */
  childsSolicitor?: string
  /**
   * Family meeting offered on. When a family group decision-making meeting was offered.
   */
  familyMeetingOfferedOn?: string
  /**
   * Answer to the offer. Who said yes or no; or why a meeting would be against the child’s best interests.
   */
  familyMeetingAnswer?: string
  /**
   * Family meeting held on. When it was held, if it was.
   */
  familyMeetingHeldOn?: string
  /**
   * Adoption decision on. When the agency decided that the child should be placed for adoption.
   */
  adoptionDecisionOn?: string
  /**
   * Annex B report on. When the Annex B report was filed.
   */
  annexBOn?: string
}
/**
 * A hearing. One hearing, held or listed.
 */
export interface Hearing {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Kind. Which.
   */
  kind?: 'case-management' | 'issues-resolution' | 'final' | 'interim' | 'other'
  /**
   * Date. When it is or was.
   */
  on?: string
  /**
   * Advocates met on. When the advocates met before this hearing.
   */
  advocatesMetOn?: string
  /**
   * Result. What the court decided.
   */
  result?: string
}
/**
 * An extension. One extension of the time for deciding the case.
 */
export interface Extension {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Granted on. The day it was made.
   */
  grantedOn?: string
  /**
   * Until. The day on which it ends.
   */
  until?: string
  /**
   * Why. Why it was needed to decide the case justly.
   */
  reason?: string
  /**
   * What it means for the child. What the longer wait does to the child’s welfare.
   */
  impactOnChild?: string
  /**
   * What it means for the case. What it does to the time and course of the case.
   */
  impactOnProceedings?: string
}
/**
 * The plan before the court. The permanence provisions and contact, as the court looks at them.
 */
export interface CourtPlan {
  /**
   * At the start. The plan put to the court at the start.
   */
  initial?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'
  /**
   * At the end. The plan put to the court at the end.
   */
  final?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H'
  /**
   * Ready on. When the plan for the court was ready.
   */
  preparedOn?: string
  /**
   * Where the child will live. With a parent, family or friend; adoption; other long-term care.
   */
  where?: string
  /**
   * Impact of harm. What the harm suffered or likely has done or would do.
   */
  impactOfHarm?: string
  /**
   * Needs. The child’s current and future needs, those from that harm included.
   */
  needs?: string
  /**
   * How the plan meets them. How the long-term plan would meet those needs.
   */
  howMet?: string
  /**
   * Contact. The arrangements made or proposed, and what others said of them.
   */
  contact?: string
  /**
   * Brothers and sisters. Together or apart, and why.
   */
  siblings?: string
  /**
   * Threshold. The facts on which the threshold rests.
   */
  threshold?: string
  /**
   * Welfare. The welfare checklist, and why an order is better than none.
   */
  welfare?: string
}
/**
 * Leaving care. For a young person of 16 or over, and for getting ready before: what they are entitled to, who helps, and what is planned.
 */
export interface LeavingCare {
  /**
   * Entitlement. Eligible, relevant, former relevant, qualifying, or none at present.
   */
  eligibility?: 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none'
  /**
   * Since. When it began.
   */
  eligibleFrom?: string
  /**
   * Times at home. For a young person who has left care: each time with a parent or another person with parental responsibility. An empty list says that there was none.
   */
  atHome?: TimeAtHome[]
  /**
   * Assessment of needs started on. When.
   */
  assessmentStartedOn?: string
  /**
   * Assessment of needs complete on. When.
   */
  assessmentCompletedOn?: string
  /**
   * Pathway plan. The id of the pathway plan.
   */
  pathwayPlanId?: string
  /**
   * Pathway plan ready on. When.
   */
  pathwayPlanOn?: string
  /**
   * Personal adviser. Who, and how to reach them.
   */
  personalAdviser?: NamedContact
  /**
   * Personal adviser since. When the adviser was appointed.
   */
  personalAdviserFrom?: string
  stayingPut?: StayingPut
  /**
   * Where the young person will live. What is planned, what they want, and what was seen.
   */
  accommodationPlan?: string
  /**
   * Seen before saying yes. Whether the young person saw the accommodation before deciding.
   */
  accommodationSeen?: boolean
  /**
   * Papers. Birth certificate or passport, National Insurance number, bank account, proof of status.
   */
  documents?: string
  /**
   * Money and work. Budget, benefits, job or training, and what work would change.
   */
  moneyAndWork?: string
}
/**
 * A time at home. Days on which the young person lived with a parent or another person with parental responsibility, without a break.
 */
export interface TimeAtHome {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * From. The first day, before or after leaving care.
   */
  from?: string
  /**
   * To. The day on which it ended. Leave it empty while it runs.
   */
  to?: string
}
/**
 * Staying Put. Whether the young person and the carer want the young person to stay after 18. Both are asked; neither is pressed.
 */
export interface StayingPut {
  /**
   * Young person asked on. When.
   */
  youngPersonAskedOn?: string
  /**
   * Young person. What they said.
   */
  youngPersonWants?: 'yes' | 'no' | 'undecided'
  /**
   * Carer asked on. When.
   */
  carerAskedOn?: string
  /**
   * Carer. What they said.
   */
  carerWants?: 'yes' | 'no' | 'undecided'
  /**
   * Money. What the carer gets and what the young person pays, after 18.
   */
  moneyAgreed?: string
  /**
   * Started on. The day the arrangement began.
   */
  startedOn?: string
  /**
   * Last looked at on. When the authority last looked at how the arrangement goes.
   */
  lookedAtOn?: string
  /**
   * Advice and support. What the young person and the carer get, and from whom.
   */
  support?: string
  /**
   * Why no support. Where advice and support would not be right for the young person’s welfare: why.
   */
  reasonNoSupport?: string
  /**
   * Ended on. The day the arrangement ended. Leave it empty while it runs.
   */
  endedOn?: string
  /**
   * Why not. If it does not happen: the reason, and what instead.
   */
  reasonNot?: string
}
/**
 * An achievement. Something the child did, learned or reached, and how it was celebrated.
 */
export interface Achievement {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. As much of it as is known.
   */
  on?: string
  /**
   * What. What the child did.
   */
  what?: string
  /**
   * How it was celebrated. And whether the child is happy for others to know.
   */
  celebrated?: string
}
/**
 * An event. One event in the child’s life. An entry is never removed; a mistake is corrected by another entry.
 */
export interface ChronologyEntry {
  /**
   * Id. Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.
   */
  id: string
  /**
   * Date. As much of it as is known.
   */
  on?: string
  /**
   * Kind. What kind of event.
   */
  kind?:
    | 'birth'
    | 'into-care'
    | 'placement-start'
    | 'placement-end'
    | 'order'
    | 'review'
    | 'health'
    | 'education'
    | 'family'
    | 'visit'
    | 'missing'
    | 'arrival'
    | 'immigration'
    | 'screening'
    | 'concern'
    | 'achievement'
    | 'plan-change'
    | 'other'
  /**
   * What happened. The fact, in plain words.
   */
  what?: string
  /**
   * What it meant for the child. In words the child could read one day.
   */
  whatItMeant?: string
  /**
   * Where it comes from. Who recorded or said it, or which document.
   */
  source?: string
  /**
   * Recorded on. When it was written down.
   */
  recordedOn?: string
  /**
   * Recorded by. Who wrote it down.
   */
  recordedBy?: string
  /**
   * Corrects. The id of the entry that this one corrects.
   */
  corrects?: string
  /**
   * Speaks of. What it speaks of elsewhere in the record.
   *
   * Items: Part. The id of a placement, review, order or other part.
   */
  concerns?: string[]
}
/**
 * Ambleford Council. Fields of the authority’s own.
 */
export type AmblefordFields = {
  /**
   * Locality team
   */
  locality: AmblefordLocalityCode
  /**
   * Life story work
   */
  lifeStory?: {
    /**
     * Started on
     */
    startedOn?: string
    /**
     * Who keeps the book
     */
    keptBy?: string
  }
}

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }
