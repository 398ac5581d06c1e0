import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text, yesNo } from '../fields/fields.ts'

/** A refusal of contact without an order, for at most seven days. Source: CA 1989 s.34(6); SI 2010/959 reg 8. */
export const ContactRefusal = part(
  'ContactRefusal',
  'Contact refused',
  'Contact that the authority refused without an order, as a matter of urgency: for seven days at most.',
  optional({
    from: date('From', 'The first day.'),
    until: date('Until', 'The last day.'),
    reason: text('Why', 'Why it was urgent and needed for the child’s welfare.'),
    noticeOn: date('Notice given on', 'When written notice was given.'),
    noticeTo: listOf(text('Person', 'Who was told.'), 'Notice given to', 'Everyone who was told in writing.'),
    noticeSaid: text(
      'What the notice said',
      'The decision and its date, the reasons, how long it lasts, and what can be done about it.',
    ),
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
    none: yesNo('No contact', 'True where there is no contact with this person.'),
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
