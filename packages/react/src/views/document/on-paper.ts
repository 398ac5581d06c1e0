/** An answer with its question that is no longer than this has room beside others on a line of paper. */
const mostOfBrief = 80

/** An item that says no more than this is one of two beside each other. */
const mostOfShortItem = 110

/** What an answer says: several texts where it has several. */
type Says = string | readonly string[]

const lengthOf = (title: string, says: Says): number =>
  title.length + (typeof says === 'string' ? says.length : says.join(' · ').length)

const isOneLine = (says: Says): boolean => typeof says !== 'string' || !says.includes('\n')

/** Whether an answer is short enough to share a line of paper with its neighbours. */
export const isBrief = (title: string, says: Says): boolean =>
  isOneLine(says) && lengthOf(title, says) <= mostOfBrief

/** Whether an item says so little that two of them have room beside each other on paper. */
export const isShortItem = (lines: readonly { readonly title: string; readonly says: Says }[]): boolean =>
  lines.every(({ says }) => isOneLine(says)) &&
  lines.reduce((sum, { title, says }) => sum + lengthOf(title, says), 0) <= mostOfShortItem
