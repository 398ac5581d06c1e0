import type { ReadText } from '../../text/read-text.ts'
import { rows } from '../purpose/rows.ts'
import type { Span } from '../purpose/span.ts'

/*
 * What most children cannot do by themselves below an age, in years. Ages are low on purpose: what some manage is left to the people who
 * know the child. Source: the project's own table, of common knowledge about growing up (walking, talking, dressing, reading, getting
 * about, money and work); it cites no study, and a plan may well know better.
 */
const table: readonly (readonly [age: number, skills: readonly string[]])[] = [
  [
    1,
    [
      '~draw|~colour|~paint|~count|~choose',
      '~walk *3 alone|unaided|across',
      '~understand *3 rules',
      '~sit *2 still',
      '~tell|~explain *2 mum|dad|staff|carer|carers|us|adults|adult',
      '~run|~jump|~kick',
      '~feed himself|herself|themselves|itself',
      '~talk in|about|to',
      '~say please|sorry|thank|hello',
      '~say|~use|~know #|five|ten|twenty *1 words',
      '~use *2 spoon|fork|knife|cutlery',
      '~use *2 potty|toilet',
      '~share|~take *2 toys|turns',
      '~dress|~wash|~bath|~undress himself|herself|themselves',
    ],
  ],
  [
    2,
    [
      '~draw *2 face|person|circle|square',
      '~wait *3 turn',
      '~understand *3 why',
      '~recognise *2 letters|numbers|name',
      '~explain|~tell *4 why|how|what',
      '~play *2 board|team',
      '~use *2 potty|toilet *3 no|without|alone|independently|by|himself|herself',
      '~be potty|toilet - trained|dry',
      '~be potty|toilet trained',
      '~talk|~speak in *2 sentences',
      '~say *3 sentence|sentences',
      '~take turns',
      '~hop|~skip|~pedal',
      '~cut|~use *2 scissors',
      '~name *2 colours|shapes|feelings|emotions',
      '~count to|#',
      '~follow *2 rules|instructions',
      '~sit *3 for #|ten|fifteen|twenty|thirty minutes',
      '~apologise|~say sorry',
      '~brush|~clean his|her|their own? teeth',
      '~choose his|her own clothes',
    ],
  ],
  [
    3,
    [
      '~understand *3 consequences|court|order',
      '~draw *2 person|house|family',
      '~know|~say|~tell *3 surname|birthday|date',
      '~read',
      '~write',
      '~write *3 name|letter|letters|word|words',
      '~count to ten|twenty',
      '~dress|~wash|~bath|~undress himself|herself|themselves',
      '~get dressed *2 alone|independently|himself|herself|by|on',
      '~fasten|~do|~zip|~button *2 zip|buttons|coat',
      '~know|~say|~recite *2 alphabet|address',
      '~ride *3 bike',
      '~express|~explain|~describe *2 feelings|emotions',
      '~wipe himself|herself|his|her own? bottom',
      '~stay dry at|all night',
      'dry *1 every|all|through *2 night|nights',
      '~put on his|her own? *1 coat|shoes|socks|clothes',
    ],
  ],
  [
    4,
    [
      '~ride *3 bike without|unaided',
      '~know|~say|~name *3 months|days',
      '~play *2 chess|monopoly',
      '~read *3 word|words|book|books|page|pages|sentence|sentences|sign|signs|story|aloud|out|alone|independently',
      '~swim #|ten|twenty',
      '~cut *3 knife',
      '~add|~subtract',
      '~count to *1 hundred|fifty',
      '~brush|~clean *3 teeth alone|independently|unaided|by|on|himself|herself',
      '~know|~learn|~say|~recite *2 phone|telephone number',
    ],
  ],
  [
    5,
    [
      '~swim *3 metres|lengths|length|width',
      '~read *4 fluently',
      '~write *4 essay|report',
      '~tie *3 laces|shoelaces|shoes',
      '~write *4 address|surname|joined',
      '~write *3 sentence|sentences|story|stories|paragraph|page|letter|diary|essay',
      '~spell',
      '~tell *2 time',
      '~bath|~shower|~bathe|~wash *2 alone|unsupervised|independently|himself|herself on|by',
      '~set *3 table on|by',
      '~save *4 pocket? money',
      '~manage|~control|~regulate *3 emotions|anger|feelings|temper independently|alone|by|himself|herself|without',
    ],
  ],
  [
    6,
    [
      '~look after *3 pet|dog|hamster|rabbit|puppy alone|by|on',
      '~do|~wash *2 own laundry|washing',
      '~plan|~organise *3 party|trip|week|day|homework',
      '~make *4 packed lunch|lunches',
      '~make|~prepare *3 breakfast|lunch|sandwich|sandwiches|snack|snacks alone|by|on|independently|himself|herself|every|each|for|without',
      '~read *3 chapter|novel|newspaper|novels',
      '~know|~learn|~say|~recite *3 times|multiplication tables|table|-',
      '~wash his|her|their own? hair alone|independently|by|himself|herself|without',
      '~write *3 essay|report|pages',
      '~use *2 washing machine',
      '~swim # lengths',
      '~complete|~do *2 homework independently|alone|by|on|without',
    ],
  ],
  [
    8,
    [
      '~walk|~cycle|~scoot|~get|~go|~travel *4 school|shop|shops|park|library|club *2 alone|himself|herself|independently|unaccompanied|unsupervised',
      '~walk|~cycle|~go|~get *5 alone|unaccompanied|unsupervised',
      '~walk|~cycle|~get|~go|~travel *6 by himself|herself|themselves',
      '~walk|~cycle|~get|~go|~travel *6 on his|her|their own',
      '~cross *4 alone|himself|herself|independently|own|unaided|unsupervised',
      '~change his|her|their own? bedding|bed|sheets',
      '~inject|~administer|~give|~take *3 own insulin|medication|medicine|injection|injections|tablets',
      '~use *3 kettle|hob|oven|cooker|iron|microwave alone|by|on|himself|herself|independently|without|safely',
      '~manage|~organise|~use *3 medication|diabetes|asthma|appointments|inhaler *3 alone|independently|himself|herself|nobody|without|no',
      '~manage|~organise *2 own medication|diabetes|asthma|appointments|inhaler|medicine',
      '~budget',
      '~manage|~plan|~keep|~stick *5 budget|budgeting|money|finances|allowance|spending',
      '~do *3 laundry|washing|ironing|shopping alone|by|on|himself|herself|independently|for',
      '~stay|~be|~play *4 out alone|unsupervised',
      '~open|~manage|~have|~use *3 bank account|card',
      '~shop *4 alone|by|on|independently',
      '~run *3 own bath',
    ],
  ],
  [
    10,
    [
      '~cook *8 alone|himself|herself|themselves|independently|unaided|unsupervised|own',
      '~cook|~prepare|~make|~cooks *4 dinner|dinners|tea|teas|meal|meals|supper',
      '~travel|~ride|~catch|~get|~take|~use|~go *6 bus|train|tram|tube|taxi|coach|transport *5 alone|himself|herself|independently|unaccompanied|own',
      '~travel independently|alone',
      '~use public transport',
      '~take|~get|~bring himself|herself|themselves to|home',
      '~travel *6 by himself|herself|themselves',
      '~travel *6 on his|her|their own',
      '~stay|~be|~left|~leave *3 home alone',
      '~plan *3 journey|route',
      '~babysit|~mind *4',
      '~look after *2 baby|brother|sister|siblings|himself|herself',
      '~iron|~ironing his|her',
    ],
  ],
  [
    13,
    [
      '~have|~get *3 phone contract|loan|credit',
      '~work *3 weekends|saturdays|evenings',
      '~get|~find|~have|~start|~hold|~secure|~keep *2 job|employment|apprenticeship',
      '~get|~find|~have|~start|~hold|~secure|~keep *3 part - time job|work',
      '~sit|~pass|~take|~get|~gain|~achieve|~have *5 gcse|gcses|btec|a - level|levels',
      '~pay *4 rent|bill|bills|tax|electricity|gas',
      '~book|~make *3 own appointments|appointment',
      '~ring *3 gp|surgery|dentist to book|make',
      '~earn *3 money|wage|wages',
      'his|her|their own? earnings|wage|wages|salary',
      '~fly *4 alone|unaccompanied|himself|herself',
    ],
  ],
  [
    15,
    [
      '~move out',
      '~join *2 navy|raf|marines|police',
      '~get|~be married|engaged',
      '~take|~get *3 loan|mortgage',
      '~rent|~find *3 flat|bedsit|studio',
      '~live *1 on his|her|their own',
      '~live *1 by himself|herself',
      '~live alone|independently',
      '~rent *2 flat|house|room|place',
      '~buy|~insure *2 car|van|motorbike|moped',
      '~live in|on *2 own flat|place',
      '~move *3 own flat|place|tenancy|house',
      '~hold|~sign|~manage|~keep|~sustain|~maintain|~get *3 tenancy|mortgage',
      '~drive *3 car|van|motorbike|moped',
      '~pass *2 driving|theory test',
      '~apply|~get|~have|~hold *3 provisional|driving licence|license',
      '~start|~go|~apply *2 university|uni',
      '~pay *3 council|own bills|tax|rent',
      '~claim *2 universal|benefits',
      '~get|~find|~secure *2 full - time job|work',
    ],
  ],
]

export const byAge = table.map(([age, skills]) => ({ age, skills: rows(skills) }) as const)

/** A skill that is out of reach at an age, where the text has one. `shown` has a bit for each age of the table of whose skills it may have any. */
export function beyondAge(text: ReadText, childAge: number, shown = -1): Span | undefined {
  for (let number = 0; number < byAge.length; number++) {
    const { age, skills } = byAge[number] as (typeof byAge)[number]
    if (age <= childAge || (shown & (1 << number)) === 0) continue
    const found = skills.first(text)
    if (found !== undefined) return { first: found.first, last: found.last }
  }
  return undefined
}
