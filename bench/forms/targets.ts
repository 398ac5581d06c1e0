import type { PageSource } from './build-pages.ts'
import { MARKED, MARKED_ITEM, markedSection } from './form/answers.ts'
import { schemaOfSection, wholeSchema } from './form/schema.ts'
import type { Box } from './measure/probe.ts'

/** Every page that is built, by its name. */
export const pages = {
  bare: { entry: 'bare-input.tsx' },
  hand: { entry: 'by-hand/main.tsx' },
  rjsf: { entry: 'plain-rjsf.tsx' },
  theme: { entry: 'theme-interpreted.tsx' },
  compiled: { entry: 'theme-precompiled.tsx', compiled: wholeSchema() },
  compiledSection: { entry: 'theme-precompiled.tsx', compiled: schemaOfSection(markedSection) },
  carePlan: { entry: 'care-plan.tsx' },
} as const satisfies Readonly<Record<string, PageSource>>

type PageName = keyof typeof pages

/** What is measured: a page, what its address asks for, and the box in it that is typed in. */
export interface Target {
  readonly name: string
  readonly page: PageName
  readonly query?: string
  readonly box: Box
  /** What is clicked, one after the other, until the box is there. */
  readonly way?: readonly Step[]
  /** The page’s heading, where the form has none. */
  readonly title?: string
  /** A page that has no form: nothing but keys is measured on it. */
  readonly isBare?: boolean
  readonly writesCode?: boolean
}

interface Step {
  readonly name: string
  readonly click: Box
}

/** A box of one line, and not one of those of a date. */
const LINE = 'input.govuk-input:not(.govuk-date-input__input)'

const box: Box = { value: MARKED }
const title = 'Plan'
const form = (name: string, page: PageName, query = '', more: Partial<Target> = {}): Target => ({
  name,
  page,
  query,
  box,
  title,
  ...more,
})
const ofPlan = (name: string, section: string, into: Box, more: readonly Step[] = []): Target => ({
  name,
  page: 'carePlan',
  box: into,
  way: [{ name: 'section', click: { selector: `a[href="#${section}"]` } }, ...more],
})

/** The bare input comes first and the form by hand second: the others are held against them. */
export const targets: readonly Target[] = [
  form('bare React input', 'bare', '', { isBare: true }),
  form('react-hook-form by hand', 'hand'),
  form('bare React textarea', 'bare', 'box=textarea', { isBare: true }),
  form('react-hook-form by hand, one section', 'hand', 'section=marked'),
  form('plain rjsf', 'rjsf', '', { writesCode: true }),
  form('plain rjsf, one section', 'rjsf', 'section=marked', { writesCode: true }),
  form('theme', 'theme'),
  form('theme, precompiled', 'compiled'),
  form('theme, one section', 'theme', 'section=marked'),
  form('theme, one section, precompiled', 'compiledSection', 'section=marked'),
  form('theme, one section with a list', 'theme', 'section=list', { box: { value: MARKED_ITEM } }),
  ofPlan('CarePlanForm, legal section', 'legal', { selector: 'textarea' }),
  ofPlan('CarePlanForm, legal section, a line', 'legal', { selector: LINE }),
  ofPlan('CarePlanForm, a need opened', 'needs', { selector: 'textarea' }, [
    { name: 'item', click: { selector: '.govuk-summary-card button, .govuk-summary-card a' } },
  ]),
]
