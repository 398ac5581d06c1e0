import type * as z from 'zod'
import { ethnicityCodes } from '../codes/ethnicity.ts'
import { code, listOf, optional, part, text, yesNo } from '../fields/fields.ts'

/** Who the child is. Source: SI 2010/959 reg 5(1)(b)(iv), (vi), (vii); CA 1989 s.22(5)(c). */
export const Identity = part(
  'Identity',
  'Identity',
  'Who the child is: religion, racial origin, culture and language, and how the plan looks after them.',
  optional({
    ethnicity: code(ethnicityCodes, 'Ethnicity', 'As the child or family describe it.'),
    ethnicityDetail: text('More about ethnicity', 'In the family’s own words.'),
    nationality: text('Nationality', 'One or more.'),
    religion: text(
      'Religion',
      'The child’s religion or belief, or that there is none, and how it is practised.',
    ),
    culture: text('Culture', 'What matters to the child: food, hair and skin care, festivals, dress, music.'),
    firstLanguage: text('First language', 'The language the child is most at home in.'),
    otherLanguages: listOf(
      text('Language', 'One language.'),
      'Other languages',
      'Every other language the child uses.',
    ),
    interpreterNeeded: yesNo('Interpreter needed', 'Whether the child or a parent needs an interpreter.'),
    howSupported: text(
      'How identity is supported',
      'Who does what so that the child keeps and grows into who they are.',
    ),
    lifeStory: text('Life story', 'What the child knows of their story, and who tells it.'),
    socialPresentation: text(
      'Social presentation',
      'How the child sees that others see them, and what helps.',
    ),
    selfCare: text('Self-care', 'What the child can do for themselves, and what is next.'),
  }),
)
export type Identity = z.infer<typeof Identity>
