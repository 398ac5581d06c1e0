import type { ReactElement, ReactNode } from 'react'
import { classes, isShown, type PartProps } from './attributes.ts'
import { ids } from './field/ids.ts'
import { Link, type LinkTarget } from './link.tsx'

export interface TaskListItem extends LinkTarget {
  readonly title: ReactNode
  readonly titleClassName?: string | undefined
  readonly hint?: ReactNode
  /** Words where the task is done, a `Tag` otherwise. */
  readonly status: ReactNode
  readonly statusClassName?: string | undefined
  /** The task waits for another: its status stands back. */
  readonly cannotStartYet?: boolean | undefined
  readonly className?: string | undefined
}

export interface TaskListProps extends PartProps {
  /** Begins the ids of hints and states; each list on a page needs its own. */
  readonly idPrefix?: string | undefined
  /** What is not a task is passed over, so that one may be left out by a condition. */
  readonly items: readonly (TaskListItem | null | undefined | false)[]
}

/** Parts of a service with the state of each. https://design-system.service.gov.uk/components/task-list/ */
export function TaskList(props: TaskListProps): ReactElement {
  const { idPrefix = 'task-list', items, className, attributes } = props
  return (
    <ul {...attributes} className={classes('govuk-task-list', className)}>
      {items.map((item, index) => {
        const id = `${idPrefix}-${index + 1}`
        return item ? <Task key={id} {...item} id={id} /> : null
      })}
    </ul>
  )
}

function Task(props: TaskListItem & { readonly id: string }): ReactElement {
  const { id, title, titleClassName, hint, status, statusClassName, cannotStartYet, className } = props
  const { href, onClick } = props
  const isLink = href !== undefined || onClick !== undefined
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li className={classes('govuk-task-list__item', isLink && 'govuk-task-list__item--with-link', className)}>
      <div className="govuk-task-list__name-and-hint">
        {isLink ? (
          <Link
            href={href}
            onClick={onClick}
            className={classes('govuk-link govuk-task-list__link', titleClassName)}
            describedBy={ids(isShown(hint) && hintId, statusId)}
          >
            {title}
          </Link>
        ) : (
          <div className={titleClassName}>{title}</div>
        )}
        {isShown(hint) && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classes(
          'govuk-task-list__status',
          cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
          statusClassName,
        )}
        id={statusId}
      >
        {status}
      </div>
    </li>
  )
}
