import type { ReactElement, ReactNode } from 'react'
import { classes, type PartProps } from './attributes.ts'
import { type SummaryAction, SummaryActionLink } from './summary-action.tsx'

export interface SummaryListRow {
  readonly key: ReactNode
  readonly keyClassName?: string | undefined
  readonly value: ReactNode
  readonly valueClassName?: string | undefined
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClassName?: string | undefined
  readonly className?: string | undefined
}

export interface SummaryListProps extends PartProps {
  /** What is not a row is passed over, so that one may be left out by a condition. */
  readonly rows: readonly (SummaryListRow | null | undefined | false)[]
}

/** Questions with their answers, to be checked. https://design-system.service.gov.uk/components/summary-list/ */
export function SummaryList({ rows, className, attributes }: SummaryListProps): ReactElement {
  const withActions = rows.some((row) => row && (row.actions?.length ?? 0) > 0)
  return (
    <dl {...attributes} className={classes('govuk-summary-list', className)}>
      {rows.map(
        (row, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: two questions may have the same words
          row && <Row key={index} row={row} withActions={withActions} />,
      )}
    </dl>
  )
}

function Row({ row, withActions }: { row: SummaryListRow; withActions: boolean }): ReactElement {
  const { actions = [], className, keyClassName, valueClassName, actionsClassName } = row
  return (
    <div
      className={classes(
        'govuk-summary-list__row',
        withActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
        className,
      )}
    >
      <dt className={classes('govuk-summary-list__key', keyClassName)}>{row.key}</dt>
      <dd className={classes('govuk-summary-list__value', valueClassName)}>{row.value}</dd>
      {actions.length > 0 && (
        <dd className={classes('govuk-summary-list__actions', actionsClassName)}>
          <RowActions actions={actions} />
        </dd>
      )}
    </div>
  )
}

function RowActions({ actions }: { actions: readonly SummaryAction[] }): ReactElement {
  const [first, ...more] = actions
  if (first && more.length === 0) return <SummaryActionLink {...first} />
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two actions may have the same words
        <li key={index} className="govuk-summary-list__actions-list-item">
          <SummaryActionLink {...action} />
        </li>
      ))}
    </ul>
  )
}
