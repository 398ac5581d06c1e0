import { type ReactElement, useMemo } from 'react'
import { type FieldSchema, type FieldWords, fieldWords } from '../shared/field-words.ts'
import { type ChildPage, textsOf } from './pages/block.ts'
import type { ChildStrings } from './strings/child-strings.ts'

/** How old a reader has to be, as `readingAge` of `@open-care-plan/rules` counts it. */
export type ReadingAgeOf = (text: string) => { readonly age: number | undefined; readonly words: number }

interface WriterNoteProps {
  readonly pages: readonly ChildPage[]
  readonly keptBack: readonly string[]
  readonly readingAge: ReadingAgeOf
  readonly schema: FieldSchema | undefined
  readonly strings: ChildStrings['writer']
}

/** A note to whoever writes the plan: how hard each part is to read, and which texts are not shown. It is not printed. */
export function WriterNote({ pages, keptBack, readingAge, schema, strings }: WriterNoteProps): ReactElement {
  const words = useMemo(() => fieldWords(schema ?? {}), [schema])
  const rows = pages.map(({ title, blocks }) => ({ title, text: asText(blocks.flatMap(textsOf)) }))
  const whole = { title: strings.whole, text: rows.map(({ text }) => text).join('\n') }
  return (
    <aside className="child-view__writer" aria-label={strings.title}>
      <p>
        <strong>{strings.title}.</strong> {strings.hint}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.part}</th>
            <th scope="col">{strings.count}</th>
            <th scope="col">{strings.age}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, whole].map(({ title, text }) => {
            const { age, words } = readingAge(text)
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{words}</td>
                <td>{age ?? strings.noAge}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {keptBack.length > 0 && (
        <>
          <p>{strings.keptBack}:</p>
          <ul>
            {keptBack.map((place) => (
              <li key={place}>{trailOf(place.split('/').slice(1), words)}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

/** What a place is called: the item of a list says of which list it is. */
const trailOf = (path: readonly string[], { trail }: FieldWords): string =>
  trail(path)
    .filter((_, at) => !/^\d+$/.test(path[at + 1] ?? ''))
    .join(' › ')

/** Texts as sentences of their own: a title without a full stop does not run into what follows. */
export const asText = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?…]["”’]?$/.test(text) ? text : `${text}.`)).join('\n')
