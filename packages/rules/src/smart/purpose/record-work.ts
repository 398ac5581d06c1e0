import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { rows } from './rows.ts'
import type { Span } from './span.ts'

/*
 * Work that only serves the record: minutes, systems, forms and figures. It says nothing of the child. Source: Scrutiny review 2019 s.5;
 * corpus README; project wording set.
 */

const lists = {
  // Named in a plan, these are the work themselves.
  record: `
    chronology chronologies paperwork ssda kpi kpis statistics stats metadata backlog
    workbasket worktray
  `,
  // Where offices keep what they write.
  place: `
    file files folder folders system systems drive server intranet sharepoint archive archives spreadsheet spreadsheets database
    databases dashboard dashboards tracker trackers portal portals liquidlogic mosaic carefirst lcs ics icis eclipse azeus
    caredirector capita swift protocol frameworki epep workflow workspace ict excel register log logs template templates
  `,
  system: `
    liquidlogic mosaic carefirst lcs ics icis azeus caredirector frameworki epep cpis spreadsheet spreadsheets database
    databases dashboard dashboards tracker trackers portal
  `,
  put: `
    ~upload ~scan ~file ~save ~log ~record ~enter ~input ~key ~type ~update ~put ~store ~archive ~add ~attach ~load ~copy ~move ~place
    ~index ~transfer ~migrate ~import ~export ~capture ~document ~complete ~finish ~finalise ~finalize ~close ~sign ~authorise
    ~authorize ~approve ~check ~amend ~correct ~send ~submit ~tidy ~merge ~populate ~fill ~note ~write ~bring ~post ~mark ~refresh
    ~clear ~clean ~cleanse ~sort ~review
  `,
  form: `
    +form +document +minute +note +record +recording +report +plan +assessment +review +visit +action +task +episode +referral
    +agreement +consent +decision +summary summaries +pep +lac +field +entry entries +signature +sheet +box +date +checklist +page
    +letter +copy copies +case paperwork documentation chronology +certificate +outcome +log
  `,
  office: `
    statutory monitoring tracking notification transfer closure visit visits iro qa quality assurance placement exit ofsted pep epep
    lac cla delegated review contact authorisation decision case
  `,
}

export const work = rows(
  [
    '<record>',
    'case notes|note|recording|recordings|summary|summaries|record|records|file|files|chronology',
    'case note|notes|recording|recordings',
    'supervision notes|note|record|records|recording',
    'visit record|records|recording|recordings|report|reports',
    'contact log|logs|record|records|recording|recordings|sheet|sheets|notes',
    'daily log|logs|records|notes|recording|recordings',
    'data returns|return|entry|quality|set|cleansing|collection|input|inputting',
    'statutory|annual|quarterly|monthly return|returns|census',
    'performance|management data|figures|indicator|indicators|report|reports|information',
    'filing|photocopying|scanning|archiving|indexing',
    'tick|ticked|ticking the? box|boxes',
    'tick - box|boxes',
    'front sheet|sheets',
    'liquid logic',
    'electronic file|files|record|records|recording|folder|system|form|forms',
    'paper file|files|records',
    '~file *3 old|signed|paper|closed|completed|last *3 <form>',
    '<system> *3 up - to? - date',
    '<office> *2 form|forms|template|templates|paperwork|recording|documentation',
    // What is put where records are kept.
    '<put> *8 on|onto|into|in|to|within|from|for the|our|shared|case|main|right|correct|electronic|paper|his|her|their|social *2 <place>',
    '<put> *8 on|onto|into|in|to|within <system>',
    '<form> *5 on|onto|into|in the|our|his|her|their *2 system|file|files|database|portal|spreadsheet',
    '~update|~populate|~complete|~check|~correct|~cleanse|~refresh|~maintain *3 <system>',
    '~update|~tidy|~correct|~check|~refresh|~cleanse *3 system|systems|record|records|file|files|details|field|fields|log|data',
    'system|file|files|record|records|tracker|spreadsheet|database ~be *2 updated|complete|completed|up|current|accurate|closed|checked',
    '~upload|~scan|~archive|~countersign|~index|~redact|~photocopy *5 <form>',
    '~countersign',
    '~sign *4 form|forms|record|records|minutes|paperwork|report|reports|visit|visits|assessment|template *2 off',
    '~sign off *5 form|forms|record|records|recording|minutes|document|documents|paperwork|report|reports|visit|visits|assessment|assessments|template|chronology',
    '~close *4 task|tasks|episode|episodes|workflow|workflows|alert|alerts',
    '~complete|~finish|~clear|~close|~action *2 outstanding|overdue *3 <form>',
    '~bring *4 file|files|record|records|recording|case|system|database|log *2 up to date',
    '~type|~write up *4 +minute|+note|+visit|+record|+recording|+meeting|+assessment|+session',
    '~type|~write *4 +minute|+note|+visit|+recording|+meeting up',
    '~type|~circulate|~distribute|~send|~issue|~file|~approve|~finish|~finalise|~finalize|~share|~agree|~sign|~chase|~write|~upload|~amend|~check|~print *5 minutes',
    '~circulate|~distribute *4 +minute|+note|+report|+document|+record|+paperwork|+action|+decision',
    'minutes of|from the|his|her|last|lac|cla|review|meeting|this',
    'review|meeting|lac|cla|conference|panel|group|strategy|pep|tac|team|agreed|draft|final|last minutes',
    'minutes *2 typed|circulated|distributed|sent|signed|agreed|shared|uploaded|written|filed|out|on',
    '~complete|~do|~finish|~submit|~return|~chase|~tidy *3 paperwork|documentation',
    '~record|~log|~note|~document *6 on|in|into the? *2 <place>',
    '~record|~log *2 +visit|+episode|+discussion|+decision|+review|+supervision *2 on|in|within',
    '~enter|~input|~key|~inputting *4 data|date|dates|details|episode|figures|score|scores|legal',
    'sdq +score|result|results *4 on|in|into',
    '~tick|~complete|~fill *3 checklist',
    'for|before|ahead the? ofsted|inspection|audit',
    'inspection|audit|ofsted prep|preparation|ready|readiness|action|actions|purposes|requirement|requirements',
    'file audit|audits|check|tidy|closure|sort',
    'audit of|the *3 file|files|record|records|case|recording',
    'evidence|evidenced on|in|for the? file|system|audit|inspection|record|recording|ofsted',
    '<form> *3 filed|uploaded|scanned|archived|logged|countersigned',
    'save|saved|saves|saving|file|store|stored|put|move|moved *5 in|into|to the? *2 folder|folders|drive|inbox',
    'to|on|for|in the? *2 file : <form>',
  ],
  lists,
)

/** What looks like work on the record, and is not. */
const innocent = rows([
  'point|points|reward|rewards|traffic|buddy|ticket|solar|immune|nervous|alarm|sound|heating|token|star|school|care|merit|behaviour|stereo|respiratory|support system|systems',
  'upload|uploads|uploaded|uploading *3 cv|photo|photos|picture|pictures|video|videos|homework|coursework|essay|portfolio|song|film|app|artwork|assignment',
  'nail|accordion file',
  'reward|sticker|star|behaviour|sleep|food|mood|feelings|wishes|bank|library|exercise|reading|diary|school sheet|log|logs|record|records|chart',
  'record|records|recording|recorded|recordings player|deal|label|store|shop|song|his|her|voice|message|video|story|a|of',
  'world|personal|track|vinyl|criminal record|records',
  'passport|college|housing|nursery|visa|asylum|benefit|benefits|bank|travel|job|university|student|bursary|uniform|application|trip|citizenship paperwork|form|forms|documentation',
  'paperwork for *3 passport|college|housing|nursery|visa|asylum|benefit|benefits|bank|flat|job|university|bursary|grant|trip|licence',
  'hospital file|folder|passport',
  'fact|work|coursework|homework|art|blue|red file|folder',
  'stair|gate|lock|window closed',
])

/** Where the text names work that serves the record only, if it does. */
export function recordWork(text: ReadText): Span | undefined {
  const { words } = text
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.id === 0) continue
    const found = work.at(text, at)
    if (found === undefined || isInnocent(text, found.from, found.to)) continue
    return { first: found.first, last: found.last }
  }
  return undefined
}

const amounts = wordSet('few several many five ten fifteen twenty thirty forty sixty some couple')

/** `10 minutes` is a time, and no minutes. */
function isInnocent(text: ReadText, from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at++) {
    const word = text.words[at] as Word
    if (innocent.at(text, at) !== undefined) return true
    if ((word.kind === 'number' || amounts.has(word)) && isMinutes.has(text.words[at + 1])) return true
  }
  return false
}

const isMinutes = wordSet('minutes minute mins')

const office = wordSet(`
  +audit +inspection ofsted statutory +requirement compliance compliant policy policies procedure procedures kpi kpis +target +deadline
  performance +record recording +file practice prep preparation evidence +regulation regs guidance law legal +duty duties required
  +standard internal management data +return monitoring reporting admin administration best for the a an our in line with and of to
  ready be is it as per under by due system process national local authority la quality assurance qa . ,
`)

/** A reason that is only the office's: `audit`, `statutory requirement`. */
export const isOfficeReason = ({ words }: ReadText): boolean =>
  words.length < 12 && words.every((word) => word.kind === 'number' || office.has(word))
