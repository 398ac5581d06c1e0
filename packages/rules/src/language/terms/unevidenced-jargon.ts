import { lines, type Term } from '../term.ts'

const source = 'Scrutiny review 2019 s.8 and s.10'
const said = ['What was offered, how often, and what did the person do or say?']
const seen = ['What did the person do or say, when, and who saw it?']
/** Parts of machines, which engage without anybody's will. */
const machines =
  'clutch belt seatbelt gear gears gearbox brake brakes handbrake lock latch catch buckle bolt mechanism engine motor drill cog airbag plug autopilot harness ratchet lever zip clasp'
const adults = ['court', 'plan'] as const

/** Stock phrases of reports, by what they leave out. Which sense a term has says how the judge decides. */
export const unevidencedJargonTerms: readonly Term[] = [
  {
    terms: lines(`
      <wont>|not *1 engage
      <wont>|not *1 engaging
      <wont>|not engaged
      <wont>|not been|always|ever engaging|engaged
      not *1 engaged
      not *2 work *3 with professionals|services|agencies|us|authority
      openly and honestly
      never|rarely|seldom|barely|hardly|inconsistently|sporadically|reluctantly engages|engaged|engaging|engage
      unable|unwilling|reluctant|reluctance|unwillingness|inability to *1 engage
      ~fail|~failing|failure|failures to *1 engage
      ~refuse|refusal|refusals to *1 engage
      ~struggle|~decline|~choose not? to *1 engage
      hard|difficult|impossible|tricky to engage
      difficulty|difficulties engaging
      hard|difficult to reach
      hard-to-reach family|families|parent|parents|father|mother|group
      hard|difficult to work with
      hard|difficult to pin down
      ~stop|~cease|~avoid engaging
      lack|lacks|lacking|absence of *1 engagement
      lacks engagement
      poor|limited|minimal|little|no|sporadic|inconsistent|reluctant|superficial|erratic|intermittent|partial|low engagement
      engagement *4 ~be|~remain|has|have *2 poor|limited|minimal|sporadic|inconsistent|low|erratic|variable|patchy|superficial|tokenistic|passive|reluctant
      engagement ~have *1 improved|declined|deteriorated|reduced|decreased|dropped|increased|fluctuated
      non-engagement
      nonengagement
      non-engaging
      ~disengage
      disengagement
      ~engage *1 well|fully|positively|meaningfully|appropriately|superficially|minimally|sporadically|inconsistently|poorly
      fully|positively|meaningfully|well|actively engaged|engaging|engages
      good|positive|excellent|full|meaningful engagement
      engages|engaged|engaging with|in *2 services|professionals|support|agencies|intervention|interventions|process|plan|assessment|workers|work
    `),
    reason: 'It says how somebody felt about a person’s answer, and not what was asked or what he or she did',
    alternatives: said,
    source,
    exceptions: lines(`
      ~be|~become|~get engaged to
      line|phone|toilet|cubicle|number|tone|signal was|is engaged
      engaged tone|signal|couple
      engaged to|in|as|at|on
      hard|difficult to reach the|a|an|his|her|their|it|from|by|with
      ~engage a|an the? solicitor|builder|lawyer|barrister|firm|plumber|nanny|tutor
    `),
    unless: machines,
  },
  {
    terms: lines(`
      disguised|false|superficial|feigned compliance
      disguised complier
      superficially|partially|not|non compliant
      non-compliant
      noncompliant
      non-compliance
      noncompliance
      lack|lacks|lacked|lacking of? *2 insight
      lack|lacks|lacking|lacked in insight
      no|little|limited|poor|minimal|some|partial|good insight
      has|have|had|with|shows|show|showed|gain|gained|gaining|demonstrated|demonstrates no|little|limited|poor *1 insight
      <wont>|not have *2 insight
      neither *2 has|have|had *1 insight
      insight ~be|~remain *1 limited|poor|lacking|absent|minimal
      without insight
      lack|lacks|lacked|lacking of? *2 understanding
      limited|little|poor understanding
      ~be|~remain in total? denial
      ~minimise <my>|the|all|any|these|those|her|this *2 <blameworthy>
      ~minimise *1 <blameworthy>
      ~minimise what
      ~minimise *1 impact
      minimisation
      ~downplay *3 <blameworthy>
      unable|inability|failed|fails|failing|failure to *1 keep *3 safe
      ~fail|unable|failure|inability to *1 safeguard
      ~fail|~struggle|unable|failure|inability to *1 prioritise|recognise|acknowledge|appreciate|understand|accept|sustain|maintain|supervise
      <wont>|not *1 prioritise
      not *1 able to *1 prioritise|meet|protect|sustain|put|engage|work|regulate|manage|keep
      unable|failed|fails to make|effect|sustain *3 change|changes
      unable|inability|~fail|~struggle|failure to meet
      <wont>|not *1 ~meet *3 needs
      puts|put|placed|places <my> own needs
      <wont>|not *1 work with|alongside professionals|services|agencies|us
      unwilling|reluctant|refuses|refused|refusing|failed|fails|unable to work|co-operate|cooperate *1 with *1 professionals|services|agencies|us|authority
      not working|cooperating|co-operating with *1 professionals|services|agencies|us|authority
      refuse|refuses|refused|refusing|declines|declined|rejects|resists|resisted *1 support|services|help|intervention|interventions|advice
      open and honest
      openness and honesty
      sustain|sustained|sustaining *2 change|changes
      capacity|ability|motivation to change
      not *1 open to *1 change|support|advice|help|challenge
      <wont>|not *1 follow|adhere|act|accept|take|heed to|on? *2 advice
      ~fail to follow|take|act|heed|adhere on|to? *1 advice
      ~take|~accept responsibility for <my> actions|behaviour
      <wont>|not ~take|~accept responsibility
    `),
    reason: 'It says what a professional thinks is in somebody’s head, and not what the person said or did',
    alternatives: ['What did the person say or do that shows it?'],
    source,
    exceptions: lines(`
      ~minimise the|any *1 <small-harms>
      ~minimise <small-harms>
    `),
  },
  {
    terms: lines(`
      verbally|physically aggressive|abusive
      dysregulated
      deregulated
      hypervigilant
      hyper-vigilant
      emotionally *1 unavailable|distant|detached|cold|immature|unstable|labile|abusive|neglectful|dysregulated|fragile|vulnerable|absent
      neglectful
      traumatised
      parentified
      enmeshed
      co-dependent
      codependent
      dysfunctional
      unmotivated
      over-sexualised
      hyper-sexualised
    `),
    reason: 'It is a label: two readers will picture two different things',
    alternatives: seen,
    source,
  },
  {
    terms: lines(`
      hostile
      hostility
      resistant
      resistance
      uncooperative
      unco-operative
      obstructive
      evasive
      guarded
      avoidant
      confrontational
      intimidating
      threatening
      controlling
      argumentative
      aggressive
      aggressively
      challenging
      inconsistent
      unreliable
      abusive
      defensive
      dismissive
      volatile
      chaotic
      erratic
      unpredictable
      defiant
      oppositional
      disruptive
      disrespectful
      unregulated
      heightened
      withdrawn
      vulnerable
      inappropriate
      inappropriately
      sexualised
      in crisis
      hard|difficult|impossible to *1 manage|handle|control
      in chaos
    `),
    reason: 'It is a label: two readers will picture two different things',
    alternatives: seen,
    source,
    exceptions: lines(`
      withdrawn from|by
      hostile witness|environment|crowd|takeover|vehicle
      in hostile territory
      water|fire|heat|shatter|scratch|drug|stain|slip|child|antibiotic - resistant
      water|fire|heat|shatter|scratch|drug|stain|slip|child|antibiotic resistant
      resistant to antibiotics|penicillin|water|heat|fire|stains|treatment|damp
      treatment - resistant
      resistance band|bands|training
      abusive relationship|relationships|partner|partners|images
      domestic abuse
      vulnerable witness|witnesses|adult|adults
      inappropriate for *4 age
      aggressive form|cancer|tumour|treatment|chemotherapy|marketing
    `),
    sense: 'label',
  },
  {
    terms: lines(`
      <trying> +behaviour
      <trying> behavior|behaviors
      behaviour|behaviours that challenges|challenge|challenged
      behaviour|behaviours ~be|~remain|~become|can *2 challenging|difficult|concerning|inappropriate|poor|disruptive|unacceptable|sexualised|problematic|aggressive
      ~display|~exhibit|~show|~present|~demonstrate *1 [behaviours]
      behavioural|behavioral +issue|+difficulty|+problem|+challenge
      emotional and behavioural|behavioral|social|mental *1 +difficulty|+problem|+need
      social|emotional|mental *1 and *1 emotional|behavioural|health +difficulty|+need
      emotional|social|relational|communication|developmental difficulties
      acting out
      acts|acted out
      ~challenge authority|boundaries
      ~test|~push|~testing|~pushing *2 boundaries
      boundary testing|pushing
      ~lack of? *1 boundaries|supervision|stimulation|routine|stability|structure|warmth|consistency|motivation|commitment|guidance|empathy|attunement|cooperation|co-operation|compliance|honesty|progress
      poor|inadequate|inconsistent|insufficient|limited supervision|parenting|care|boundaries|routine|routines|hygiene|stimulation|attunement
      poor|harsh|negative|neglectful|inconsistent|permissive|authoritarian|positive|over-protective parenting
      poor|basic|limited|weak|good parenting skills|capacity|ability|practices|style|styles
      parenting +style|capacity|deficits|deficit
      good-enough parenting|parent|parents|care|mother|father|mothering
      poor|unacceptable|unsafe|neglectful|deteriorating home|living conditions
      home|living conditions ~be|~remain|have *2 poor|unacceptable|unsafe|declined|deteriorated|inadequate|concerning|neglectful
      good enough
      not|never|isn't good enough
      poor|limited|weak social|communication|interpersonal|coping skills
      poor peer|family|sibling relationships|relations
      poor mental|emotional health|wellbeing|regulation
      poor|low emotional|mental literacy|regulation|wellbeing
      low|poor self-esteem
      low|poor self-worth|self-image|self-confidence
      low self esteem
      +relationship ~be|~remain *2 toxic|volatile|unhealthy|strained|turbulent|dysfunctional|fractious|poor|abusive
      attendance ~be|~remain|has *2 sporadic|poor|inconsistent|erratic|patchy
      toxic|unhealthy|volatile|dysfunctional|enmeshed|turbulent|fractious +relationship
      family|sibling|relationship|relational|peer|placement|power|household|parental|interpersonal dynamics|dynamic
      difficult|complex|unhealthy|poor|negative dynamics|dynamic
      chaotic|unstable *1 +lifestyle|+home|+household|+life|+childhood|+upbringing|+background|+environment|+family|families|+relationship
      escalation|deterioration in|of *3 +behaviour
      +behaviour *2 ~escalate|~deteriorate|~worsen
      escalating|deteriorating|worsening +behaviour
      <safe-and> and|, nurturing +environment|home|placement
      nurturing +environment|home|placement
      ~reach|~achieve|~fulfil|~meet|~realise <my> full? potential
      negative|inappropriate|undesirable|pro-criminal|antisocial|anti-social peers|peer|associates|friends|influence|influences|friendships|associations
      risk-taking
      risky|high-risk|risk-taking +behaviour
      self-sabotages|self-sabotaging
      ~sabotage *1 +placement|relationships
      honeymoon period
      failure to *1 attend *1 appointments|to *3 needs
      low-level neglect|disruption
      ~spiral|~escalate out of control
      beyond parental control
      splitting
    `),
    reason: 'It names a kind of behaviour or of care, and not what anybody saw',
    alternatives: seen,
    source,
    exceptions: lines(`
      good enough for|to
      splitting wood|logs|headache|hairs|up|the
      life-style
    `),
    audience: adults,
  },
  {
    terms: ['boundaries'],
    reason: 'It names a kind of behaviour or of care, and not what anybody saw',
    alternatives: seen,
    source,
    exceptions: lines(`
      boundaries of *2 school|park|county|estate|playground|property|garden|land|city|village|town|borough|field|farm
      county|parish|council|school|property|field|land|ward|city boundaries
      boundaries with|between *2 neighbour|farm|field|land|house
      hit|scored two|three|four|five|six|several|# boundaries
      two|three|four|five|six|# boundaries
    `),
    unless:
      'side sides farm field fence hedge acre acres land plot map park cricket wicket parish county river',
  },
  {
    terms: lines(`
      <trying> +behaviour
      behaviour ~be|~become|~have *2 challenging|difficult|inappropriate|poor|unacceptable|disruptive
      ~test|~push|~testing|~pushing *2 boundaries
      good-enough parenting|parent|parents|care
      poor parenting
    `),
    reason: 'It names a kind of behaviour or of care, and not what anybody saw',
    alternatives: seen,
    source,
    audience: ['child'],
  },
  {
    terms: lines(`
      <kinds-of-needs> care? needs
      basic care needs
      care needs
      <my> needs ~be|~being|being|will *2 met|unmet|neglected|prioritised|overlooked
      needs ~be|~remain *2 not *1 met
      needs are *1 unmet
      needs of *4 ~be|are not *1 met
      not *1 meeting *2 *1 needs
      meets|meeting|met <my>|all|the *4 needs
      meeting|meets *2 's|' *1 needs
      needs not *1 met
      unmet needs
      needs go|going|went unmet
      insecure|poor|weak|unhealthy|disordered|disorganised|ambivalent|avoidant|anxious|disrupted|fragile|insecurely attachment|attachments|attached
      attachment difficulties|difficulty|problems|style|styles|behaviours
      ~lack of? *1 attachment
      no|limited attachment
      poor|weak bond
      attachment|attachments|bond *4 ~be|~remain|~become *1 insecure|poor|weak|disordered|fragile
      poorly|insecurely attached
      emotionally|emotional|self dysregulated|dysregulation
      emotional +dysregulation|deregulation
      dysregulation
      difficulty|difficulties|~struggle|unable|~struggle with|to|in|regulating? *1 regulate|regulating|regulation|self-regulate|self-regulation|emotions
      ~struggle|difficulty|difficulties with|in? *2 transitions|change|boundaries|relationships|attachments|self-regulation|emotions|authority|peers
      ~struggle to *1 regulate|self-regulate|manage *2 emotions|feelings|emotion|behaviour|behaviours
      ~struggle emotionally|socially|behaviourally|academically
      ~interact|~respond|~behave *1 appropriately|positively
      positive|appropriate|good|warm|poor|limited|negative interaction|interactions
      lack|lacks of? resilience
      lacks|lacking|low resilience|self-confidence|confidence
    `),
    reason: 'It sorts the child into a kind, and does not say what he or she needs or did',
    alternatives: ['What does this child do, or go without, that a newcomer could picture?'],
    source,
    exceptions: lines(`
      special educational needs
      ~present|presented with a|an|the|his|her|two|three|flowers|prizes *2
      no attachment|attachments to|in|on the? *1 email|letter|message
      email|letter|pdf attachment|attachments
    `),
    audience: adults,
  },
  {
    terms: ['~present as'],
    exceptions: ['~present as well|clean|smart|tidy|healthy|happy|a|an|the'],
    reason: 'It says how somebody struck one reader, and not what was seen or heard',
    alternatives: seen,
    source,
    sense: 'presenting',
    audience: adults,
  },
  {
    terms: ['~fail|failure|unable|inability to protect', '<wont>|not protect'],
    reason: 'It says what a professional thinks of a parent, and not what the parent saw, knew or did',
    alternatives: ['What did the parent know, and when? What did he or she do?'],
    source,
    sense: 'protect',
  },
]
