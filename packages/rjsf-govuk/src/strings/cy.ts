import { numberInWords } from './number-in-words.ts'
import { capital } from './readable-name.ts'
import { defineStrings } from './strings.ts'

// Names of questions stand after a colon: inside a sentence Welsh would change their first letter, which only somebody who
// knows the word can do. For the same reason counted words are plural, after “o”.
const count = (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${numberInWords(n, 'cy')} o ${many}`
const characters = (n: number) => count(n, 'nod', 'nodau')
const words = (n: number) => count(n, 'gair', 'eiriau')

const listed = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2
    ? last
    : `${parts.slice(0, -1).join(', ')} ${/^[aeiouwyâêîôûŵŷ]/iu.test(last) ? 'ac' : 'a'} ${last}`
}

/** The words of the theme in Welsh. */
export const cy = /* @__PURE__ */ defineStrings({
  lang: 'cy',
  errorPrefix: 'Gwall:',
  errorSummaryTitle: 'Mae problem',
  optional: '(dewisol)',
  submit: 'Cadw a pharhau',
  yes: 'Ie',
  no: 'Na',
  or: 'neu',
  chooseOne: 'Dewiswch un',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  hour: 'Awr',
  minute: 'Munud',
  time: 'Amser',
  partialDateHint: 'Er enghraifft, 30 4 2015, neu 4 2015, neu 2015 yn unig',
  addFirst: (item) => `Ychwanegu ${item}`,
  addAnother: (item) => `Ychwanegu ${item} arall`,
  remove: 'Dileu',
  copy: 'Copïo',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  edit: 'Golygu',
  done: 'Wedi gorffen',
  itemNumber: (item, position) => `${item} ${position}`,
  // Welsh has no article here: one that stands before a title is English. A question begins with “A” in Welsh too.
  itemName: (title) => (title.endsWith('?') ? title : capital(title.replace(/^an? (?=\S)/iu, ''))),
  added: (item, position) => `Ychwanegwyd: ${item} ${position}`,
  removed: (item, position) => `Dilëwyd: ${item} ${position}`,
  moved: (item, position) => `Symudwyd i le ${position}: ${item}`,
  nothingAdded: 'Nid oes dim wedi’i ychwanegu eto',
  item: 'eitem',
  addPart: (part) => `Ychwanegu ${part}`,
  removePart: (part) => `Dileu ${part}`,
  fieldName: (label) => `Enw: ${label}`,
  whichKind: 'Pa un o’r rhain ydyw?',
  answer: 'Ateb',
  option: (position) => `Dewis ${position}`,
  showMore: (title) => `Dangos ${title}`,
  unsupported: (title) => `Ni ellir dangos hyn yn y ffurflen hon: ${title}`,
  clear: 'Clirio',
  charactersAtMost: (limit) => `Gallwch ddefnyddio hyd at ${characters(limit)}`,
  charactersLeft: (left) => `Mae gennych ${characters(left)} ar ôl`,
  charactersOver: (over) => `Mae gennych ${characters(over)} yn ormod`,
  wordsAtMost: (limit) => `Gallwch ddefnyddio hyd at ${words(limit)}`,
  wordsLeft: (left) => `Mae gennych ${words(left)} ar ôl`,
  wordsOver: (over) => `Mae gennych ${words(over)} yn ormod`,
  showPassword: 'Dangos y cyfrinair',
  hidePassword: 'Cuddio’r cyfrinair',
  show: 'Dangos',
  hide: 'Cuddio',
  passwordShown: 'Mae eich cyfrinair yn weladwy',
  passwordHidden: 'Mae eich cyfrinair wedi’i guddio',
  chosenFiles: 'Ffeiliau a ddewiswyd',
  removeFile: (name) => `Dileu ${name}`,
  downloadFile: (name) => `Lawrlwytho ${name}`,
  fileSize: (bytes) =>
    bytes < 1000
      ? count(bytes, 'beit', 'feitiau')
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`,
  fileUnread: (name) => `Nid oedd modd darllen ${name} – dewiswch y ffeil eto`,
  fileAdded: (name) => `Ychwanegwyd: ${name}`,
  fileRemoved: (name) => `Dilëwyd: ${name}`,
  fileIsRead: (name) => `Wrthi’n darllen ${name}`,
  fileNumber: (position) => `Ffeil ${position}`,
  chooseFile: 'Dewis ffeil',
  chooseFiles: 'Dewis ffeiliau',
  orDropFile: 'neu ollwng ffeil yma',
  orDropFiles: 'neu ollwng ffeiliau yma',
  noFileChosen: 'Nid oes ffeil wedi’i dewis',
  filesChosen: (n) => `${count(n, 'ffeil', 'ffeiliau')} wedi’u dewis`,
  enteredDropZone: 'Wedi cyrraedd y man gollwng',
  leftDropZone: 'Wedi gadael y man gollwng',
  numberLimits: ({ atLeast, atMost, moreThan, lessThan, step }) => {
    const said = [
      atLeast !== undefined && atMost !== undefined
        ? `rhwng ${atLeast} a ${atMost}`
        : atLeast !== undefined
          ? `${atLeast} neu fwy`
          : atMost !== undefined && `${atMost} neu lai`,
      moreThan !== undefined && `mwy na ${moreThan}`,
      lessThan !== undefined && `llai na ${lessThan}`,
      step !== undefined && `mewn camau o ${step}`,
    ]
    return capital(said.filter((each) => each !== false).join(', '))
  },
  change: 'Newid',
  notAnswered: 'Heb ei ateb eto',
  moreAnswers: (n) => `a ${n} arall`,
  previous: 'Blaenorol',
  next: 'Nesaf',
  previousOrNextPage: '',
  pagination: 'Tudalennau',
  page: (page) => `Tudalen ${page}`,
  back: 'Yn ôl',
  breadcrumb: 'Briwsion bara',
  skipToMainContent: 'Neidio i’r prif gynnwys',
  important: 'Pwysig',
  success: 'Llwyddiant',
  warning: 'Rhybudd',
  messages: {
    somethingElse: { name: 'ateb', Name: 'Ateb' },
    answerTo: (question) => ({ name: `‘${question}’`, Name: `‘${question}’` }),
    agree: ({ Name }) => `Dewiswch ‘${Name}’ i barhau`,
    enter: ({ name }) => `Rhowch ateb: ${name}`,
    select: ({ name }) => `Dewiswch ateb: ${name}`,
    selectIf: ({ name }) => `Dewiswch ie neu na: ${name}`,
    add: ({ name }) => `Ychwanegwch: ${name}`,
    upload: ({ name }) => `Dewiswch ffeil: ${name}`,
    fillIn: ({ name }) => `Llenwch: ${name}`,
    tooLong: ({ Name }, limit) => `${Name}: rhaid defnyddio ${characters(limit)} neu lai`,
    tooShort: ({ Name }, limit) => `${Name}: rhaid defnyddio ${characters(limit)} neu fwy`,
    notFormat: ({ name }) => `Rhowch yr ateb yn y fformat cywir: ${name}`,
    notEmail: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
    notUrl: 'Rhowch gyfeiriad gwe yn y fformat cywir, fel https://www.enghraifft.com',
    notTelephone: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
    notDate: ({ Name }) => `${Name}: rhaid i’r dyddiad fod yn ddyddiad go iawn`,
    dateMisses: ({ Name }, parts) => `${Name}: rhaid cynnwys ${listed(parts)}`,
    dateBefore: ({ Name }, limit) => `${Name}: rhaid i’r dyddiad fod ar neu ar ôl ${limit}`,
    dateAfter: ({ Name }, limit) => `${Name}: rhaid i’r dyddiad fod ar neu cyn ${limit}`,
    dateNotAfter: ({ Name }, limit) => `${Name}: rhaid i’r dyddiad fod ar ôl ${limit}`,
    dateNotBefore: ({ Name }, limit) => `${Name}: rhaid i’r dyddiad fod cyn ${limit}`,
    notTime: ({ Name }) => `${Name}: rhaid nodi amser, fel 9:30 neu 14:05`,
    notNumber: ({ Name }) => `${Name}: rhaid i’r ateb fod yn rhif`,
    notWholeNumber: ({ Name }) => `${Name}: rhaid i’r ateb fod yn rhif cyfan`,
    atLeast: ({ Name }, limit) => `${Name}: rhaid i’r rhif fod yn ${limit} neu fwy`,
    atMost: ({ Name }, limit) => `${Name}: rhaid i’r rhif fod yn ${limit} neu lai`,
    moreThan: ({ Name }, limit) => `${Name}: rhaid i’r rhif fod yn fwy na ${limit}`,
    lessThan: ({ Name }, limit) => `${Name}: rhaid i’r rhif fod yn llai na ${limit}`,
    multipleOf: ({ Name }, step) => `${Name}: rhaid i’r rhif fod yn lluosrif o ${step}`,
    selectAtLeast: ({ name }, limit) => `Dewiswch o leiaf ${limit}: ${name}`,
    selectAtMost: ({ name }, limit) => `Dewiswch ddim mwy na ${limit}: ${name}`,
    tooFewItems: ({ name }, limit) => `Ychwanegwch o leiaf ${limit}: ${name}`,
    tooManyItems: ({ name }, limit) => `Cadwch ddim mwy na ${limit}: ${name}`,
    twiceTheSame: ({ name }) => `Dilëwch atebion sy’n cael eu hailadrodd: ${name}`,
    mustBe: ({ Name }, value) => `${Name}: rhaid i’r ateb fod yn ${value}`,
    notAsked: ({ name }) => `Dilëwch yr hyn nad yw’r ffurflen hon yn gofyn amdano: ${name}`,
    wrongKind: ({ name }) => `Rhowch yr ateb eto: ${name}`,
    wrong: ({ name }) => `Gwiriwch: ${name}`,
    ofItems: (message, items) => `${message} (${items.join(', ')})`,
    list: listed,
  },
})
