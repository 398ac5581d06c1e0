import type { Families } from './family.ts'

/** School, learning and work. */
export const learning: Families = {
  reading: {
    words: `
      ~read reader reads phonics phonic spelling spellings ~spell handwriting dyslexia dyslexic literacy alphabet library libraries
      chapter chapters paired decode decodes blends segment comprehension graphemes phonemes readers blending author novel novels
      comics comic illiterate paragraphs paragraph punctuation bookmark bookworm librarian keyboard`,
    also: `book books page pages sound sounds letters word words story stories write writes writing written sentence sentences band bands pencil pen english laptop typing technology scribe type types bedtime`,
    phrases: [
      'letter sounds|sound|names',
      'reading age|book|books|band|scheme|lessons',
      'book band|bands|bag',
      'common|tricky|key|sight words',
      'toe by toe',
      'first sound|sounds',
      'assistive technology',
      'full stops',
      'sound at',
      'start of a word',
      'writes|write|writing *4 sentence|sentences|story|name|paragraph',
      'own name',
      'story with',
      'sentences with',
    ],
    answeredBy: 'schoolwork maths speech eyes hearing attendance school-place early attention',
  },
  maths: {
    words: `
      maths math mathematics numeracy fractions fraction multiplication division subtraction addition sums algebra arithmetic numicon
      decimals percentages quadratic timetables counting`,
    also: '~count tables questions quiz score guesses add adds telling',
    phrases: ['times tables|table', 'times - tables|table', 'number bonds|facts', 'counts|count to'],
    answeredBy: 'schoolwork reading attendance attention school-place',
  },
  schoolwork: {
    words: `
 homework revision ~revise gcse gcses laptop exam exams coursework mock mocks grades tutoring tuition tutor sats btec pep ehcp ehcna
 classwork essay essays science biology chemistry physics geography history enzymes languages spanish french curriculum
 attainment alevels subjects resit resits nurture senco sendco scribe assignments assignment diploma planner revising
 underachieving academically academic attaining`,
    also: `behind grade lessons lesson school class ta learning learn catch portfolio work test tests marks topic assistant desk quiet laptop concentrate concentrates options study studies subject`,
    phrases: [
      'a level|levels',
      'catch|catches up',
      'revision guide|guides',
      'key stage',
      'past paper|papers',
      'options evening',
      'two|three|# years behind|below',
      'falling behind',
      'learning support',
      'study skills',
      'home learning',
    ],
    answeredBy: 'reading maths attendance attention school-place english exclusion sen work',
  },
  attendance: {
    words: `
 attendance ~truant truancy truants lateness absences absence persistently unauthorised refuser ewo
 unattended nonattendance eotas punctual punctuality`,
    also: `school lesson lessons late mornings timetable taxi uniform alarm class sessions college percent attend breakfast wake wakes bed bedroom ~miss ~skip missed registration attends absent`,
    phrases: [
      'in|to|into|at|of school',
      'at college',
      'school refusal|attendance|place',
      '~miss|~skip|~bunk *2 school|lessons|lesson|classes|registration|college',
      'late to|for',
      '~walk out *1 lessons|lesson|class',
      'walks|walked|walking out',
      'on|% roll|attendance',
      'part - time timetable',
      'out of school|education',
      'in lessons',
      'reduced timetable',
      'form room',
      'gets up',
      'not in education',
      'in class',
    ],
    answeredBy:
      'sleep feelings exclusion bullying school-place schoolwork screens travel routine clothes attention friends sport sen reading maths',
  },
  exclusion: {
    words: `
 exclusion exclusions excluded suspension suspensions suspended detention detentions expelled reintegration pru pru's
 exclude suspend sanctions merits`,
    also: 'lessons lesson report rules sent points corridor shirt lunchtime playtime uniform fight fights fighting behaviour isolation isolations',
    phrases: [
      'sent home|out',
      '~walk out *1 lessons|lesson|class|classes',
      'walks|walking|walked|storms|runs out of',
      'fixed - term',
      'permanently excluded',
      'alternative provision',
      'behaviour points|report|card',
      'on report',
      'time out',
    ],
    answeredBy:
      'anger calm attendance feelings school-place attention schoolwork sen friends bullying clothes sport sensory',
  },
  'school-place': {
    words: 'admissions eotas prospectus sixth governors preschool',
    also: 'school place gate headteacher uniform nursery transition secondary primary reception admission',
    phrases: [
      'school place',
      'new school',
      'no school',
      'taster day|days',
      'year 7|r|six|seven',
      'starts|starting|start *3 school|nursery|college|reception',
      'school gate',
      'open evening|day',
      'change of school',
      'special school',
      'moving|moves school',
      'nursery place',
      'in year admission',
    ],
    answeredBy: 'attendance sen schoolwork friends travel clothes early feelings exclusion work',
  },
  sen: {
    words: 'ehcp ehcna ehc senco sendco sen ep edpsych disability diagnosis',
    also: 'assessment support learning difficulties ta psychologist statement send',
    phrases: ['educational psychologist', 'special needs', 'learning difficulties|difficulty|disability'],
    answeredBy: 'schoolwork attention sensory school-place reading maths speech',
  },
  attention: {
    words:
      'adhd autism autistic asd asc tourettes tics fidgets fidget concentration concentrates concentrate focuses distracted impulsive hyperactive neurodiversity methylphenidate ritalin dyspraxia forgetful',
    also: 'attention focus sit sits still seat task tasks timer chair breaks instructions planner forgets diagnosis carpet',
    phrases: [
      'sit|sits still',
      'on task',
      'visual timetable',
      'calls|call|calling|shouts|shouting out',
      'attention span',
      'movement break|breaks',
      'stay|stays seated|focused|on',
    ],
    answeredBy: 'sensory schoolwork routine illness sen exclusion calm health sport',
  },
  sensory: {
    words:
      'sensory noise noisy loud assembly defenders weighted tactile textures overstimulated hypersensitive crowds crowded hides',
    also: 'ears hall headphones covers quiet ladder toilets bell fireworks labels touch busy',
    phrases: ['ear defenders', 'weighted blanket', 'quiet space|room|corner', 'covers *2 ears'],
    answeredBy: 'attention calm feelings school-place attendance clothes hearing',
  },
  routine: {
    words: 'routine routines timer timers timetable planner organised organisation disorganised chaotic',
    also: 'chart charts visual bedtime list forgets pack packs bag structure alarm calendar',
    phrases: ['visual timetable', 'morning|bedtime|evening routine', 'sticker|reward|tick chart'],
    answeredBy: 'sleep attendance washing',
  },
  english: {
    words: 'esol eal english translator duolingo translation',
    also: 'language words class college translate understand understands vocabulary lessons reading customer phrases interpreter interpreters',
    phrases: [
      'in english',
      'no english',
      'english class|classes|lessons|course',
      'speaks|speak|spoken *3 english',
      'as an additional',
    ],
    answeredBy: 'speech schoolwork reading language culture friends work',
  },
  work: {
    words: `
 job jobs apprenticeship apprenticeships apprentice career careers employment unemployed employer cv cvs neet
 internship traineeship jobcentre university universities ucas wages training trainee employability workplace qualification
 qualifications volunteering barista college colleges cscs bakery nursing mechanic plumber plumbing hairdressing catering warehouse cafe café
 prince's`,
    also: 'work course open options future after experience apply applies placement gcse grade plan certificate sixth interview interviews degree shift shifts',
    phrases: [
      'after year 11',
      'after school|college',
      'work experience',
      'open day|days',
      'sixth form',
      'sign on',
      'national insurance',
      'saturday job',
      'not in education',
      'wants to be a|an',
      'food hygiene',
      'driving lessons',
      'what next',
    ],
    answeredBy: 'schoolwork id money travel english driving clothes attendance maths reading leisure',
  },
  early: {
    words:
      'milestones toys crawl crawls crawling tummy childminder playgroup toddler peekaboo rattle portage rhymes rhyme sandpit colours stacking rolls',
    also: 'play plays development delayed baby stands shapes paint share songs blocks sits nursery',
    phrases: [
      'tummy time',
      'developmental delay',
      'rhyme time',
      'baby massage|group|sensory',
      'stay and play',
      'pulls|pull to stand',
      'first steps',
      'turn taking',
    ],
    answeredBy: 'speech attachment friends health mobility reading school-place sensory eating feelings',
  },
}
