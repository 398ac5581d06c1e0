import { must, type RuleSource, regulations, start } from './rule-source.ts'

/** A matter of Schedule 7: its working name and its paragraph have the same number. */
const matter = (paragraph: number, standing: 'read' | 'unconfirmed', from = start): RuleSource =>
  must(
    `rev-sch7-${String(paragraph).padStart(2, '0')}`,
    standing,
    from,
    regulations,
    `Sch 7 para ${paragraph}`,
  )

/** On what the rules of this part rest. */
export const reviewIroSources: Readonly<Record<string, RuleSource>> = {
  'review-iro/matter-changes': matter(1, 'read'),
  'review-iro/matter-legal-status': matter(2, 'read'),
  'review-iro/matter-permanence': matter(3, 'unconfirmed'),
  'review-iro/matter-contact': matter(4, 'read'),
  'review-iro/matter-placement': matter(5, 'read'),
  'review-iro/matter-education': matter(6, 'read'),
  'review-iro/matter-leisure': matter(7, 'unconfirmed'),
  'review-iro/matter-health': matter(8, 'unconfirmed'),
  'review-iro/matter-identity': matter(9, 'read'),
  'review-iro/matter-advice-and-support': matter(10, 'read'),
  'review-iro/matter-ending': matter(11, 'unconfirmed'),
  'review-iro/matter-wishes': matter(12, 'unconfirmed'),
  'review-iro/matter-visits': matter(13, 'read'),
  'review-iro/matter-trafficking-asylum': matter(14, 'read', '2014-08-18'),
}
