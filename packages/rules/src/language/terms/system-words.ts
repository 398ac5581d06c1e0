import { lines, type Term } from '../term.ts'
import { languageThatCares } from './sources.ts'

const audience = ['plan', 'child'] as const

/**
 * Words of the care system, in a text that the family or the child reads. In a statement to the court they are terms of the law.
 * What they mean besides (a contact lens, a work placement) is left alone.
 */
export const systemWords: readonly Term[] = [
  {
    terms: ['contact', 'contacts'],
    audience,
    sense: 'contact',
    reason: 'Children in care ask for their family to be met and seen, not to be “in contact”',
    alternatives: ['family time', 'seeing Mum', 'time with Dad', 'keeping in touch with Nan'],
    source: languageThatCares,
    exceptions: lines(`
      eye|skin|body|physical|full|bodily|sexual|visual|electrical|social|loose|faulty|battery|metal contact|contacts
      ~be the|our|my|a contact for|at|in|on
      ask|ring|email|call|phone|with|for the|our|your|his|her contact at
      skin to skin contact
      contact lens|lenses|sport|sports|details|detail|number|numbers|no|nos|info|information|card|cards|sheet|sheets|name|names|form|forms
      contact list|lists|book|books|page|us|person|persons|people|point|points|tel|telephone|phone|email|address|addresses|paper|glue
      contact dermatitis|allergy|allergies|allergen|tracing|tracer|print|prints|breaker|adhesive|cement|wearer|wearers|juggling
      point|points of contact
      emergency|named|main|key|first|usual|named|single|local|useful|business|work|press|media|new|best contact|contacts at|in|for|is|are|on|:|number|person|,|.
      emergency contact|contacts
      contacts in|on *2 phone|mobile|ipad|tablet|battery|card|device|plug|socket|watch|app
      phone|email|gmail|outlook|address|icloud|saved|whatsapp contacts
      ~be|~stay|~keep|~remain|~get|~put|back still|now|always|both|also|not|often|already|us|him|her|them|you|me? in contact
      ~be|~stay|~keep|~remain|~get|~put|back still|now|always|both|also|not|often|already|us|him|her|them|you|me? in close|regular|daily|weekly|direct|frequent|good|constant|touch contact
      ~make first|initial|early|good|regular|immediate? contact
      ~lose|~losing|~regain all|any? contact
      ~come|~bring|~put|~get into|in direct|close? contact
      ~scald|~burn|~melt|~explode|~stick|~freeze on contact
      on contact with
      contact with *3 school|schools|nursery|college|university|gp|doctor|doctors|dentist|police|hospital|ward|service|services|agency|agencies|teacher|teachers|tutor|landlord|housing|council|office|solicitor|solicitors|professional|professionals|employer|employers|customers|public|bank|charity|clinic|surgery|midwife|pharmacy|camhs|senco|company|authority|authorities|embassy|church|mosque|temple|community|workers|worker|nurse|visitor
      contact with *3 nut|nuts|peanuts|dog|dogs|cat|cats|animal|animals|horses|pets|water|skin|soap|latex|surface|surfaces|allergen|allergens|sun|sunlight|floor|ground|ball|chickenpox|measles|infection|virus|covid|germs|chemical|chemicals|blood|bleach|nature|world|reality|wall|wood|egg|eggs|milk|dairy|fish|grass|pollen|dust|sand|nickel|metal|radiator|iron|hob
      a contact for
      <my>|a contact at|in *2 school|college|university|bank|council|office|hospital|charity|agency|clinic|surgery|job|jobcentre|department|team|service|club|museum|library|garage|trade|police|embassy|army
      contact for *2 queries|query|repairs|emergencies|emergency|bookings|booking|advice|information|appointments|appointment|help|questions|enquiries|complaints|invoices|transport
      non-contact
    `),
  },
  {
    terms: ['placement', 'placements'],
    audience,
    sense: 'placement',
    reason: 'It is the child’s home; “placement” says that somebody put them there',
    alternatives: ['home', 'where Kai lives', 'living with the Hills', 'foster home'],
    source: languageThatCares,
    exceptions: lines(`
      work|working|job|student|students|teaching|nursing|training|trainee|childcare|hairdressing|salon|college|university|uni|school|nursery|preschool|apprentice|apprenticeship|volunteering|volunteer|voluntary|vocational|industry|industrial|professional|clinical|summer|business|office|retail|catering|construction|veterinary|sandwich|educational|education|internship placement|placements
      work-based placement|placements
      work-experience placement|placements
      social work|worker 's? placement|placements
      student|trainee|apprentice|nurse|teacher 's placement|placements
      product|tube|line|grommet|stent|catheter|implant|furniture|seat|seating|hand|foot|finger|picture|tongue|electrode|needle|pad|logo|advert|ad|peg|button|button|camera|mic|microphone|switch|socket|sensor|alarm|bed|cot|chair|desk|table placement|placements
      on placement
      placement|placements in work|industry|business
      placement order|orders
      placement year|student|students|test|tests|exam|supervisor|diary|employer|employers
      placement|placements at|in|with|by a|an|the|our|his|her|their|your? *2 vet|vets|garage|salon|hairdresser|hairdressers|barber|barbers|nursery|café|cafe|shop|store|supermarket|farm|stables|kennels|cattery|zoo|library|museum|gym|restaurant|hotel|kitchen|bakery|bakers|baker|butcher|butchers|florist|florists|company|firm|builder|builders|plumber|plumbers|electrician|mechanic|mechanics|joiner|carpenter|employer|charity|office|council|newspaper|theatre|airport|factory|warehouse|workshop|hospital|surgery|ward|pharmacy|bank|studio|magazine|team|police|fire|army|school
      placement|placements at|in|with|by a|an|the|our|his|her|their|your? *1 vet|garage|hairdresser|barber|baker|butcher|florist|builder|plumber|mechanic 's
    `),
    unless: 'internship apprentice apprenticeship trainee undergraduate employer hairdressing btec barista',
  },
  {
    terms: lines(`
      respite
      respite care|carer|carers|placement|placements|stay|stays|weekend|weekends|family|provision|break|breaks
    `),
    audience,
    sense: 'respite',
    reason: 'It tells a child that somebody needs a rest from them',
    alternatives: ['a weekend with the Hendersons', 'a short break', 'a sleepover at Wendy’s'],
    source: languageThatCares,
  },
  {
    terms: lines(`
      sibling
      siblings
      sib
      sibs
      half|step sibling|siblings
      half-sibling|half-siblings|step-sibling|step-siblings
      sibling group|groups
    `),
    audience,
    reason: 'Children say brother and sister; “siblings” is a word of forms',
    alternatives: ['brothers and sisters', 'his brother and two sisters', 'Mia and Jo'],
    source: languageThatCares,
    exceptions: lines(`
      sibling discount|discounts|ticket|tickets|pass|rate|rates|fee|fees|policy|rule|criterion|criteria|priority
      siblings discount|ticket|together|united|reunited
    `),
    unless: `+puppy +kitten +lamb +cub +calf calves +foal +piglet +duckling +chick +elephant +gorilla +litter +rabbit +hamster +seedling
      +sapling +tadpole +penguin +seal +dolphin`,
  },
  {
    terms: lines(`
      birth|biological|bio|natural <parent>|mam|mums|dads|mothers|fathers|family|families|relative|relatives
      birth|biological|bio sibling|siblings|brother|brothers|sister|sisters|child|children|son|daughter|grandparents|nan|gran
      tummy mummy
    `),
    audience,
    reason: 'To the child she is Mum: the word sets her apart',
    alternatives: [
      'Mum',
      'Dad',
      'Mum, Kelly',
      'his family',
      'her first mum, if that is the child’s own word',
    ],
    source: languageThatCares,
    exceptions: lines(`
      at|since|giving|given|gave|premature|by|from birth <parent>
      after|before|during the birth <parent>
    `),
  },
  {
    terms: ['lac', 'lacs'],
    audience,
    sense: 'capitals',
    reason: 'It reads as “lack”, and makes a child a class of case',
    alternatives: ['child in care', 'our children', 'Kai'],
    source: languageThatCares,
  },
  {
    terms: lines(`
      looked-after child|children|kid|kids|teenager|teenagers
      looked-after young person|people|persons
      looked-after review|reviews|status|meeting|meetings|population
      child|children looked-after review|reviews|status|meeting
    `),
    audience,
    sense: 'looked-after',
    reason: 'It names a child by a legal status',
    alternatives: ['child in care', 'Kai', 'the meeting about Kai’s plan'],
    source: languageThatCares,
    exceptions: lines(`
      looked-after child|children 's? nurse|nurses|doctor|health|team|service|services|policy|act|regulations
      looked-after child|children ' nurse|nurses|doctor|health|team|service|services
      well looked-after child|children
      nurse|nurses|doctor|team|service|health|lead for looked-after child|children
    `),
  },
  {
    terms: lines(`
      supervised|unsupervised access
      access visit|visits|session|sessions
    `),
    audience,
    reason: 'Seeing one’s family is not a visit to a place',
    alternatives: ['family time', 'seeing Dad with Jo there'],
    source: languageThatCares,
  },
  {
    terms: lines(`
      service-user|service-users
      service-user's
      subject child|children
      open|closed|active|live case
      case closed|closure
      ~close|~reopen|~allocate *1 [case]
      care kid|kids
      kid|kids in care
      in the care system
      residential|secure|children's unit
      single-separated
    `),
    audience,
    reason: 'It speaks of a person as the business of an office',
    alternatives: ['the child’s or parent’s name', 'our work with the family has ended'],
    source: languageThatCares,
    exceptions: lines(`
      ~close|~open *1 suit|pencil|brief|phone|violin|guitar case
      open|closed|active pencil|suit|phone|guitar|violin|display case
    `),
    unless:
      'pencil phone guitar violin glasses luggage suitcase zip packing packed stairs display crime detective drums',
  },
  {
    terms: lines(`
      your [case] is|was|will|has|worker|workers|notes|file|manager
      you *2 [placed with]
      you *2 [placed in] care|foster|residential
      your file
    `),
    audience: ['child'],
    reason: 'A child reads that they are a thing to be put or filed',
    alternatives: ['when you came to live with Dawn', 'what is written about you'],
    source: languageThatCares,
    unless: 'pencil phone guitar violin glasses suitcase zip packing computer download folder laptop screen',
  },
]
