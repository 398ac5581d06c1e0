/** The words of the view of brothers and sisters. */
export interface SiblingStrings {
  readonly title: string
  readonly who: string
  readonly together: string
  readonly apart: string
  readonly disagree: string
  readonly notSaid: string
  readonly livesWith: (child: string, other: string, together: boolean | undefined) => string
  readonly differences: string
  readonly noDifferences: string
  readonly kind: Readonly<Record<'contradicts' | 'lacks' | 'words', string>>
  readonly fact: string
  readonly planSays: (child: string) => string
  readonly saysNothing: string
  readonly copies: string
  readonly copiesHint: string
  readonly noCopies: string
  readonly copied: (similarity: number) => string
  readonly findings: string
  readonly goTo: string
}

export const siblingStrings: SiblingStrings = {
  title: 'Brothers and sisters',
  who: 'Who lives with whom',
  together: 'Live together',
  apart: 'Live apart',
  disagree: 'The plans disagree',
  notSaid: 'Not recorded',
  livesWith: (child, other, together) =>
    together === undefined
      ? `${child}’s plan does not say whether ${child} lives with ${other}`
      : `${child}’s plan says that ${child} ${together ? 'lives' : 'does not live'} with ${other}`,
  differences: 'Facts that the plans should share, and do not',
  noDifferences: 'The plans agree on every fact that they share',
  kind: { contradicts: 'Contradicts', lacks: 'Missing in one', words: 'Other words' },
  fact: 'Fact',
  planSays: (child) => `${child}’s plan`,
  saysNothing: 'Says nothing',
  copies: 'The same words in two plans',
  copiesHint: 'Each child’s needs are that child’s own. Read both, and write what is true of each.',
  noCopies: 'No passage of one plan stands in another',
  copied: (similarity) => (similarity === 100 ? 'The same words' : `${similarity}% the same`),
  findings: 'What to put right',
  goTo: 'Go to it in the plan',
}
