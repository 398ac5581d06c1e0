import { lines, type Term } from '../term.ts'
import { otherBeings } from './other-beings.ts'
import { languageThatCares, whyLanguageMatters } from './sources.ts'

const judged = {
  reason: 'It is a judgement of the child, who will read it',
  alternatives: [
    'Say what the child did, once, with the date: “threw a chair on 4 May when the lesson changed”',
    'Say what happened just before, and what helps',
  ],
  source: whyLanguageMatters,
}

/** Words that judge a child's character instead of saying what they did and when. Source: project wording set. */
export const blamingChildren: readonly Term[] = [
  {
    terms: lines(`
      ~abscond
      absconder
      absconders
      serial|persistent|repeat|frequent|habitual|regular absconder|absconders|runaway|runaways|misper
      abscondence
      absconsion
      frequent flyer|flyers|flier|fliers
      misper
      mispers
      awol
      runaway
      runaways
      jumped|jump|jumps ship
      ~escape from *2 unit|placement|care
      ~escape from *1 children's home
      ~break curfew
    `),
    reason:
      'It is a word for prisoners; a child who leaves is looking for something, or getting away from it',
    alternatives: ['went missing', 'ran away', 'left without telling anyone, and was found at …'],
    source: languageThatCares,
    exceptions: lines(`
      runaway bestseller|hit|train|trolley|horse|success|winner|winners|victory|bus|lorry|cart|robot|bunny
      runaway|runaways helpline|charity|service
    `),
    unless: otherBeings,
  },
  {
    terms: lines(`
      kicked|kicks off again|at|with|when|because|over
      ~be kicking off
    `),
    ...judged,
    exceptions: lines(`
      kicked|kicks off at #|noon|half|one|two|three|four|five|six|seven|eight|the
    `),
    unless:
      'match game tournament season final finals festival party concert league fixture campaign cup meeting conference event show project programme football rugby weekend week',
  },
  {
    terms: lines(`
      troublemaker
      troublemakers
      trouble-maker
      trouble-makers
      trouble causer|causers
      troublesome child|children|boy|girl|teenager|youth|family|pupil
      ringleader
      ringleaders
      a|the|as bad|negative|disruptive influence
      bad|negative|disruptive influence on|over
      bad apple|egg|lot
      bad boy|girl|child|kid
      ~be a bully
      badly-behaved
      misbehaved
      ill-behaved
      unruly
      delinquent
      delinquents
      juvenile delinquent|delinquents|offender|delinquency
      delinquency
      tearaway
      tearaways
      hooligan
      hooligans
      yob
      yobs
      yobbish
      thug
      thugs
      thuggish
      scally
      scallies
      lout
      louts
      brat
      brats
      bratty
      spoilt|spoiled brat|brats|child
      little madam|sod|monster|terror|devil|horror|toerag
      toerag
      nasty piece of work
      a menace
      problem|difficult child|children|kid|kids|teenager|teenagers|youth|pupil|boy|girl|family|families
      wild child
      ungovernable
      incorrigible
      disobedient
      insolent
      impudent
      wayward
      ill-mannered
      badly brought up
      up to no good
      anti-social
      antisocial
      the|a class clown
      ~wet|~soil *1 bed|bedding|pants|trousers|clothes|<self> *1 purpose|deliberately
      ~push|~press my|our|your|his|her|their|people's|everyone's|everybody's|adults|adults'|carers|carers' buttons
      how to push|press buttons
    `),
    ...judged,
    exceptions: lines(`
      anti-social|antisocial hours|shift|shifts
      anti-social behaviour order|injunction|act
      difficult|problem family|child|pupil meeting|meetings|dynamics|situation|situations|conversation|history|time|times|news|matter|matters
    `),
    unless: `hair curls ${otherBeings}`,
    sense: 'judgement',
  },
  {
    terms: lines(`
      naughty
      feral
      out-of-control
      uncontrollable
      unmanageable
      sulky
      moody
      stroppy
      histrionic
      hysterical
      melodramatic
      overdramatic
      over-dramatic
      needy
      over-needy
      manipulative
      devious
      cunning
      sly
      sneaky
      calculating
      scheming
      lazy
      bone idle
      idle
      thick
      stupid
      dim
      backward
      obstinate
      stubborn
      wilful
      pig-headed
      headstrong
      lippy
      gobby
      mouthy
      weird
      crazy
      psycho
      messed up
      screwed up
      a freak
      a handful
      too much of a handful
      spiteful
      vindictive
      dishonest
      a thief
    `),
    reason: 'It is a judgement of the child, who will read it',
    alternatives: [
      'Say what the child did, once, with the date',
      'Say what happened just before, what the child may have felt, and what helps',
    ],
    source: whyLanguageMatters,
    exceptions: lines(`
      naughty step|corner|chair|list|joke|jokes|treat|treats
      lazy eye|eyes|sunday|sundays|day|days|morning|mornings
      a handful of
      crazy about|golf
      calculating the|his|her|a|how
    `),
    unless: `sauce milkshake porridge fog snow coat wool eye hair ${otherBeings}`,
    sense: 'of-a-person',
  },
  {
    terms: lines(`
      attention-seeking
      attention-seeker
      attention-seekers
      attention-seek
      ~seek attention
      ~seek <my> attention
      ~seek *1 negative attention
      ~do|~harm|~cut|~scream|~act|~behave|~say|~lie|~cry *3 for attention
      ~crave attention
      attention-craving
      ~play|~play up to the gallery
      ~play the victim
      victim mentality
      drama-queen
      drama-queens
      crocodile tears
      ~cry wolf
      ~feign illness|upset|distress|injury
      ~fake illness|upset|distress
      ~pretend to be *1 upset|distressed
      hissy fit|fits
      ~have|~throw a strop|paddy
      demanding of staff|attention|adults
      attention-demanding
    `),
    reason: 'A child who seeks attention needs it: the words say that the need is not real',
    alternatives: [
      'Say what the child did, and what they may have needed: “called out four times after lights out; he slept when Bev sat by the door”',
      'attention needing',
    ],
    source: whyLanguageMatters,
    exceptions: lines(`
      ~seek medical|dental|urgent|immediate attention
      ~seek attention from *2 doctor|dentist|gp|nurse|optician
    `),
    unless: `leak roof tooth teeth wound standing parade salute ${otherBeings}`,
    sense: 'judgement',
  },
  {
    terms: lines(`
      ~manipulate staff|adults|carers|carer|people|others|situations|teachers|professionals|everyone|everybody|workers|him|her|them|me|us|mum|dad|parents|grown-ups|peers
      ~manipulate <my> carer|carers|mum|dad|mother|father|parents|foster|teacher|teachers|social|friends|way
      ~manipulate the staff|adults|carers|carer|situation|situations|team|system|truth|other|foster|social
      ~manipulate to get
      manipulator
      ~play staff|adults|carers|parents|people|us|them|one off against
      ~play *3 off against
      ~play|~work the system
      ~split staff|the team
      conniving
      underhand
      two-faced
      deceitful
      untrustworthy
      <wont>|not be trusted
      liar
      liars
      habitual|compulsive|pathological|convincing|accomplished|prolific|persistent|constant|regular liar
      pathological|compulsive|habitual|constant lying
      ~fabricate stories|allegations
      malicious allegation|allegations
      ~have|no no? remorse|conscience
      remorseless
      light-fingered
      ~have sticky fingers
      ~wind staff|carers|people|others|everyone|adults|teachers|peers up
      ~wind up staff|carers|others|adults|teachers|peers
    `),
    reason: 'It gives the child a bad motive that nobody can see',
    alternatives: [
      'Say what the child said or did, to whom, and what followed',
      'Say what the child was trying to get, and whether they could have asked for it',
    ],
    source: whyLanguageMatters,
    unless: `clay dough maths puzzle blocks ${otherBeings}`,
    sense: 'judgement',
  },
  {
    terms: lines(`
      workshy
      work-shy
      waste of space
      a waster
      layabout
      good-for-nothing
      never amount to
      underachiever
      underachievers
      low-achiever
      low-achievers
      low-ability
      slow learner|learners
      dull child|boy|girl|pupil
      remedial class|pupil|child
      drop-out
      drop-outs
      ~drop out of *1 school|education|college
      truant
      truants
      ~truant
      truancy
      ~bunk off
      ~skive
      school-refuser
      school-refusers
      school-refusing
      school-refusal
      ~refuse school
      refuser
      refusers
      ~choose not to attend|go to|come to|engage|learn|work
      couldn't|can't|cant be bothered
      could|can not be bothered
      ~have no interest in *1 school|education|learning
      ~have no ambition|ambitions
      bad|poor attitude|attitudes
      attitude problem|problems
      backchat
      defiant
      defiance
    `),
    reason: 'It puts down to character what may be fear, tiredness or a lesson that does not fit',
    alternatives: [
      'Say what the child did and did not do: “came in for 9 of 20 days; he stays at home when it is PE”',
      'Ask the child what makes it hard',
    ],
    source: languageThatCares,
    exceptions: lines(`
      oppositional defiant disorder
      school-refusal nurse|service|team
      ~refuse school dinner|dinners|lunch|lunches|meals|milk|shoes|uniform
    `),
    unless: otherBeings,
    sense: 'judgement',
  },
  {
    terms: lines(`
      damaged child|children|boy|girl|young|individual|kid|teenager
      damaged goods
      broken child|children|boy|girl
      disturbed child|children|boy|girl|teenager|adolescent|individual|young
      deeply|severely|emotionally|seriously disturbed
      maladjusted
      unadoptable
      unplaceable
      unfosterable
      hard-to-place
      difficult-to-place
      hard|difficult|impossible to *1 place
      failed placement|placements|adoption|adoptions
      ~sabotage *2 placement|placements|home|homes|family|adoption
      placement breaker
      high-tariff
      lost cause
      hopeless case
      beyond|past help
      unlovable
      unloveable
      unlikeable
      unlikable
      ungrateful
      over-familiar with
      overly familiar with
      old|older|wise before|beyond <my> years
      weirdo
      mental case
      nutter
      loony
      dangerous child|boy|girl|individual
      young offender|offenders
      juvenile offender|offenders|delinquent|delinquents
      illegitimate child|children|son|daughter|baby
      bastard
      half-caste
      coloured child|children|boy|girl|family
    `),
    reason: 'It names the child by the worst that happened to them or that others think of them',
    alternatives: [
      'Say what happened to the child, and what they need now',
      'Say what the home could not give: “the family could not keep Kai safe at night”',
    ],
    source: languageThatCares,
    exceptions: lines(`
      young offender|offenders institution|institutions|institute|team|service
      hard|difficult|impossible to place an|the|a order|ball|piece|bet
    `),
    unless: `puzzle jigsaw paper ${otherBeings}`,
    sense: 'judgement',
  },
]
