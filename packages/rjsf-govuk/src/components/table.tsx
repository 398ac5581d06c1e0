import type { ReactElement, ReactNode } from 'react'
import { type Attributes, classes, isShown, type PartProps } from './attributes.ts'

export interface TableCell {
  readonly content: ReactNode
  /** Stands to the right, under each other. */
  readonly numeric?: boolean | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly className?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface TableProps extends PartProps {
  readonly caption?: ReactNode
  readonly captionClassName?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  /** What is not a row is passed over, so that one may be left out by a condition. */
  readonly rows?: readonly (readonly TableCell[] | null | undefined | false)[] | undefined
  /** The first cell of a row is what the others are about. */
  readonly firstCellIsHeader?: boolean | undefined
}

/** Facts to compare. https://design-system.service.gov.uk/components/table/ */
export function Table(props: TableProps): ReactElement {
  const { caption, captionClassName, head, rows = [], firstCellIsHeader, className, attributes } = props
  return (
    <table {...attributes} className={classes('govuk-table', className)}>
      {isShown(caption) && (
        <caption className={classes('govuk-table__caption', captionClassName)}>{caption}</caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its place
              <HeadCell key={index} scope="col" cell={cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(
          (cells, row) =>
            cells && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place
              <tr key={row} className="govuk-table__row">
                {cells.map((cell, index) =>
                  firstCellIsHeader && index === 0 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its place
                    <HeadCell key={index} scope="row" cell={cell} />
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its place
                    <Cell key={index} {...cell} />
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

function HeadCell({ scope, cell }: { scope: 'col' | 'row'; cell: TableCell }): ReactElement {
  const { content, numeric, colSpan, rowSpan, className, attributes } = cell
  return (
    <th
      {...attributes}
      scope={scope}
      className={classes('govuk-table__header', numeric && 'govuk-table__header--numeric', className)}
      colSpan={colSpan}
      rowSpan={rowSpan}
    >
      {content}
    </th>
  )
}

function Cell({ content, numeric, colSpan, rowSpan, className, attributes }: TableCell): ReactElement {
  return (
    <td
      {...attributes}
      className={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric', className)}
      colSpan={colSpan}
      rowSpan={rowSpan}
    >
      {content}
    </td>
  )
}
