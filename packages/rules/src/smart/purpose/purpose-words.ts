import { wordSet } from '../lexicon.ts'
import { rows } from './rows.ts'

/*
 * Words that say what something is for, or why. Source: Scrutiny review 2019 s.5; corpus README; project wording set.
 */

/** `because`, as it is written in full, in short and in haste. */
export const because = wordSet(`
  because becuase becasue becouse beacuse becaus bcause bcoz bcos bcuz bcus coz cos cuz bec 'cos 'cause
`)

/** Phrases that open a purpose or a reason, wherever they stand. */
export const openings = rows([
  'in order to|that|for',
  'so as to|not',
  'such that',
  'on account of',
  'owing to',
  'due to his|her|their|my|the|a|an|being|having',
  'given that|how|his|her|their',
  'seeing as|that',
  'in view of',
  'in the hope|hopes of|that',
  'with a view to',
  'with the|an aim|goal|hope|purpose|intention|idea|object|objective of|to|that|being',
  'the|our|his|her|their|my|main aim|goal|purpose|point|reason|idea|hope|objective|thinking of? *3 is|being|was',
  'for the purpose|purposes|sake of',
  'as a way|means of|to',
  'by way of',
  "this|that|which|it will|should|would|could|may|might|can|'ll|wo also? ~help|~give|~let|~allow|~enable|~mean|~keep|~stop|~make|~ease|~calm|~reduce",
  'this|that|which helps|gives|lets|allows|enables|means|keeps|stops|makes|calms|eases|reduces',
  'thereby *2 allowing|enabling|helping|giving|reducing|keeping|stopping',
  ', helping|allowing|enabling|letting|giving|stopping|keeping|making his|her|him|them|their|sure',
  'in case he|she|they|it|his|her|their|there|mum|dad|the',
  'to be|feel|stay|keep|become safe|safer|ready|independent|healthy|healthier|well|calm|calmer|able|included|heard|listened|seen|part',
  'to get ready|better|fit|fitter|well|used|over|back',
  'to catch up',
  'to find out',
  'to look|feel|do|sleep|eat|cope|breathe|walk|hear|see better|well|properly|more',
  'to make|be sure|certain *2 he|she|they|his|her|their|him|nobody|no',
  'to ensure *2 he|she|they|his|her|their|him',
  'to see|check|know|learn|understand if|whether|why|how|what|where',
  'to give|offer|show him|her|them|us|me|the',
  'need|needs|needed it|this|that|them|these|one|the|a|his|her *3 for|to|by|before',
  'need|needs *1 for|to *2 school|college|work|job|interview|exam|exams|training|flat|university|uni|course',
  'for his|her|their own? safety|sake|protection|benefit|good|comfort|health|dignity|confidence|future',
  'for fear of',
  'before his|her|their|my|the *3 runs|expires|lapses out?',
  'before his|her|their|my|the *3 run|expire|lapse out?',
  'needed|required|necessary|essential for|to *3 school|college|work|job|trip|interview|exam|exams|training|flat|university|course|holiday|visit|wedding|funeral|camp|prom',
  'otherwise he|she|they|it|his|her|there',
  "or else|he|she|they|it will|'ll|may|might|cannot|can't|won't",
  'reason|why|purpose|aim|goal :',
])

/** What a `to` of purpose is followed by: what something does for somebody. */
export const purposeVerbs = wordSet(`
  help enable allow let keep stop prevent avoid reduce lower lessen minimise protect build rebuild improve increase develop boost
  strengthen raise calm soothe settle support encourage ease relieve celebrate cope overcome achieve gain earn pass become remember
  honour maintain prepare promote foster secure stabilise replace restore regain recover heal save qualify succeed process
  understand aid assist equip empower motivate reassure comfort cheer remind rule treat manage tackle address meet cut break
  widen broaden extend explain explore enjoy practise belong share repair mend reconnect feel sleep breathe hear
`)

/** Before `to`: then what follows is what is done, not what it is for. */
export const catenatives = wordSet(`
  ~need ~want ~ask ~try ~able unable ~agree ~continue ~plan ~aim ~start ~begin ~learn ~get ~invite ~allow ~persuade ~prompt ~expect
  ~support ~help ~encourage ~enable ~teach ~remind ~tell ~wish ~hope ~like ~love ~prefer ~choose ~decide ~intend ~mean ~promise
  ~refuse ~fail ~manage ~offer ~require ~advise ~assist ~motivate ~empower ~train ~prepare ~commit ~endeavour ~strive ~seek ~work
  ~have going used supposed due ready willing keen happy how where when whether what which who whom it easy hard difficult
  +strategy strategies +way +ability abilities +skill +opportunity opportunities +chance +tool +technique +plan +target +goal
  +step +option +idea +desire +right likely unlikely about free welcome up is are was were be been 's 're remain continues ~appear
  ~seem ~happen ~tend ~pretend ~afford ~arrange ~apply ~demand ~deserve ~attempt ~bother ~care ~dare ~forget ~struggle
`)

/** After `so`: then it says how much, or nothing. */
export const noReason = wordSet(`
  far much many long often on forth well good happy proud tired sad angry little few bad badly hard soon quickly slowly , . ; : )
  ! ? called - sorry excited poor cold loud upset very really high low big small great and or
`)

/** Before `so`: `do so`, `if so`. */
export const noReasonAfter = wordSet(
  '~do if not ~say ~think even ~hope ~believe or ever just quite how is was are be why',
)

/** What a clause of its own begins with: `as he …`, `since the …`. */
export const clauseSubjects = wordSet(`
  he she they it this that these those there i we you his her their its our my the a an both neither none no nobody nothing some
  most all each mum dad mam mother father nan gran grandma grandad parents brother sister school everyone people other
`)

/** Verbs that show a clause. */
export const finiteVerbs = wordSet(`
  is isn't isnt was wasn't are aren't were weren't am 's 're 'm has hasn't hasnt have haven't havent had hadn't 've 'd does
  doesn't doesnt do don't dont did didn't didnt can can't cant cannot could couldn't couldnt will won't wont would wouldn't may
  might must should want wants wanted need needs needed likes loves loved hates knows thinks feels finds found misses missed says
  said tells told asks asked gets got goes went keeps kept makes made takes took gives gave comes came lives uses used looks
  sleeps eats cries wakes walks runs hides throws hits struggles worries forgets refuses sits stays hears sees speaks talks reads
  writes sleepwalks climbs bites rubs hurts hurt leaves ends ended lost loses fell falls starts stopped stops dropped drops helps
  works wears outgrew grew gained turns turned left seems appears remains continues starts begins speaks enjoys enjoyed prefers
  smells itches aches shares shared broke breaks needs deserves relies depends means matters calms
`)

/** After `since` these make it a time: `since he moved`. */
export const timeVerbs = wordSet(`
  moved left came started began arrived joined born turned became stopped changed returned happened died went last ~move ~arrive
  ~start ~join ~leave placed
`)
