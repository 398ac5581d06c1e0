import { lines, type Term } from '../term.ts'
import { otherBeings } from './other-beings.ts'
import { whyLanguageMatters } from './sources.ts'

/** Words that judge a family instead of saying what was seen. Source: Scrutiny review 2019 s.8 and s.10. */
export const blamingParents: readonly Term[] = [
  {
    terms: lines(`
      non-compliant
      noncompliant
      non-compliance
      noncompliance
      uncaring
      ~refuse to comply|conform|listen|behave|cooperate|obey|change|accept|acknowledge|co-operate
      ~refuse to *1 follow *1 rules|boundaries|instructions|advice|plan|requests
      ~refuse to do as
      ~refuse to take responsibility|accountability
      ~refuse all|any|every *1 help|support|services|offers|intervention|advice
      ~refuse point blank
      bad|unfit|terrible|useless|hopeless|awful|poor|inadequate|neglectful|selfish mother|father|mum|dad|parent|parents|mam
      unfit to parent|be|care|look
      ~fail as a|parents
      a failure as
      ~be a failure
      ~fail *1 own|<my> child|children|son|daughter|baby|kids
      ~put|~place *2 relationship|relationships|partner|boyfriend|men|drinking|drugs|alcohol|needs before|above|over
      ~choose *3 over <my>|the child|children|son|daughter|kids|baby
      ~prioritise <my> own|relationship|partner|boyfriend|men
      can't|cannot|couldn't|couldnt|doesn't|don't|didn't|not be bothered with|to
      not|never|didn't|didnt|doesn't|doesnt bother to|turning|coming|ringing|calling|attending|visiting|showing|replying
      <parent>|parent|parents|she|he|they *2 ~fail to *1 attend|come|visit|ring|phone|call|respond|reply|contact
      <parent>|parent|parents|she|he|they *2 ~fail to *1 turn|show up|in
      <parent>|parent|parents|she|he|they *2 ~fail to *1 keep|return *2 appointment|appointments|call|calls|visit|visits
      doesn't|don't|didn't care about|for <my> child|children|kids|son|daughter
      <my> own doing
      feckless
      irresponsible
      immoral
      ignorant
      neurotic
      control freak
      anti-professional
      anti-professionals
      plastic parent
    `),
    reason: 'It blames before it says what happened, and the family reads it',
    alternatives: [
      'Say what was asked or offered, when, and what the person did or said',
      'Say what would make it easier for them',
    ],
    source: whyLanguageMatters,
    exceptions: lines(`
      ~refuse contact lens|lenses
      ~choose *3 over <my>|the child|children|son|daughter|kids|baby 's
      non-compliance|noncompliance|non-compliant with|by *2 standard|standards|regulation|regulations|code|codes|building|fire|safety|requirement|requirements
      non-compliant|noncompliant plug|wiring|cladding|building|window|windows|toy|toys|car|seat|socket|device|harness|software|stairs|gate|cot|boiler
      anti-authority
      ~be ignorant of
    `),
    unless: `plug wiring cladding boiler socket alarm landlord cot harness extinguisher software kettle seat ${otherBeings}`,
    sense: 'judgement',
  },
  {
    terms: lines(`
      broken home|homes|family|families
      dysfunctional family|families|household|parents|home|background|upbringing
      problem|troubled|bad family|families|household|background
      rough|sink estate|family|background
      chaotic lifestyle|lifestyles|life|lives|home|household|family|families|parents|parent|mother|father
      cycle of abuse|deprivation|neglect
      scrounger
      scroungers
      benefit cheat|cheats|scrounger|scroungers
      on the scrounge
      chav
      chavs
      chavvy
      pikey
      gypo
      gyppo
      low life
      low-life
      lowlife
      underclass
      the dregs
      wrong|rough side of the tracks
      sink estate
      gymslip mum|mother
      baby-mother|baby-daddy|baby-mama
      absent|feckless|deadbeat father|dad|mother|mum|parent|fathers
      multiple partners
      toxic mother|father|mum|dad|parent|parents|family
    `),
    reason: 'It sums up a family in a label that the child will carry',
    alternatives: [
      'Say what happened at home and when: “the police came four times in May”',
      'Say who lives there and what each does for the child',
    ],
    source: 'Scrutiny review 2019 s.8, s.10; project wording set',
    exceptions: lines(`
      broken home button|screen|page|computer|alarm|router|-|made
      chaotic morning|mornings|day|scene|traffic|corridor|queue|classroom|lesson|start
    `),
    unless: `traffic queue ${otherBeings}`,
    sense: 'judgement',
  },
  {
    terms: lines(`
      battered wife|wives|woman|women|mother
      ~have [a domestic] .|,|and|with|on|last|at|in
      ~allow him|<my> ex|partner back
      ~take him back
      ~let him back
      ~choose to stay with *3 abuser|abusive|violent|perpetrator
      ~choose to remain|stay in *2 abusive|violent relationship
      ~provoke him|his|the violence|abuse|attack|assault
      provoked the violence|attack|assault|abuse
      as bad as each other
      crime of passion
      wife-beater
      ~make *1 false allegation|allegations
      ~claim|~claiming to have been raped|abused|assaulted
      ~admit|~admitted|~admitting being|to being abused|raped|hit|assaulted
      ~confess to being abused|raped|hit|assaulted
    `),
    reason: 'It shares out the blame for violence to the person who was hurt',
    alternatives: [
      'Say who hit or threatened whom, when, and who was in the room',
      'Say what made it hard to leave',
    ],
    source: whyLanguageMatters,
    sense: 'judgement',
  },
]
