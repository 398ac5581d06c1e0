import type { Families } from './family.ts'

/** School, learning and work. */
export const learning: Families = {
  reading: {
    words: `
      ~read reader reads phonics phonic spelling spellings ~spell handwriting dyslexia dyslexic literacy alphabet library libraries
      chapter chapters paired decode decodes blends segment comprehension graphemes phonemes readers blending author novel novels
      comics comic illiterate paragraphs paragraph punctuation bookmark bookworm librarian keyboard
      books writing worksheet sentence storybook letterland`,
    also: `books page pages sound sounds letters word words story stories write writes writing written sentence sentences band bands pencil pen english laptop typing technology scribe type types bedtime bills post signs menu`,
    phrases: ['a|the|his|her|story|picture|library|comic book', "cannot|can't read|write|spell", 'read his|her|their', 'sounds out', 'letters|words backwards', 'behind in reading', 
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
      decimals percentages quadratic timetables counting
      adding sum subtracting divides`,
    also: '~count tables questions quiz score guesses add adds telling',
    phrases: ['times tables|table', 'times - tables|table', 'number bonds|facts', 'counts|count to'],
    answeredBy: 'schoolwork reading attendance attention school-place',
  },
  schoolwork: {
    words: `
 homework revision ~revise gcse gcses laptop exam exams coursework mock mocks grades tutoring tuition tutor sats btec pep ehcp ehcna
 classwork essay essays science biology chemistry physics geography history enzymes languages spanish french curriculum
 attainment alevels subjects resit resits nurture senco sendco scribe assignments assignment diploma planner revising
 underachieving academically academic attaining
      worksheets qualification qualifications prefect underachieves unfinished careless rushes untidy merits`,
    also: `behind grade lessons lesson school class ta learning learn catch portfolio work test tests marks topic assistant desk quiet laptop concentrate concentrates options study studies subject`,
    phrases: ['no qualifications|gcses', 'his|her|their work', 'piece|pieces of work|writing', 'gets it|things wrong', 'gave up on', 'without qualifications', 'in class', 'copy of notes', 
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
 unattended nonattendance eotas punctual punctuality
      latecomer tardy`,
    also: `school lesson lessons late mornings timetable taxi uniform alarm class sessions college percent attend breakfast wake wakes bed bedroom ~miss ~skip missed registration attends absent`,
    phrases: ['has not been|gone|attended *3 school', 'refuses *3 school|uniform|lessons', "will not|won't go *2 school|lessons|class", 'hides *3 school|lessons', 'falls|fell|fallen behind', 'misses|missed|missing *3 lessons|lesson|school|registration|days', 'out of *3 school|education|class', 'leaves *2 school|lessons', 'lessons missed', 
      'in|into school',
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
 exclude suspend sanctions merits
      referrals isolation sanction sanctioned expulsion warned`,
    also: 'lessons lesson report rules sent points corridor shirt lunchtime playtime uniform fight fights fighting behaviour isolation isolations',
    phrases: ['sent home|out', 'thrown out', 'kicked out', 'on the edge of exclusion', 'smoking in', 'in isolation', 
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
    words: 'admissions eotas prospectus sixth governors preschool induction headteacher',
    also: 'school place gate headteacher uniform nursery transition secondary primary reception admission',
    phrases: ['without a school', 'no school|college|nursery place', 'first day', 'settle|settling in school', 'start *2 nursery|school|college', 'sixth form', 
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
      'adhd autism autistic asd asc tourettes tics fidgets fidget concentration concentrates concentrate focuses distracted impulsive hyperactive neurodiversity methylphenidate ritalin dyspraxia forgetful distractible fidgety restless wriggles daydreams impulsively',
    also: 'attention focus sit sits still seat task tasks timer chair breaks instructions planner forgets diagnosis carpet',
    phrases: ["cannot|can't sit|concentrate|focus|wait", 'more than # minutes', 'for more than', 'runs around', 'gets up', 'on the carpet', 'switches off', 
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
      'sensory noise noisy loud assembly defenders weighted tactile textures overstimulated hypersensitive crowds crowded hides lights smells labels scratchy hoods hood',
    also: 'ears hall headphones covers quiet ladder toilets bell fireworks labels touch busy',
    phrases: ['too loud|noisy|busy', 'covers *3 ears', 'hates loud|noise|crowds', 'dining hall', 'ear defenders', 'weighted blanket', 'quiet space|room|corner', 'covers *2 ears'],
    answeredBy: 'attention calm feelings school-place attendance clothes hearing',
  },
  routine: {
    words: 'routine routines timer timers planner organised organisation disorganised chaotic lateness',
    also: 'chart charts visual bedtime list forgets pack packs bag structure alarm calendar',
    phrases: ['no bedtime|routine', 'all over the place', 'different times', 'visual timetable', 'morning|bedtime|evening routine', 'sticker|reward|tick chart'],
    answeredBy: 'sleep attendance washing',
  },
  english: {
    words: 'esol eal english translator duolingo translation',
    also: 'language words class college translate understand understands vocabulary lessons reading customer phrases interpreter interpreters',
    phrases: ['speaks|speak|understands|understand|knows *3 english', 'little english', 'language barrier', 'no interpreter', 'first language', 
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
 qualifications volunteering barista college colleges cscs bakery nursing   plumbing hairdressing catering warehouse cafe café
 prince's
                         trade tools bricklayer redundancy sacked`,
    also: 'work course open options future after experience apply applies placement gcse grade plan certificate sixth interview interviews degree shift shifts',
    phrases: ['wants|want|like to be|become a|an', 'left school', 'does not know what *4 do', 'part - time', 'zero hours', "day's work", 'no job|work|plan', 'out of work', 'on the books', 
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
      'milestones toys crawl crawls crawling tummy childminder playgroup toddler peekaboo rattle portage rhymes rhyme sandpit colours stacking rolls nappy bottle teether crawler playmat',
    also: 'play plays development delayed baby stands shapes paint share songs blocks sits nursery',
    phrases: ['not yet *2 walking|crawling|sitting|talking|smiling', 'behind *3 milestones|age', 
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
