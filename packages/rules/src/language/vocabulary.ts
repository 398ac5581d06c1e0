import * as z from 'zod'
import { audiences, type LanguageRule, languageRules } from './finding.ts'
import type { Term } from './term.ts'

// As in the model: no code is generated at run time, and it has to be said before the first schema is made.
z.config({ jitless: true })

const words = (description: string) =>
  z.string({ error: 'Must be text' }).regex(/\S/, { error: 'Must not be empty' }).meta({ description })

const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item, { error: 'Must be a list' }).meta({ description })

const notAnObject = ({ code }: { readonly code?: string | undefined }) =>
  code === 'unrecognized_keys' ? undefined : 'Must be an object, in braces: { … }'

const rule = z.enum(languageRules, { error: `Must be one of ${languageRules.join(', ')}` })

const term = z
  .strictObject(
    {
      terms: z
        .array(
          words(
            'Words, in small letters: "family meeting". ~engage is every form of a verb, +issue a noun and its plural.',
          ),
          {
            error: 'Must be a list',
          },
        )
        .min(1, { error: 'Must name at least one term' }),
      audience: z.exactOptional(
        list(
          z.enum(audiences, { error: 'Must be court, plan or child' }),
          'For whom it is shown; for everybody the rule speaks to where not given.',
        ),
      ),
      reason: words('Why it matters to whoever reads it, in one sentence.'),
      alternatives: list(words('What could be written instead.'), 'What could be written instead, or asked.'),
      source: z.exactOptional(words('Where it comes from.')),
      exceptions: z.exactOptional(
        list(words('Words in which the term means something else: "work placement".'), 'What is left alone.'),
      ),
      unless: z.exactOptional(
        words('Words of the same sentence that show that something else is meant: "story film fox".'),
      ),
    },
    { error: notAnObject },
  )
  .meta({ description: 'One term, or several of a kind.' })

/** What an authority changes in the words that are looked at, as JSON: for a profile, or for `createLanguageChecker`. */
export const Vocabulary = z
  .strictObject(
    {
      add: z.exactOptional(
        z
          .partialRecord(rule, list(term, 'Terms of the rule.'), { error: notAnObject })
          .meta({ description: 'Terms of the authority’s own, by rule.' }),
      ),
      without: z.exactOptional(
        list(words('A term, as it stands in a text: "respite", "IRO".'), 'Words that are left alone.'),
      ),
      off: z.exactOptional(list(rule, 'Rules that are not asked.')),
    },
    { error: notAnObject },
  )
  .meta({ title: 'Vocabulary', description: 'What an authority changes in the words that are looked at.' })

/** The same, as a value in code. */
export interface Vocabulary {
  readonly add?: { readonly [rule in LanguageRule]?: readonly Omit<Term, 'sense'>[] }
  readonly without?: readonly string[]
  readonly off?: readonly LanguageRule[]
}
