import { practice, type RuleSource, review, should } from './rule-source.ts'

/** On what the rules over the plans of brothers and sisters rest. */
export const siblingsSources: Readonly<Record<string, RuleSource>> = {
  'siblings/apart-with-reason': practice(undefined, 'read', undefined, review, 's.6'),
  'siblings/contact-in-both': practice(undefined, 'read', undefined, review, 's.6'),
  'siblings/own-words': practice(undefined, 'read', undefined, review, 's.6'),
  'siblings/same-iro': should('iro-same-siblings', 'secondary', undefined, 'IRO Handbook 2010'),
  'siblings/shared-facts': practice('siblings-consistent', 'read', undefined, review, 's.6'),
}
