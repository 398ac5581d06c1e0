import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import { type Attributes, classes, isShown } from './attributes.ts'
import { Link, type LinkTarget } from './link.tsx'

/** Something that can be done with an answer or a card. */
export interface SummaryAction extends LinkTarget {
  readonly text: ReactNode
  /** Said after the text by a screen reader: what would be changed. */
  readonly hidden?: ReactNode
  readonly className?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Title of the card that a list stands in, which the links of its rows name. */
export const CardTitle = createContext<ReactNode>(undefined)

/** The link of an action. */
export function SummaryActionLink(props: SummaryAction): ReactElement {
  const { href, onClick, text, hidden, className, attributes } = props
  const card = useContext(CardTitle)
  return (
    <Link href={href} onClick={onClick} className={classes('govuk-link', className)} attributes={attributes}>
      {text}
      {(isShown(hidden) || isShown(card)) && (
        <span className="govuk-visually-hidden">
          {isShown(hidden) && <> {hidden}</>}
          {isShown(card) && <> ({card})</>}
        </span>
      )}
    </Link>
  )
}
