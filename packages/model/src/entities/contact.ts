import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text, yesNo } from '../fields/fields.ts'

/** Written notice of a refusal of contact. Source: SI 2010/959 reg 8(1)–(3). */
export const ContactNotice = item(
  'ContactNotice',
  'A notice of refused contact',
  'Somebody who was told in writing that contact is refused, and when, or why not.',
  {
    to: choice('To', 'Who was told.', {
      child: 'The child',
      parent: 'Parent, or other person with parental responsibility',
      'former-carer': 'Somebody who cared for the child under an order of the High Court',
      iro: 'The IRO',
      other: 'Somebody else whose wishes matter',
    }),
    personId: refersTo('Person', 'The id of the person, if it is one of the people of this record.'),
    on: date('Date', 'When the notice was given.'),
    reason: text('Why', 'Why it was late, or not given: for the child, why it is not suitable.'),
  },
)
export type ContactNotice = z.infer<typeof ContactNotice>

/** What a notice of refused contact has to say. Source: SI 2010/959 reg 8(3). */
export const contactNoticeContents = {
  decision: 'What was decided',
  date: 'The date of the decision',
  reasons: 'The reasons',
  duration: 'How long it lasts',
  remedies: 'What can be done by somebody who does not agree',
} as const

/** A refusal of contact without an order, for at most seven days. Source: CA 1989 s.34(6); SI 2010/959 reg 8. */
export const ContactRefusal = part(
  'ContactRefusal',
  'Contact refused',
  'Contact that the authority refused without an order, as a matter of urgency: for seven days at most.',
  optional({
    from: date('From', 'The first day.'),
    until: date('Until', 'The last day.'),
    reason: text('Why', 'Why it was urgent and needed for the child’s welfare.'),
    notices: listOf(ContactNotice, 'Notices', 'Who was told in writing that contact is refused, and when.'),
    noticeGave: listOf(
      choice('Part', 'One thing that the notice said.', contactNoticeContents),
      'What the notice said',
      'Each of the things that a notice has to say and this one said.',
    ),
    noticeSaid: text('The notice in words', 'The notice itself, or where it is kept.'),
  }),
)
export type ContactRefusal = z.infer<typeof ContactRefusal>

/** How the child keeps in touch with one person. Source: SI 2010/959 Sch 1 para 3, Sch 2 para 1(2); CA 1989 s.34, Sch 2 para 15. */
export const ContactArrangement = item(
  'ContactArrangement',
  'Family time with one person',
  'How the child keeps in touch with one person who matters to them, or why not.',
  {
    personId: refersTo('With', 'The id of the person among the people of this record.'),
    kinds: listOf(
      choice('Kind', 'One way of keeping in touch.', {
        'in-person': 'In person',
        overnight: 'Overnight stays',
        video: 'Video call',
        telephone: 'Telephone call',
        messages: 'Messages',
        letters: 'Letters and cards',
        indirect: 'Letterbox or other indirect contact',
      }),
      'How',
      'Every way in which they keep in touch.',
    ),
    frequency: text('How often', 'For example every Saturday, for three hours.'),
    where: text('Where', 'The place, and how the child gets there.'),
    support: text('Who is there', 'Whether somebody supervises or helps, who, and why.'),
    purpose: text('What it is for', 'What the child gets from it.'),
    none: yesNo('No contact', 'Whether there is no contact with this person.'),
    reasonIfNone: text('Why there is none', 'The reason, and when it is looked at again.'),
    orderId: refersTo('Order', 'The id of the court order it rests on, if there is one.'),
    departureAgreedOn: date(
      'Change from the order agreed on',
      'Where a section 34 order is departed from by agreement: the day of the agreement.',
    ),
    departureNoticeOn: date('Notice of the change on', 'When written notice of that change was given.'),
    from: date('Since', 'When the arrangement began.'),
    reviewOn: date('Look at again on', 'When it is considered again.'),
    childsView: text('What the child says about it', 'In their own words.'),
    howItGoes: text('How it goes', 'What was seen, before, during and after.'),
    refusal: ContactRefusal,
  },
)
export type ContactArrangement = z.infer<typeof ContactArrangement>
