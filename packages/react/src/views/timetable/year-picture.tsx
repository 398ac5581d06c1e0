import { type ReactElement, useId } from 'react'
import {
  addMonths,
  dayInWords,
  daysIn,
  type Month,
  monthName,
  monthOf,
  monthsBetween,
} from '../shared/days.ts'
import { type Duty, type DutyStatus, whatOf } from './duty.ts'
import { inLanes, markSize } from './lanes.ts'
import type { TimetableStrings } from './strings.ts'

const left = 120
const monthWidth = 56
const rowHeight = 32
const head = 44
const months = 12

export interface YearPictureProps {
  readonly duties: readonly Duty[]
  /** The day that counts as today. */
  readonly asAt: string
  /** The first month that is drawn. */
  readonly from: Month
  readonly strings: TimetableStrings
}

/**
 * Twelve months, a row for each kind of duty, and a mark for each: on the day on which it was done, and otherwise on the last day for
 * it. Its shape says how it stands.
 */
export function YearPicture({ duties, asAt, from, strings }: YearPictureProps): ReactElement {
  const id = useId()
  const drawn = duties.flatMap((duty) => {
    const on = markedOn(duty)
    return on !== undefined && isInYear(on, from) ? [{ ...duty, on }] : []
  })
  const rows = rowsOf(drawn.map((duty) => ({ duty, x: xOfDay(duty.on, from) })))
  const height = rows.reduce((sum, row) => sum + row.height, head + 4)
  const width = left + months * monthWidth
  const counts = {
    overdue: duties.filter(({ status }) => status === 'overdue').length,
    pending: duties.filter(({ status }) => status === 'pending').length,
  }
  return (
    <svg
      className="year-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{strings.yearTitle(nameOf(from), nameOf(addMonths(from, months - 1)))}</title>
      <desc id={`${id}-d`}>{strings.yearSummary(counts)}</desc>
      {Array.from({ length: months }, (_, at) => addMonths(from, at)).map((month, at) => (
        <g key={`${month.year}-${month.month}`}>
          <line className="year-picture__line" x1={xOfMonth(at)} x2={xOfMonth(at)} y1={head} y2={height} />
          <text className="year-picture__month" x={xOfMonth(at) + 4} y={head - 10}>
            {monthName(month, 3)}
          </text>
          {(at === 0 || month.month === 0) && (
            <text className="year-picture__year" x={xOfMonth(at) + 4} y={head - 28}>
              {month.year}
            </text>
          )}
        </g>
      ))}
      {rows.map(({ kind, y, marks }) => (
        <g key={kind}>
          <line className="year-picture__line" x1={0} x2={width} y1={y} y2={y} />
          <text className="year-picture__kind" x={0} y={y + rowHeight / 2 + 5}>
            {strings.kind[kind] ?? kind}
          </text>
          {marks.map(({ duty, x, lane }) => (
            <g
              key={`${duty.ruleId}${duty.path}${duty.dueOn}`}
              className={`year-picture__mark year-picture__mark--${duty.status}`}
              transform={`translate(${x} ${y + rowHeight / 2 + lane * markSize})`}
            >
              <title>{`${whatOf(duty)}: ${strings.status[duty.status]}, ${dayInWords(duty.on)}`}</title>
              <Mark status={duty.status} />
            </g>
          ))}
        </g>
      ))}
      {isInYear(asAt, from) && (
        <g className="year-picture__today">
          <line x1={xOfDay(asAt, from)} x2={xOfDay(asAt, from)} y1={head - 6} y2={height} />
          <title>{`${strings.today}: ${dayInWords(asAt)}`}</title>
        </g>
      )}
    </svg>
  )
}

/** What each mark means, in words beside it. */
export function YearKey({ strings }: Pick<YearPictureProps, 'strings'>): ReactElement {
  return (
    <ul className="year-key">
      {(Object.keys(shapes) as DutyStatus[]).map((status) => (
        <li key={status}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true" className={`year-picture__mark--${status}`}>
            <Mark status={status} />
          </svg>
          {strings.status[status]}
        </li>
      ))}
      <li>
        <svg viewBox="-10 -10 20 20" aria-hidden="true" className="year-picture__today">
          <line x1={0} x2={0} y1={-10} y2={10} />
        </svg>
        {strings.today}
      </li>
    </ul>
  )
}

/** A shape for each status, so that nothing rests on colour. */
const shapes: Readonly<Record<DutyStatus, string>> = {
  met: 'M-7 0 L-2 6 L8 -6 L6 -8 L-2 2 L-5 -2 Z',
  late: 'M-8 0 A8 8 0 1 1 8 0 L5 0 A5 5 0 1 0 -5 0 Z M-1 -5 L1 -5 L1 0 L5 3 L4 5 L-1 1 Z',
  pending: 'M0 -8 L8 0 L0 8 L-8 0 Z M0 -5 L-5 0 L0 5 L5 0 Z',
  overdue: 'M0 -8 L9 8 L-9 8 Z M-1 -3 L1 -3 L1 3 L-1 3 Z M-1 4.5 L1 4.5 L1 6.5 L-1 6.5 Z',
  unknown: 'M-5 -3 A5 5 0 1 1 1 2 L1 4 L-1 4 L-1 0 A3 3 0 1 0 -3 -3 Z M-1 6 L1 6 L1 8 L-1 8 Z',
}

const Mark = ({ status }: { readonly status: DutyStatus }) => <path d={shapes[status]} fillRule="evenodd" />

const markedOn = ({ doneOn, dueOn }: Duty): string | undefined => doneOn ?? dueOn

const nameOf = (month: Month) => `${monthName(month)} ${month.year}`
const xOfMonth = (at: number) => left + at * monthWidth

interface Drawn {
  readonly duty: Duty & { readonly on: string }
  readonly x: number
}

/** A row for each kind, one beneath the other, as high as its marks need. */
function rowsOf(drawn: readonly Drawn[]) {
  let below = head
  return [...new Set(drawn.map(({ duty }) => duty.kind))].map((kind) => {
    const ofKind = drawn.filter(({ duty }) => duty.kind === kind)
    const { lanes, count } = inLanes(ofKind)
    const height = rowHeight + (count - 1) * markSize
    const y = below
    below += height
    return { kind, y, height, marks: ofKind.map((mark, at) => ({ ...mark, lane: lanes[at] ?? 0 })) }
  })
}

function xOfDay(day: string, from: Month): number {
  const month = monthOf(day)
  return (
    xOfMonth(monthsBetween(from, month)) + ((Number(day.slice(8, 10)) - 0.5) / daysIn(month)) * monthWidth
  )
}

function isInYear(day: string, from: Month): boolean {
  const at = monthsBetween(from, monthOf(day))
  return at >= 0 && at < months
}
