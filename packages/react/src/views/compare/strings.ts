import type { RecordChange } from './compare-records.ts'

/** The words of a comparison. */
export interface CompareStrings {
  readonly title: string
  readonly between: (before: string, after: string) => string
  readonly none: string
  readonly kind: Readonly<Record<RecordChange['kind'], string>>
  readonly before: string
  readonly after: string
  readonly movedTo: (from: number, to: number) => string
  readonly count: (count: number) => string
  /** Said by screen readers around words that were taken out or put in. */
  readonly takenOut: string
  readonly putIn: string
  readonly more: (count: number) => string
}

export const compareStrings: CompareStrings = {
  title: 'What changed',
  between: (before, after) => `From ${before} to ${after}`,
  none: 'Nothing changed',
  kind: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  before: 'Before',
  after: 'After',
  movedTo: (from, to) => `From place ${from} to place ${to}`,
  count: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  takenOut: 'taken out:',
  putIn: 'put in:',
  more: (count) => `and ${count} more ${count === 1 ? 'answer' : 'answers'}`,
}
