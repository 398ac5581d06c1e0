import type { CarePlanRecord } from '@open-care-plan/model'
import type { ReactElement, ReactNode } from 'react'
import { type Copy, type CopyPassage, textAt } from './group.ts'
import type { SiblingStrings } from './strings.ts'

interface CopiedPassagesProps {
  readonly copies: readonly Copy[]
  readonly plans: readonly CarePlanRecord[]
  readonly names: readonly string[]
  readonly strings: SiblingStrings
}

/** Passages of two plans side by side, with what is the same in both marked. */
export function CopiedPassages({ copies, plans, names, strings }: CopiedPassagesProps): ReactElement {
  if (copies.length === 0) return <p className="govuk-body">{strings.noCopies}</p>
  return (
    <>
      <p className="govuk-body">{strings.copiesHint}</p>
      <ul className="sibling-view__copies">
        {copies.map(({ similarity, passages }) => (
          <li key={passages.map(({ path }) => path).join(' ')}>
            <p className="sibling-view__about">{strings.copied(similarity)}</p>
            <dl className="sibling-view__values">
              {passages.map((passage) => (
                <div key={passage.path}>
                  <dt>{strings.planSays(names[passage.plan] ?? '')}</dt>
                  <dd>{marked(plans, passage)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A passage with its copied runs in `mark`. */
function marked(plans: readonly CarePlanRecord[], { path, spans }: CopyPassage): ReactNode {
  const text = textAt(plans, path) ?? ''
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}
