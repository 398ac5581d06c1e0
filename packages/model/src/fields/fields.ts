import * as z from 'zod'
import type { CodeList } from '../codes/code-list.ts'
import { idPattern } from './id-pattern.ts'
import {
  mustBe,
  mustBeCode,
  mustBeDate,
  mustBeNumber,
  mustBeOneOf,
  mustBePartialDate,
  mustBeWholeNumber,
} from './sentences.ts'

// No code is generated at run time: zod reads its schemas instead of compiling them, so that the model works
// under a Content-Security-Policy without 'unsafe-eval'. It has to be said before the first schema is made.
z.config({ jitless: true })

/** What a form shows of a field: `title` as its label, `description` as its hint. */
const meta = (title: string, description: string) => ({ title, description })

/** Text as somebody typed it. Never trimmed, never cut; an empty string counts as not answered. */
export const text = (title: string, description: string) =>
  z.string({ error: mustBe.text }).meta(meta(title, description))

/** A whole calendar date, `YYYY-MM-DD`, without a time of day or a time zone. */
export const date = (title: string, description: string) =>
  z.iso.date({ error: (issue) => mustBeDate(issue.input) }).meta(meta(title, description))

const wholeDate = z.regexes.date.source.replace(/^\^|\$$/g, '')
const partialDatePattern = new RegExp(`^(?:${wholeDate}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`)

/** A date of which only the year, or the year and month, may be known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = (title: string, description: string) =>
  z
    .string({ error: mustBe.text })
    .regex(partialDatePattern, { error: (issue) => mustBePartialDate(issue.input) })
    .meta(meta(title, description))

/** Yes or no. Absent means that nobody has said. */
export const yesNo = (title: string, description: string) =>
  z.boolean({ error: mustBe.yesNo }).meta(meta(title, description))

/** A whole number, of the unit that the description names. */
export const wholeNumber = (title: string, description: string, min: number, max: number) => {
  const error = mustBeWholeNumber(min, max)
  return z.int({ error }).min(min, { error }).max(max, { error }).meta(meta(title, description))
}

/** A quantity that need not be whole, of the unit that the description names. */
export const quantity = (title: string, description: string, min: number, max: number) => {
  const error = mustBeNumber(min, max)
  return z.number({ error }).min(min, { error }).max(max, { error }).meta(meta(title, description))
}

/** An amount in pounds and pence. */
export const pounds = (title: string, description: string) =>
  z.number({ error: mustBe.pounds }).meta(meta(title, description))

/** An opaque id, stable across revisions. The model never reads meaning into it. */
export const id = (title: string, description: string) =>
  z.string({ error: mustBe.text }).regex(idPattern, { error: mustBe.id }).meta(meta(title, description))

/** The id of an item in a list: it stays the same while the item is the same thing. */
const itemId = () =>
  id(
    'Id',
    'Stays the same in every revision of the record, so that revisions can be compared. Unique in its list.',
  )

/** The id of something elsewhere in the record. */
export const refersTo = (title: string, description: string) => id(title, description)

/** One code of a list. Retired codes are read too; `retired` in the list tells a form not to offer them. */
export const code = <const C extends string>(list: CodeList<C>, title: string, description: string) =>
  z
    .enum(list.codes.map((entry) => entry.code) as [C, ...C[]], {
      error: (issue) => mustBeCode(issue.input, list.id),
    })
    .meta({ ...meta(title, description), codeList: list.id, choices: labels(list) })

const labels = (list: CodeList) => list.codes.map(({ code, label }) => ({ code, label }))

/** One of a few answers that belong to this field alone, each with its meaning. */
export const choice = <const T extends Record<string, string>>(
  title: string,
  description: string,
  answers: T,
) => {
  const codes = Object.keys(answers) as (keyof T & string)[]
  return z
    .enum(codes as [keyof T & string, ...(keyof T & string)[]], {
      error: (issue) => mustBeOneOf(issue.input, codes),
    })
    .meta({
      ...meta(title, description),
      choices: codes.map((code) => ({ code, label: answers[code] as string })),
    })
}

/** A list. Absent: nobody has recorded it. Empty: it was recorded that there are none. */
export const listOf = <T extends z.core.$ZodType>(item: T, title: string, description: string) =>
  z.array(item, { error: mustBe.list }).meta(meta(title, description))

/** A part of the record, under a name of its own. Closed: a member it does not know is an error. */
export const part = <S extends z.core.$ZodLooseShape>(
  name: string,
  title: string,
  description: string,
  shape: S,
) =>
  z
    .strictObject(shape, {
      error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : mustBe.part),
    })
    .meta({ id: name, ...meta(title, description) })

/** A part of the record that stands in a list: it has an `id` first, and all else is optional. */
export const item = <S extends Record<string, z.core.$ZodType>>(
  name: string,
  title: string,
  description: string,
  shape: S,
) => part(name, title, description, { id: itemId(), ...optional(shape) })

/** The same fields, each of which may be left out. Writing `undefined` is not leaving out. */
export const optional = <S extends Record<string, z.core.$ZodType>>(shape: S) =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, z.exactOptional(field)])) as {
    [K in keyof S]: z.ZodExactOptional<S[K]>
  }
