import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text, yesNo } from '../fields/fields.ts'
import { NamedContact, named } from './shared.ts'

/** How somebody takes part in decisions from now on. Source: CA 1989 s.22(4)–(5); SI 2010/959 reg 36(1). */
export const ParticipationRoute = item(
  'ParticipationRoute',
  'A way of taking part',
  'How one person takes part in decisions from now on.',
  {
    who: choice('Who', 'Who takes part.', {
      child: 'The child',
      parent: 'A parent',
      carer: 'The carer',
      other: 'Somebody else',
    }),
    personId: refersTo('Person', 'The id of the person among the people of this record.'),
    how: text('How', 'Before, at and between reviews.'),
    needs: text('What they need for it', 'An interpreter, a time and place, somebody beside them.'),
  },
)
export type ParticipationRoute = z.infer<typeof ParticipationRoute>

/** Somebody who speaks up for the child. Source: CA 1989 s.26A; SI 2006/1738. */
export const Advocacy = part(
  'Advocacy',
  'Advocacy',
  'Whether an advocate was offered, and what the child said.',
  optional({
    offeredOn: date('Offered on', 'When an advocate was offered.'),
    takenUp: yesNo('Taken up', 'Whether the child wanted one.'),
    advocate: named(NamedContact, 'Advocate', 'Who speaks up for the child.'),
    note: text('Note', 'What the child said, and when it is offered again.'),
  }),
)
export type Advocacy = z.infer<typeof Advocacy>

/** An independent visitor, or why none is needed. Source: CA 1989 s.23ZB; SI 2010/959 Sch 1 para 3. */
export const IndependentVisitor = part(
  'IndependentVisitor',
  'Independent visitor',
  'Whether the child has an independent visitor, or why none is needed.',
  optional({
    status: choice('Status', 'Where it stands.', {
      appointed: 'Appointed',
      wanted: 'Being looked for',
      'not-needed': 'Not needed',
      refused: 'The child does not want one',
    }),
    visitor: named(NamedContact, 'Independent visitor', 'Who visits and befriends the child.'),
    since: date('Since', 'When they were appointed.'),
    reason: text('Why there is none', 'The reason, and when it was considered.'),
  }),
)
export type IndependentVisitor = z.infer<typeof IndependentVisitor>

/** A disagreement with the plan, and what came of it. Source: CA 1989 s.26(3); Scrutiny review 2019 ss.5, 8. */
export const Disagreement = item(
  'Disagreement',
  'A disagreement',
  'Somebody who disagrees with a part of the plan, and what came of it.',
  {
    who: text('Who', 'Who disagrees.'),
    about: text('About', 'With what, and what they would rather have.'),
    raisedOn: date('Raised on', 'When.'),
    response: text('What was done', 'And what they were told.'),
    settledOn: date('Settled on', 'When, if it is.'),
  },
)
export type Disagreement = z.infer<typeof Disagreement>

/** Taking part, disagreeing, and help to do both. Source: CA 1989 ss.22, 26, 26A; SI 2010/959 reg 45. */
export const Participation = part(
  'Participation',
  'Taking part',
  'How the child and others take part, how they can disagree, and who helps them.',
  optional({
    routes: listOf(ParticipationRoute, 'Ways of taking part', 'For the child, each parent and the carer.'),
    complaintsExplainedOn: date('Complaints explained on', 'When the child was told how to complain.'),
    complaintsExplained: text('How complaints were explained', 'In what form, and to whom else.'),
    advocacy: Advocacy,
    independentVisitor: IndependentVisitor,
    disagreements: listOf(Disagreement, 'Disagreements', 'Every one, settled or not.'),
    rightsExplainedOn: date('Rights explained on', 'When the child was told of the right to go to court.'),
    rightsNotExplained: text(
      'Why rights were not explained',
      'Where the child does not have the understanding for it yet: how that is known, and when it is tried again.',
    ),
  }),
)
export type Participation = z.infer<typeof Participation>
