import type { HealthPassport } from '@open-care-plan/model'
import { type ReactElement, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { type FieldSchema, fieldWords } from '../shared/field-words.ts'
import { bookletContents } from './contents.ts'
import { pagesOfBooklet } from './impose.ts'
import { type Leaf, LeafView } from './leaf.tsx'
import { Carried, Pieces } from './piece-view.tsx'
import { printAlone, printBooklet } from './print-alone.ts'
import { Sheets } from './sheets.tsx'
import { type BookletFormat, type BookletStrings, bookletStrings } from './strings.ts'
import { usePages } from './use-pages.ts'

/** What a host can ask of a booklet. */
export interface BookletHandle {
  /** Opens the browser’s print window with the booklet and nothing else of the page. */
  readonly print: () => void
}

export interface HealthPassportBookletProps {
  readonly passport: HealthPassport
  /** As `schemaOf('health-passport')` of `@open-care-plan/schemas` gives it. */
  readonly schema: FieldSchema
  /**
   * How it comes out on paper: `fold`, A4 sheets to print on both sides, fold and cut; `single`, each page on paper of passport
   * size; `large`, in large letters on A5.
   */
  readonly format?: BookletFormat | undefined
  readonly handle?: Ref<BookletHandle> | undefined
  readonly strings?: BookletStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/**
 * The health passport as a booklet of passport size, 88 by 125 millimetres. It belongs to the child and is not the medical
 * record, and says so. What a helper needs in a hurry comes first. The screen shows its pages in the order of reading; the
 * browser’s print window gives the booklet alone.
 */
export function HealthPassportBooklet(props: HealthPassportBookletProps): ReactElement {
  const { passport, schema, format = 'fold', handle, strings = bookletStrings, headingLevel = 2 } = props
  const root = useRef<HTMLElement | null>(null)
  const contents = useMemo(
    () => bookletContents(passport, { words: fieldWords(schema, strings), strings }),
    [passport, schema, strings],
  )
  const { box, isInBrowser, pages } = usePages(contents, format)
  const { all, names } = useMemo(() => {
    const groups = [...contents.main, ...contents.closing]
    const named = groups.map(({ name }) => name).filter((name) => name !== undefined)
    return {
      all: groups.flatMap(({ pieces }) => pieces.map((piece) => ({ piece }))),
      names: [...new Set(named)],
    }
  }, [contents])
  useEffect(() => (root.current === null ? undefined : printAlone(root.current)), [])
  useImperativeHandle(
    handle,
    () => ({ print: () => root.current !== null && printBooklet(root.current) }),
    [],
  )

  const cover: Leaf = { kind: 'cover', name: contents.name }
  const leaves: readonly Leaf[] =
    pages === undefined
      ? [cover, { kind: 'answers', page: { placed: all } }]
      : [
          cover,
          ...pages.main.map((page) => ({ kind: 'answers' as const, page })),
          ...notes(1 + pages.main.length + pages.closing.length, format),
          ...pages.closing.map((page) => ({ kind: 'answers' as const, page })),
        ]
  return (
    <section
      ref={root}
      className={`booklet booklet--${format === 'large' ? 'large' : 'passport'} booklet--${
        pages === undefined ? 'unpaged' : format
      }`}
    >
      <p className="govuk-body booklet__how">{strings.howTo[format]}</p>
      <div className="booklet__pages">
        {leaves.map((leaf, at) => (
          <LeafView
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
            key={at}
            leaf={leaf}
            number={pages === undefined ? undefined : at + 1}
            strings={strings}
            level={headingLevel}
          />
        ))}
      </div>
      {format === 'fold' && pages !== undefined && (
        <Sheets leaves={leaves} strings={strings} level={headingLevel} />
      )}
      {isInBrowser && (
        <div className="booklet__unseen" aria-hidden="true">
          <div ref={box} className="booklet__measure">
            <div className="booklet__room" />
            <Pieces placed={all} strings={strings} level={headingLevel + 1} measured />
            {names.map((name) => (
              <Carried key={name} name={name} strings={strings} />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

/** Pages for notes, so that the sheets of a folded booklet are full and its last page is the back. */
const notes = (pages: number, format: BookletFormat): readonly Leaf[] =>
  format === 'fold' ? Array.from({ length: pagesOfBooklet(pages) - pages }, () => ({ kind: 'notes' })) : []
