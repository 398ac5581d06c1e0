import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { rows } from '../purpose/rows.ts'
import type { Span } from '../purpose/span.ts'
import { WordTraits } from '../purpose/word-traits.ts'

/*
 * What nobody in the plan controls: what courts, the Home Office, prosecutors and housing departments decide, and whether grown-ups
 * change their lives. Asking or applying is in somebody's hands; the answer is not. Source: corpus README; project wording set.
 */

const lists = {
  decider: `
    court courts judge judges magistrate magistrates tribunal jury cps prosecutor prosecutors prosecution ukvi ministry parliament
    government police prison probation parole governors governor cica dwp embassy consulate ofsted panel landlord jobcentre hmrc
    employer ombudsman insurer lender adjudicator coroner minister ministers mp mayor referee selectors scouts examiners examiner dvla dvsa
    registrar developers
  `,
  decide: `
    ~grant ~approve ~make ~let ~allow ~give ~agree ~order ~decide ~rule ~refuse ~dismiss ~discharge ~revoke ~extend ~find ~charge
    ~convict ~arrest ~prosecute ~sentence ~release ~accept ~reject ~overturn ~uphold ~award ~issue ~drop ~admit ~offer ~place ~return
    ~turn ~reduce ~remove ~recognise ~recognize ~believe ~permit ~authorise ~end ~lift ~impose ~jail ~deport ~increase ~pay ~change
    ~house ~rehouse ~allocate ~settle ~conclude ~vary ~reinstate ~terminate ~move ~evict ~rate ~judge ~inspect ~clear ~acquit ~send ~sign ~throw ~quash
    ~strike ~waive ~cancel
  `,
  shall: "will to should must shall would 'll",
  granted: `
    granted awarded given approved allowed issued made
  `,
  status: `
    asylum refugee leave status visa citizenship passport bail parole permission indefinite pip dla
  `,
  parent: `
    mum mam mummy mother mom dad daddy father tad parent parents mums stepdad stepmum stepfather stepmother partner boyfriend aunt uncle gran grandmother nan grandparents family
  `,
  habit: `drinking using smoking drugs alcohol taking offending shouting hitting lying fighting seeing arguing gambling heroin crack cannabis`,
}

export const decided = rows(
  [
    '<decider> *2 <shall> *2 <decide>',
    '<decider> grants|approves|makes|lets|allows|gives|agrees|orders|decides|rules|discharges|revokes|extends|charges|releases|accepts|awards|issues|drops|returns|turns|ends|reduces|places|houses|sentences|convicts',
    'home|prosecution office|service *2 <shall>? *2 <decide>',
    'home office grants|gives|decides|accepts|approves|issues|recognises|allows|makes',
    "council|authority|housing|department|association|association's <shall>? *2 house|houses|rehouse|rehouses|allocate|allocates *4",
    'council|housing|association|authority|landlord <shall>? *2 give|gives|offer|offers|provide|provides|find|finds|allocate|allocates *4 flat|house|property|tenancy|home|place|bungalow',
    '~be <granted> *3 <status>',
    '~be <granted> *4 order|tenancy|flat|house|custody|damages|compensation',
    '~be given *2 flat|house|tenancy|bail|custody|life|years',
    '~be allowed|permitted to *1 adopt|foster|live|stay|return|go|move|keep|remain|leave',
    '~be found guilty|innocent|not',
    '~be sent to prison|jail',
    '~be released from|early|on',
    '~be charged|convicted|prosecuted|sentenced|imprisoned|jailed|deported|acquitted|arrested',
    '~be rehoused|housed by|in',
    'care|placement|special|adoption|guardianship|supervision|court|contact order ~be|<shall> *2 made|granted|revoked|discharged|approved|agreed|refused|lifted',
    'claim|application|appeal|case|asylum <shall> *2 succeed|approved|granted|accepted|won|allowed|dropped|successful',
    'claim|application|appeal|case|tribunal succeeds|approved|granted|accepted|won',
    '~win *2 appeal|case|tribunal|lottery|custody|court|claim',
    '~get|~receive|~gain|~obtain|~secure|~be *2 refugee|asylum|settled|british status|citizenship',
    '~get|~receive|~gain|~obtain|~secure|~have *2 leave to remain',
    '~get|~receive *2 adoption|special|care *1 order',
    'receives|receive|gets|get|has a positive decision',
    'jury|judge|court finds|convicts',
    'university|college|oxford|cambridge <shall> offer|accept|give|admit|take',
    'university|college of *3 <shall> offer|accept|give|admit|take',
    '~find|~rule|~decide in *3 favour',
    'cross|interpol|embassy <shall> *1 find|locate|reunite',
    'all|every *2 children|classmates|pupils|friends|class|girls|boys|team *4 <shall> *1 come|attend|play|talk|include|sit|apologise|like',
    'school <shall> *1 re|readmit|overturn|reinstate|withdraw|rescind',
    'governors|panel overturn|overturns|rescind|reinstate',
    'neighbours|bullies|gang|boys|girls|classmates|pupils|children|peers <shall> *1 stop|like|leave|accept|be|love|apologise|welcome',
    'team|club|school|employer|manager|coach|academy|united|city|rovers <shall> *1 pick|select|choose|sign|promote him|her|them',
    'team|club|academy|united|city|rovers <shall> *1 offer|give *2 contract|trial|place',
    '~be|~get *1 picked|scouted|spotted|elected|signed by|for|to|up|as',
    '~win *3 competition|league|cup|race|medal|prize|gold|final|tournament|scholarship|election|award|championship|title|trophy',
    '~become|~be *2 famous|millionaire|celebrity|popstar|rich',
    '~go viral',
    '~be|~get offered|given *2 place at|to *3 university|oxford|cambridge|medicine|grammar',
    '~get|~have|~be *2 council|housing|social *2 flat|house|tenancy|property|home',
    'charge|charges|prosecution <shall> be *1 dropped|dismissed',
    'benefit|benefits|pip|dla|uc|award|sanction|claim <shall> be *1 backdated|approved|paid|awarded|increased|lifted|agreed',
    'student finance <shall> *1 pay|approve|award|agree',
    'brother|sister|siblings|brothers|sisters <shall> *1 forgive|love|like|apologise|want|accept',
    'weather ~be|<shall>',
    'lottery',
  ],
  lists,
)

export const changed = rows(
  [
    '<parent> *3 <shall> *2 ~stop|~quit *3 <habit>',
    '<parent> *3 <shall> *2 give up',
    '<parent> *3 ~stop|stops|quits|gives up? *2 <habit>',
    '<parent> *3 <shall> *2 stay|remain|be|get|become clean|sober|abstinent|drug|drugs|substance|alcohol|faithful|single|free',
    '<parent> *3 stays|remains|is|gets clean|sober|abstinent|single',
    '<parent> *3 stay|stays|keep|keeps off|away *2 <habit>',
    '<parent> *3 turns|changes|transforms *2 life|ways|lifestyle',
    '<parent> *3 <shall> *2 stay|keep|come off|away *2 <habit>',
    '<parent> *3 <shall> *2 ~get|~stay|~come|~move|~live|~remain|~be back? together',
    '<parent> *3 get|stay|come|remain|live|are back? together',
    '<parent> *3 <shall> *2 leave|divorce|separate|marry|split|leaves *3 him|her|partner|boyfriend|girlfriend|husband|wife|relationship|from',
    '<parent> *3 <shall> *2 end|finish *2 relationship',
    '<parent> *3 <shall> *2 change|transform|turn *3 ways|life|lifestyle|behaviour|attitude|around|completely|herself|himself|totally',
    '<parent> *3 <shall> *1 change',
    '<parent> *3 <shall> *2 love|forgive|accept|trust|apologise|believe|want|admit|understand|acknowledge|recognise|cooperate',
    '<parent> *3 <shall> *2 be *3 good|better|proper|perfect|great|new *1 parent|mother|father|person|man|woman',
    '<parent> *3 <shall> *2 recover|get *2 better|cured',
    '<parent> *3 <shall> *2 abstain',
    'adopters|carers|family|foster *2 <shall> *1 love|adore|cherish|treasure|bond',
    'parents|mum|dad|mother|father *2 <shall> *2 stop *2 arguing|fighting|seeing',
    '<parent> *3 <shall> come out of|off prison|heroin|drugs|methadone|jail',
    '<parent> *2 <shall> *1 be released',
  ],
  lists,
)

const DECIDED = 1
const CHANGED = 2
const traits = new WordTraits([
  [DECIDED, decided.begins],
  [CHANGED, changed.begins],
])

/** What is said that somebody outside the plan decides, or that a grown-up changes. */
export function othersDecide(text: ReadText): Span | undefined {
  const { words } = text
  for (let at = 0; at < words.length; at++) {
    const bits = traits.of(words[at])
    if (bits === 0) continue
    const found =
      ((bits & DECIDED) === 0 ? undefined : decided.at(text, at)) ??
      ((bits & CHANGED) === 0 ? undefined : changed.at(text, at))
    if (found !== undefined && !isAsked(words, found.from)) return { first: found.first, last: found.last }
  }
  return undefined
}

const asking = wordSet(`
  ~ask ~apply ~write ~request ~tell ~know ~explain ~inform ~want ~hope ~hear ~invite ~help ~email ~ring ~wait when if whether because
  what why after once until before ~give ~send ~take ~prepare ~discuss ~talk ~think
`)
const near = 7

/** What is asked for, told or waited for is not promised: `ask the court to grant`, `when the judge decides`. */
function isAsked(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - near; at--) {
    const word = words[at] as Word
    if (word.sentence !== words[from]?.sentence) return false
    if (asking.has(word)) return true
  }
  return false
}
