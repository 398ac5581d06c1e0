import type * as z from 'zod'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import { placementChangeReasonCodes } from '../codes/placement-change-reason.ts'
import { placementCountryCodes } from '../codes/placement-country.ts'
import { placementProviderCodes } from '../codes/placement-provider.ts'
import { placementTypeCodes } from '../codes/placement-type.ts'
import {
  choice,
  code,
  date,
  item,
  listOf,
  optional,
  part,
  text,
  wholeNumber,
  yesNo,
} from '../fields/fields.ts'
import { ofstedUrnField } from '../identifiers/index.ts'
import { NoticeOfConcern } from './notice-of-concern.ts'
import { PlacementApproval } from './placement-approval.ts'
import { EndingNotice, PlacementNotice } from './placement-notice.ts'
import { PlacementPlan } from './placement-plan.ts'
import { NamedContact, named } from './shared.ts'

/** Why this placement: the matters of section 22C. Source: CA 1989 s.22C(2)–(9). */
export const PlacementChoice = part(
  'PlacementChoice',
  'Why this placement',
  'Why this placement and not another, against the matters of section 22C.',
  optional({
    reason: text('Why it was chosen', 'Why it suits this child best of what was to be had.'),
    parents: text(
      'With parents',
      'Whether the child could live with a parent or other person with parental responsibility, and why not if not.',
    ),
    familyAndFriends: text('With family or friends', 'Who was considered, and why not if not.'),
    nearHome: text('Near home', 'Whether it is near the child’s home.'),
    school: text('School', 'Whether the child’s schooling goes on undisturbed.'),
    brothersAndSisters: text(
      'Brothers and sisters',
      'Whether it lets the child live with brothers and sisters who are looked after.',
    ),
    disability: text('Disability', 'Whether it suits the child’s disability, or that there is none.'),
    inArea: text('In the authority’s area', 'Whether it is in the authority’s area, and why not if not.'),
    otherOptions: text('Other placements considered', 'What else was considered, and why not.'),
  }),
)
export type PlacementChoice = z.infer<typeof PlacementChoice>

/** How child and carer were matched. Source: Scrutiny review 2019 s.8. */
export const Matching = part(
  'Matching',
  'Matching',
  'How the child and the carer fit, and how gaps are bridged.',
  optional({
    approvalRange: text(
      'Approval',
      'Whether the child is within the carer’s approval: ages, numbers, kinds of care.',
    ),
    ethnicity: text('Ethnicity', 'How the carer meets needs that come from the child’s ethnicity.'),
    culture: text('Culture', 'How the carer meets needs that come from the child’s culture.'),
    religion: text('Religion', 'How the carer meets needs that come from the child’s religion.'),
    language: text('Language', 'Which languages they share.'),
    expertise: text('Skills', 'What the carer knows and can do that this child needs.'),
    brothersAndSisters: text('Brothers and sisters', 'How the match allows for them.'),
    otherChildren: text('Others in the home', 'Who else lives there, and how that was weighed.'),
    gaps: text('Gaps', 'What the match lacks, and how that is made good.'),
  }),
)
export type Matching = z.infer<typeof Matching>

/** Support to a placement. Source: CA 1989 s.22C(10); SI 2010/959 regs 20, 31. */
export const PlacementSupport = item(
  'PlacementSupport',
  'Support to the placement',
  'Help given so that the placement lasts.',
  {
    to: choice('For whom', 'Who gets the help.', {
      child: 'The child',
      carer: 'The carer',
      parent: 'The parent',
    }),
    what: text('What', 'What help, and how often.'),
    by: text('By', 'Who gives it.'),
    from: date('From', 'When it starts or started.'),
    until: date('To', 'When it ends, if it does.'),
    reviewOn: date('Look at again on', 'When somebody asks whether it still helps.'),
  },
)
export type PlacementSupport = z.infer<typeof PlacementSupport>

/** How a placement, or being looked after, would end. Source: SI 2010/959 regs 14, 39; CA 1989 s.20(7)–(11). */
export const PlacementEnding = part(
  'PlacementEnding',
  'How it would end',
  'How the placement, or being looked after, would end, and with what notice.',
  optional({
    steps: text('Steps', 'What would be done, in what order, and who decides.'),
    notice: text('Notice', 'Who gives how much notice to whom.'),
    section20: text(
      'Where the child is accommodated under section 20',
      'That a person with parental responsibility may take the child home, and how that would be managed.',
    ),
    reason: code(placementChangeReasonCodes, 'Why it ended', 'For a placement that has ended.'),
    reviewedOn: date('Review before ending', 'The day of the review that considered ending it.'),
    immediateRisk: text(
      'Immediate risk',
      'Where it had to end at once: the risk to the child or to others, so that a review and notice could not come first.',
    ),
    iroToldOn: date('IRO told on', 'When the IRO was told that the placement ends.'),
    noticeGivenOn: date('Notice given on', 'The day written notice of the ending was given.'),
    notices: listOf(EndingNotice, 'Notices of the ending', 'Who was told in writing that it ends, and when.'),
    note: text('Note', 'What the child was told and what they felt about it.'),
  }),
)
export type PlacementEnding = z.infer<typeof PlacementEnding>

/** One placement of the child. Source: SI 2010/959 regs 5(1)(c), 9–14, 27(b), 28(8); CA 1989 s.22C. */
export const Placement = item(
  'Placement',
  'A placement',
  'Where the child lives or lived, with whom, why there, and for how long.',
  {
    from: date('From', 'The day the placement began.'),
    to: date('To', 'The day it ended. Leave it empty while it runs.'),
    planned: yesNo('Planned', 'Whether it is proposed and has not begun.'),
    type: code(placementTypeCodes, 'Type', 'As in the children looked after return.'),
    provider: code(placementProviderCodes, 'Provider', 'Who provides it.'),
    section22C: choice('Section 22C', 'Which kind of accommodation of section 22C it is.', {
      parents: 'With a parent or other person with parental responsibility: 22C(2)',
      'connected-foster-carer':
        'With a relative, friend or connected person who is a foster carer: 22C(6)(a)',
      'foster-carer': 'With another foster carer: 22C(6)(b)',
      'childrens-home': 'In a children’s home: 22C(6)(c)',
      'other-arrangements': 'Under other arrangements: 22C(6)(d)',
      'not-22C': 'Not under section 22C, for example in hospital or custody',
    }),
    carer: named(NamedContact, 'Carer or home', 'Who looks after the child there, and how to reach them.'),
    urn: ofstedUrnField(),
    localAuthority: code(
      localAuthorityCodes,
      'Where it is',
      'The local authority in whose area the child lives.',
    ),
    country: code(placementCountryCodes, 'Country', 'Where it is, if that is outside England.'),
    inArea: yesNo(
      'In the authority’s own area',
      'Whether it is in the area of the authority that looks after the child.',
    ),
    distanceMiles: wholeNumber('Distance from home', 'In whole miles.', 0, 1000),
    purpose: text('Purpose', 'What the placement is for.'),
    emergency: yesNo('Made in an emergency', 'Whether it was made in an emergency.'),
    seenFirstOn: date('Seen first on', 'When the child saw it, before it was decided.'),
    decidedOn: date('Decided on', 'When it was decided that the child would live there.'),
    reasonNotSeen: text('Why it was not seen first', 'Where that could not be done.'),
    disruptsSchooling: yesNo(
      'Disrupts schooling',
      'Whether the move meant a change of school or a break in it.',
    ),
    arrangedByAnother: text(
      'Arranged by somebody else',
      'For a child in care: who else arranges where the child lives, if not the authority.',
    ),
    intendedUntil18: yesNo('Meant to last until 18', 'Whether it is meant to last until the child is 18.'),
    expectedEnd: date('Expected to end on', 'The day it is expected to end.'),
    expectedLength: text('Expected length', 'In words, where no day can be named.'),
    choice: PlacementChoice,
    matching: Matching,
    approval: PlacementApproval,
    support: listOf(
      PlacementSupport,
      'Support',
      'Help to the child, the carer and the parent. An empty list says that there is none.',
    ),
    notices: listOf(PlacementNotice, 'Notices', 'Who was told of the placement in writing, and when.'),
    noticesOfConcern: listOf(
      NoticeOfConcern,
      'Notices of concern',
      'About the home. An empty list says that there were none.',
    ),
    plan: PlacementPlan,
    ending: PlacementEnding,
  },
)
export type Placement = z.infer<typeof Placement>
