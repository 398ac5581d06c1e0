import * as z from 'zod'
import { provisions } from '../engine/commencement.ts'
import type { RuleParameter } from '../engine/parameters.ts'
import { type AnyRule, ruleSets } from '../engine/rule.ts'
import { Vocabulary } from '../language/vocabulary.ts'
import { namespace } from './namespace.ts'
import { ruleSettings } from './profile.ts'
import { parametersOf } from './profile-faults.ts'
import { profileIds } from './profiles.ts'

// As in the model: no code is generated at run time, and it has to be said before the first schema is made.
z.config({ jitless: true })

/** A word or a name of its own: an id as the model has them, and not that of a profile that comes with the package. */
const ownId = new RegExp(`^(?!(?:${profileIds().join('|')})$)[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$`)
const written = /\S/

const words = (description: string) =>
  z.string({ error: 'Must be text' }).regex(written, { error: 'Must not be empty' }).meta({ description })

const day = (description: string) =>
  z.iso
    .date({
      error: ({ input }) =>
        typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)
          ? `There is no such day as ${input}`
          : 'Must be a date as YYYY-MM-DD, for example 2026-03-09',
    })
    .meta({ description })

const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item, { error: 'Must be a list' }).meta({ description })

/** A closed object whose members may all be left out. */
const part = <S extends Record<string, z.ZodType>>(shape: S, description: string) =>
  z.strictObject(optional(shape), { error: notAnObject }).meta({ description })

const notAnObject = ({ code }: { readonly code?: string | undefined }) =>
  code === 'unrecognized_keys' ? undefined : 'Must be an object, in braces: { … }'

const optional = <S extends Record<string, z.ZodType>>(shape: S) =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)])) as {
    [K in keyof S]: z.ZodExactOptional<S[K]>
  }

/**
 * A profile as JSON. It is made of the rules, so that the JSON Schema published of it knows every rule, what it can be set to,
 * and the limits of each with their ranges.
 */
export const profileFile = (rules: readonly AnyRule[]) =>
  z
    .strictObject(
      {
        id: z
          .string({ error: 'Must be text' })
          .regex(ownId, {
            error: ({ input }) =>
              profileIds().includes(String(input))
                ? `"${input}" is the id of a profile that comes with the package`
                : 'Must be 1 to 100 letters, digits, dots, colons, hyphens or underscores, starting with a letter or digit',
          })
          .meta({ description: 'Short and stable: it stands in every report.' }),
        title: words('What the profile is, for a reader.'),
        extends: z
          .enum(profileIds() as [string, ...string[]], { error: 'Must be text' })
          .meta({ description: 'The profile it starts from. Its own settings are laid over that one’s.' }),
        ...optional({
          $schema: z
            .string({ error: 'Must be text' })
            .meta({ description: 'Where this schema is, for an editor.' }),
          authority: words('The authority whose profile it is, by name.'),
          sets: list(
            z.enum(ruleSets, { error: 'Must be text' }),
            'The sets of rules that are run; those of the profile it extends where not given.',
          ),
          rules: settings(rules),
          parameters: limits(rules),
          commencement: part(
            Object.fromEntries(Object.entries(provisions).map(([id, title]) => [id, day(title)])),
            'The days on which provisions commenced that are enacted but not known to be in force.',
          ),
          calendar: part(
            {
              proclaimedDays: list(
                day('A day off.'),
                'Days off that were proclaimed after the table of holidays was made.',
              ),
              holidays: z
                .strictObject(
                  {
                    days: list(day('A day off.'), 'Every day off but Saturdays and Sundays.'),
                    from: day('The first day for which the table is complete.'),
                    to: day('The last day for which it is complete.'),
                  },
                  { error: notAnObject },
                )
                .meta({ description: 'A table of holidays in place of England’s.' }),
            },
            'Working days of the authority.',
          ),
          vocabulary: z
            .record(z.string().regex(written), words('The authority’s word.'), {
              error: 'Must be an object, in braces: { … }',
            })
            .meta({
              description: 'The authority’s words for the product’s own: { "care plan": "my plan" }.',
            }),
          wording: Vocabulary,
          extensions: list(
            z
              .string({ error: 'Must be text' })
              .regex(namespace, { error: 'Must be a namespace as it stands under "extensions"' }),
            'The namespaces of the authority’s own fields, under "extensions" in the records.',
          ),
        }),
      },
      { error: notAnObject },
    )
    .meta({
      title: 'Profile',
      description: 'Which rules of Open Care Plan an authority runs, and by which limits.',
    })
export type ProfileFile = z.infer<ReturnType<typeof profileFile>>

/** What each rule can be set to. One whose citation nobody has confirmed cannot be set to fail. */
const settings = (rules: readonly AnyRule[]) =>
  part(
    Object.fromEntries(
      rules.map(({ id, title, force, standing }) => [
        id as string,
        (standing === 'unconfirmed' ? z.enum(['off', 'review']) : z.enum(ruleSettings)).meta({
          description: `${title} (${force})`,
        }),
      ]),
    ) as Record<string, z.ZodEnum<{ off: 'off'; review: 'review'; fail: 'fail' }>>,
    'Single rules: "off" is not run, "review" asks for a person where it would fail, "fail" is as the rule says.',
  )

/** The limits that each rule has. */
const limits = (rules: readonly AnyRule[]) =>
  part(
    Object.fromEntries(
      rules.flatMap((rule) => {
        const parameters = Object.entries(parametersOf(rule))
        if (parameters.length === 0) return []
        const members = parameters.map(([name, parameter]) => [name, limit(parameter)] as const)
        return [[rule.id as string, part(Object.fromEntries(members), rule.title)] as const]
      }),
    ),
    'Limits of single rules that are not the rule’s own.',
  )

const limit = ({ title, unit, default: own, min, max, fractional }: RuleParameter) =>
  (fractional === true ? z.number() : z.int())
    .min(min)
    .max(max)
    .meta({ description: `${title}, in ${unit}. The rule’s own is ${own}.`, default: own })
