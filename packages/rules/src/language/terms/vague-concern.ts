import type { Term } from '../term.ts'

const source = 'Scrutiny review 2019 s.8 and s.10'

/** The three nouns that stand in for facts, and where they are something else. */
export const vagueConcernTerms: readonly Term[] = [
  {
    terms: ['+concern', 'cause|causes|grounds|reason for <grave>? concern'],
    reason:
      'It says that somebody is worried and not what was seen, so nobody can answer it or know when it is over',
    alternatives: ['What was seen or heard, when, and by whom?'],
    source,
    exceptions: [
      'going concern|concerns',
      'whom it may concern',
      'business concern|concerns',
      'family concern since|founded|in|of',
      'as far as *4 concern|concerns',
      'concern|concerns me|him|them|us|you',
      'none of *3 concern',
      '~show|~have|~express|~feel little|no|some|great|real|genuine|enough|any|much concern for',
      'out of concern for',
    ],
  },
  {
    terms: ['+issue'],
    reason: 'It says that something is wrong and not what, so a reader has to guess',
    alternatives: ['What happened, when, and who saw it?'],
    source,
    exceptions: [
      'big issue',
      '<printed> +issue',
      "<printed> 's +issue",
      "this|last|next|each|every|that week|month|year 's +issue",
      'new|latest|last|next|final|first|old issue of',
      'back|latest|first|special|double|christmas|summer|spring|autumn|winter|missing|old|rare +issue of',
      'back|double|special|bumper +issue',
      '+issue of <printed>',
      '+issue of the|a|his|her|their|my|your <printed>',
      '+issue of the|a *2 <printed>',
      '+issue date|number|no|desk|fee|office|resolution',
      '+issue #',
      'at issue',
      '+issue was|were|is|are tried|litigated|determined|joined|decided',
      '~take issue with',
      'date of issue',
      'standard issue',
      'free issue',
      'army issue',
      '~make an? issue of',
      'side issue',
      'joined issue',
      'deceased without issue',
      'without issue',
      '<machines> +issue',
      '<machines> ~have|~be *2 +issue',
      '+issue with <my>|the|a? <machines>',
    ],
  },
  {
    terms: ['+worry'],
    reason: 'It says that somebody is worried and not about what, so a reader imagines the worst or nothing',
    alternatives: ['What was seen or heard, when, and by whom?'],
    source,
    exceptions: [
      'no worries',
      'not to worry',
      'worry +doll|bead|box|monster|book|jar|tree|eater|ninja',
      'worries +doll|bead|box|jar',
    ],
  },
  {
    terms: [
      'concerned about|around|regarding|re|for',
      'worried about|regarding|re|for',
      'concerned',
      'worried',
    ],
    reason:
      'It says that somebody is worried and not what was seen, so nobody can answer it or know when it is over',
    alternatives: ['What was seen or heard, when, and by whom?'],
    source,
  },
]
