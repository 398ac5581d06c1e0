import { rows } from './rows.ts'
import { WordTraits } from './word-traits.ts'

/*
 * Services as plans name them. Umbrella words that name none (`support`, `intervention as needed`) are left out: they are no service
 * that could be put in place. Source: Scrutiny review 2019 s.6 ("name the need, not the service"); corpus README; project wording set.
 */

/** A service wherever it stands: `counselling`, `CAMHS`. */
export const CORE = 1
/** What a course of something is called. */
export const COURSE = 2
/** What a service is for, or of what kind: `anger`, `play`, `life story`. */
export const KIND = 4
/** What is a service with a kind before it: `work`, `group`, `session`. */
export const UNIT = 8
/** Somebody who is a service where one is found or given: `mentor`. */
export const HELPER = 16
/** Taking it up: `attend`, `complete`. */
export const TAKE = 32
/** Putting it in place: `refer`, `source`, `arrange`. */
export const GIVE = 64
/** Before what is only where or when something happens. */
export const PLACED = 128
/** May stand beside a bare service: `to continue as required`. */
export const BESIDE = 256
/** After a name: then the name is a service that has a start and no more. */
export const STARTS = 512
/** `referral`, which is a service with where it goes to. */
export const REFERRAL = 1024
/** Shows that there may be a service of several words. */
export const NAMED = 2048

/** Services of several words that are not a kind and a unit. */
export const namedServices = rows([
  'life story work|book|sessions?',
  'life - story work|book|sessions?',
  'short breaks',
  'short break',
  'independent visitor|advocate',
  'family group conference',
  'early help',
  'family time',
  'supervised|unsupervised|direct|indirect|sibling|siblings|family|maternal|paternal|dad|mum contact|visits',
  'contact with *1 mum|dad|mam|mother|father|parents|parent|siblings|brother|brothers|sister|sisters|family|nan|gran|grandparents|birth|his|her',
  'letterbox contact?',
  'contact fortnightly|weekly|monthly|twice|once|every',
  'wraparound package|care',
  'anger management',
  'one - to - one',
  'one to one',
  'horse|play|art|drama|music|equine therapist',
  'support worker',
  'youth worker',
  'family support',
  'block|course|series|package of *3 sessions|weeks|lessons',
  'careers|housing|legal|benefits|money|debt|specialist|employment|welfare advice|guidance',
  'sessions with *3 mentor|counsellor|therapist|psychologist|worker|tutor|advocate|camhs|nurse|befriender',
  'support|input|help|intervention|involvement from *6 team|service|services|worker|agency|charity|camhs|mentor|practitioner|nurse|therapist|project|hub',
  'speech and language',
  'occupational therapist|therapy',
])

export const serviceTraits = new WordTraits([
  [
    CORE,
    `therapy therapies theraplay counselling counseling tutoring tuition mentoring befriending mediation psychotherapy coaching
    hydrotherapy physiotherapy respite camhs cahms cypmhs elsa cbt emdr dbt ddp nvr lifelink  barnardos nspcc kooth
    connexions mst fft keywork keyworking salt slt advocacy psychoeducation outreach mindfulness reiki portage
    lifestory`,
  ],
  [COURSE, '+course +programme +program +workshop +intervention +package +scheme'],
  [
    KIND,
    `play art drama music horse equine sand lego talking family speech language occupational behavioural cognitive animal pet drug drugs
    substance misuse alcohol bereavement grief anger parenting relationship relationships healthy keep safe sexual health life story emotional
    behaviour behavior sensory psychological therapeutic specialist nurture social skills mentor mental one group individual
    direct intensive early youth offending wellbeing trauma attachment dyadic filial massage attendance careers confidence
    resilience esteem harm missing return cse exploitation gangs crime literacy phonics numeracy independence independent
    living budgeting cookery money tenancy targeted short overnight breakfast homework holiday keyworker housing
    ta lsa teaching assistant learning classroom pastoral peer outreach floating worker tutor therapist counsellor psychology ot ep
    support key reading sen camhs 1 awareness pa youthworker identity leaving care summer management contact stay return
    psychologist nursing physio dietetic educational behaviour`,
  ],
  [
    UNIT,
    `+session +group work +workshop +service +input +class +team +project +clinic +break +club +provision support +hour time
    conference involvement advice management +block placement`,
  ],
  [
    HELPER,
    '+mentor +tutor +counsellor +therapist +befriender +advocate visitor +psychologist +worker +adviser +advisor +coach',
  ],
  [
    TAKE,
    `~attend ~complete ~finish ~start ~begin ~join ~access ~receive ~have ~do ~undertake ~undergo ~continue ~resume ~engage
    ~participate ~take ~get ~go ~try ~use ~commence ~recommence ~restart ~see ~pass`,
  ],
  [
    GIVE,
    `~refer ~source ~arrange ~book ~commission ~fund ~provide ~deliver ~offer ~find ~request ~apply ~set ~organise ~organize ~allocate
    ~identify ~secure ~explore ~consider ~make ~sign ~enrol ~enroll ~chase ~appoint ~assign ~signpost ~seek ~look ~put ~run ~extend
    ~increase ~send ~reinstate ~renew ~review ~agree ~procure ~buy`,
  ],
  [PLACED, 'at during after before about from between since outside'],
  [
    BESIDE,
    `~continue ~remain ~be ~source ~arrange ~offer ~provide ~consider ~explore ~commission ~fund ~put ~resume ~restart ~start ~begin
    ~commence ~look ~identify ~set ~request ~refer ~secure ~deliver ~book ~organise ~organize ~agree ~access ~find ~allocate ~make
    ~progress ~sort ~seek ~get ~complete ~chase ~follow ~confirm ~review ~maintain ~promote ~facilitate ~increase ~reduce ~end
    ~finish ~extend ~renew ~reinstate ~investigate ~pursue ~action ~discuss ~apply ~keep ~stay ~go ~happen ~take ~have ~need ~require
    ~introduce ~occur ~hold place ~trial ~try ~add ~use ~give ~run ~wait to will should may can could would must shall`,
  ],
  [STARTS, 'from weekly fortnightly monthly ongoing starting until daily continues'],
  [REFERRAL, '+referral ~refer'],
  [NAMED, namedServices],
])

/** What has a service's name and is none: courses of study, clubs of friends, school work. */
export const noService = rows([
  'level|gcse|btec|nvq|college|diploma|degree|access|plumbing|construction|catering|hairdressing|childcare|mechanics|bricklaying|engineering|university|food|nursing|taster *3 course|programme|project',
  'level|nvq|btec # *4 course|programme',
  'golf|race|assault|obstacle|main|due course',
  'of|in|over the? course of',
  'school|art|science|history|geography|food|textiles|class|dt|home|course project|work|placement',
  'year|school|form|friendship|age|whatsapp|facebook|her|his|own|reading|table|study|top|bottom|maths|english group',
  'football|swimming|dance|judo|karate|boxing|chess|drama|art|sports|guitar|piano|ballet|gym|cricket|rugby|athletics|sea|army club|class|classes|lesson|lessons|session|sessions|group|team|cadets',
  'his|her|their|the|my football|netball|cricket|rugby team',
  'his|her|their|my own work|time',
  'play|plays|playing time|club',
  'on|in time',
  'work|works with|on|through|out|towards|experience',
  'hard work',
])
