/**
 * Words that tell that a text was written for other adults. A few stems of many: the long list is in `@open-care-plan/rules`, and
 * the checker there is what a writer uses. Here it is only decided whether a child is shown a text.
 */
const stems = `
  accordance accommodat agenc allegation allocat alternative applicable approp assess asylum attachment attain baseline
  birth|mum birth|mother birth|father birth|dad birth|parent|parents
  behaviours breakdown carer|reports caseload commission concern conference contact contingen decision-mak delegat disclos disengag
  disrupt dysregulat eligib engage|with escalat ethnic exploit facilitat guardianship identified implement in-house independent|review
  indicator interven liais local|authority mitigat monitor multi-agency neglect objective outcome perpetrat permanen placement presents|as prior|to proceedings professional provision referral regarding rehabilitat reside respite reunif risk safeguard service|user
  sibling statutory stakeholder strateg substance sufficien supervis threshold timescale transition vulnerab wishes|and|feelings
`

/**
 * What is somebody’s own to tell: what they drink or take, what they are ill with, what they did or had done to them. A page that a
 * child keeps, and that others at home may read, does not tell it of anybody.
 */
const matters = `
  abus alcohol alleg arrest assault bail\\b bruis cannabis charged|with cocaine convict crime criminal custod debt diagnos drank
  drinking drugs drunk evict hepatitis heroin intoxic jail methadone molest offence offend overdos paedophil parole police pregnan
  prison probation prostitut psychiat rape relaps self-harm sentenced sexual sober stabb suicid tested|positive violen
`

// Letters that nobody spells out. Some every child knows.
const letters = /\b(?!(?:TV|OK|UK|DVD|CD|PC|PS|BBC|GP|PE|FA|VR|DJ|MC|ID|USA|BMX|AM|PM|XL)\b)[A-Z]{2,}s?\b/

/** A stem begins a word; words joined by a bar are whole. */
const anyOf = (stems: string): RegExp =>
  new RegExp(
    `\\b(?:${stems
      .trim()
      .split(/\s+/)
      .map((stem) => (stem.includes('|') ? `${stem.replaceAll('|', '\\s+')}\\b` : stem))
      .join('|')})`,
    'i',
  )

const adultWords = anyOf(stems)
const privateMatters = anyOf(matters)

/** Whether a text has words of the care system in it. */
export const hasAdultWords = (text: string): boolean => adultWords.test(text) || letters.test(text)

/** Whether a text tells what is somebody’s own to tell. */
export const tellsPrivateMatters = (text: string): boolean => privateMatters.test(text)
