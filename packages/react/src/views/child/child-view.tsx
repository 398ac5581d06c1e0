import type { CarePlanRecord } from '@open-care-plan/model'
import { createElement, type ReactElement, useId, useMemo } from 'react'
import type { FieldSchema } from '../shared/field-words.ts'
import type { AgeGroup } from './age-group.ts'
import { ChildBlocks } from './child-blocks.tsx'
import { type ChildPlan, childPlan } from './child-plan.ts'
import { childDay } from './days.ts'
import { childPages } from './pages/child-pages.ts'
import type { Helpline } from './pages/told-pages.ts'
import { Picture } from './pictures.tsx'
import type { ChildStrings } from './strings/child-strings.ts'
import { childStrings } from './strings/en-gb.ts'
import { type ReadingAgeOf, WriterNote } from './writer-note.tsx'

export interface ChildPlanViewProps {
  /** As `childPlan(record, { asAt })` gives it. Made on a server, the rest of the plan never reaches the page. */
  readonly plan: ChildPlan
  /** Draws a button that the child presses to say that something is not right. What happens then is for the host. */
  readonly onNotHappy?: (() => void) | undefined
  /** Services that a child can call. None is built in. */
  readonly helplines?: readonly Helpline[] | undefined
  /** `readingAge` of `@open-care-plan/rules`: draws a note for the writer, which is not for the child and is not printed. */
  readonly readingAge?: ReadingAgeOf | undefined
  /** As `schemaOf('care-plan')` of `@open-care-plan/schemas` gives it: for the names of the places that the note speaks of. */
  readonly schema?: FieldSchema | undefined
  readonly strings?: ChildStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

export interface ChildViewProps extends Omit<ChildPlanViewProps, 'plan'> {
  readonly plan: CarePlanRecord
  /** The day of the reader, `YYYY-MM-DD`. */
  readonly asAt: string
  /** Without it, from the day of birth. */
  readonly ageGroup?: AgeGroup | undefined
  /** The revision that the child saw last: what is new since then is told. */
  readonly previous?: CarePlanRecord | undefined
}

/** A care plan for the child whose plan it is: in plain words for their age, and with nothing in it that is for staff. */
export function ChildView({ plan, asAt, ageGroup, previous, ...rest }: ChildViewProps): ReactElement {
  const shown = useMemo(() => childPlan(plan, { asAt, ageGroup, previous }), [plan, asAt, ageGroup, previous])
  return <ChildPlanView {...rest} plan={shown} />
}

/** The child’s view of what `childPlan` took from a care plan. */
export function ChildPlanView(props: ChildPlanViewProps): ReactElement {
  const { plan, onNotHappy, helplines, readingAge, schema, strings = childStrings, headingLevel = 1 } = props
  const id = useId()
  const words = strings.words[plan.ageGroup]
  const pages = useMemo(() => childPages(plan, words, helplines), [plan, words, helplines])
  const day = words.onDay({ ...childDay(plan.asAt, plan.asAt), is: 'to-come', withYear: true })
  return (
    <article className={`child-view child-view--${plan.ageGroup}`} lang={strings.lang}>
      <header className="child-view__head">
        {createElement(`h${headingLevel}`, { className: 'child-view__title' }, words.title(plan.name))}
        <p>{words.hello(day)}</p>
      </header>
      {pages.map(({ id: part, title, blocks }) => (
        <section
          key={part}
          className={`child-view__part child-view__part--${part}`}
          aria-labelledby={`${id}${part}`}
        >
          <div className="child-view__top">
            <Picture name={part} />
            {createElement(
              `h${headingLevel + 1}`,
              { id: `${id}${part}`, className: 'child-view__heading' },
              title,
            )}
          </div>
          <ChildBlocks part={part} blocks={blocks} level={headingLevel + 2} iSaid={words.label.iSaid} />
          {part === 'unhappy' && onNotHappy !== undefined && (
            <button type="button" className="child-view__button" onClick={onNotHappy}>
              {words.unhappy.button}
            </button>
          )}
        </section>
      ))}
      {readingAge !== undefined && (
        <WriterNote {...{ pages, readingAge, schema }} keptBack={plan.keptBack} strings={strings.writer} />
      )}
    </article>
  )
}
