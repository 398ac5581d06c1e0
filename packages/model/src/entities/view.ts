import type * as z from 'zod'
import { choice, date, item, listOf, refersTo, text } from '../fields/fields.ts'

/** What somebody wishes and feels, and what was done about it. Source: SI 2010/959 reg 5(1)(e); CA 1989 s.22(4)–(5). */
export const View = item(
  'View',
  'Wishes and feelings',
  'What somebody wishes and feels about the plan, when and how they were asked, and what was done about it.',
  {
    whose: choice('Whose', 'Whose wishes and feelings.', {
      child: 'The child',
      parent: 'A parent',
      'person-with-parental-responsibility': 'Another person with parental responsibility',
      carer: 'The carer',
      'brother-or-sister': 'A brother or sister',
      relative: 'Another relative',
      other: 'Another person whose views matter',
    }),
    personId: refersTo('Person', 'The id of the person among the people of this record.'),
    about: listOf(
      choice('Subject', 'One subject.', {
        'care-plan': 'The plan as a whole',
        placement: 'The placement and the placement plan',
        change: 'A change that was made or proposed',
        permanence: 'Where the child will grow up',
        contact: 'Family time',
        education: 'Education',
        health: 'Health',
        other: 'Something else',
      }),
      'About',
      'Every subject they spoke of.',
    ),
    on: date('Date', 'When they were asked or told us.'),
    method: choice('How', 'How their views were gathered.', {
      conversation: 'In conversation',
      'direct-work': 'Through play, drawing or other direct work',
      observation: 'By watching, for a child who does not use words',
      written: 'In writing',
      'symbols-or-signs': 'With symbols, signs or a communication aid',
      interpreter: 'Through an interpreter',
      advocate: 'Through an advocate',
      meeting: 'At a meeting',
    }),
    by: text('Asked by', 'Who asked.'),
    words: text('In their own words', 'What they said, as they said it.'),
    notObtained: text('Why there is none', 'What was tried, and why their views could not be had.'),
    response: text('What was done', 'What changed because of it.'),
    reasonNotFollowed: text(
      'Why it was not followed',
      'Where it was not, and how that was explained to them.',
    ),
  },
)
export type View = z.infer<typeof View>

/** How the plan was shared with somebody and explained. Source: SI 2010/959 reg 6(3); Scrutiny review 2019 s.7. */
export const Sharing = item(
  'Sharing',
  'The plan shared',
  'Who was shown the plan, how it was explained, and what they made of it.',
  {
    with: choice('With', 'With whom.', {
      child: 'The child',
      parent: 'A parent',
      carer: 'The carer',
      school: 'The school',
      other: 'Somebody else',
    }),
    personId: refersTo('Person', 'The id of the person among the people of this record.'),
    on: date('Date', 'When.'),
    format: text('In what form', 'For example read aloud, an easy version, in their own language.'),
    by: text('By', 'Who explained it.'),
    understood: text('What they made of it', 'What they understood, and what they asked.'),
  },
)
export type Sharing = z.infer<typeof Sharing>
