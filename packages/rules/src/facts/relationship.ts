import type { Person } from '@open-care-plan/model'

/** Who somebody is to the child, in words for a message. Names stay in the record. */
export function asRelated({ relationship }: Person): string {
  if (relationship === undefined || relationship === 'other') return 'this person'
  return `the child’s ${relationship.replaceAll('-', ' ')}`
}

/** Whether a person had died by a day. Of a partial date the year or month is enough. */
export const hasDied = ({ diedOn }: Person, asAt: string) => diedOn !== undefined && diedOn <= asAt
