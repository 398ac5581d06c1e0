import type { DraftWords } from '../drafts/draft-status.ts'
import type { FormStrings } from './strings.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} neu ${parts.at(-1)}`

const draftWordsCy: DraftWords = {
  saving: 'Wrthi’n cadw',
  saved: 'Cadwyd am {time}',
  memoryOnly: 'Heb ei gadw ar y ddyfais hon. Cadwch y dudalen hon ar agor nes i chi orffen',
  failed: {
    full: 'Heb ei gadw: nid oes lle ar ôl ar y ddyfais hon. Gallwch barhau, a chedwir yr hyn a deipiwch tra bydd y dudalen hon ar agor',
    refused:
      'Heb ei gadw: nid yw’r porwr hwn yn caniatáu hynny. Gallwch barhau, a chedwir yr hyn a deipiwch tra bydd y dudalen hon ar agor',
    'wrong-key': 'Mae gwaith cynharach ar y ddyfais hon a gadwyd ag allwedd arall. Nid yw wedi’i newid',
    damaged: 'Mae gwaith cynharach ar y ddyfais hon na ellir ei ddarllen. Nid yw wedi’i newid',
    'later-version':
      'Mae gwaith cynharach ar y ddyfais hon o fersiwn diweddarach o’r ffurflen hon. Nid yw wedi’i newid',
    failed: 'Heb ei gadw. Gallwch barhau, a chedwir yr hyn a deipiwch tra bydd y dudalen hon ar agor',
  },
}

/** The words of the forms in Welsh. What the forms ask is in English: it comes from their schemas. */
export const formStringsCy: FormStrings = {
  lang: 'cy',
  loading: 'Wrthi’n llwytho’r ffurflen',
  loadFailed: 'Ni lwythodd y ffurflen. Nid oes dim wedi’i golli',
  tryAgain: 'Ceisio eto',
  pageLoading: 'Wrthi’n llwytho’r dudalen',
  pageFailed: 'Ni lwythodd y dudalen. Nid oes dim wedi’i golli',
  pageTitle: (page, form) => (page === form ? form : `${page} – ${form}`),
  nextStep: (section) => `Nesaf: ${section}`,
  allDone: 'Mae pob un o’ch adrannau wedi’i gwneud',
  yourSections: 'Eich adrannau chi',
  otherSections: 'Adrannau y mae eraill yn eu hysgrifennu',
  status: {
    'not-started': 'Heb ddechrau',
    'in-progress': 'Ar y gweill',
    done: 'Wedi’i wneud',
    'needs-attention': 'Angen sylw',
    'not-yours': 'I’w ddarllen',
  },
  writtenBy: (roles) => `Ysgrifennir gan: ${listed(roles)}`,
  changedBy: (who, when) => ['Newidiwyd', when, who && `gan ${who}`].filter(Boolean).join(' '),
  withRole: (name, role) => [name, role].filter(Boolean).join(', '),
  role: {
    'social-worker': 'gweithiwr cymdeithasol',
    manager: 'rheolwr',
    iro: 'swyddog adolygu annibynnol',
    'designated-teacher': 'athro dynodedig',
    'virtual-school': 'ysgol rithwir',
    health: 'nyrs neu feddyg',
    carer: 'gofalwr',
    'young-person': 'person ifanc',
  },
  toTasks: 'Yn ôl i’r rhestr',
  saveAndContinue: 'Cadw a pharhau',
  saveAndReturn: 'Cadw a mynd i’r rhestr',
  goOnAnyway: 'Parhau a dod yn ôl at hyn yn nes ymlaen',
  readOnly: 'Gallwch ddarllen yr adran hon. Eraill sy’n ei hysgrifennu',
  nothingHere: 'Nid oes dim wedi’i gofnodi yma',
  check: 'Gwirio’r atebion',
  checkHint: 'Darllenwch yr hyn sydd wedi’i gofnodi, a newidiwch yr hyn nad yw’n gywir.',
  change: 'Newid',
  contents: 'Ar y dudalen hon',
  notAnswered: 'Heb ei ateb eto',
  hiddenAnswers: 'Ni ofynnir am hyn mwyach',
  hiddenAnswersHint:
    'Rhoddwyd yr atebion hyn cyn i ateb arall newid. Maent wedi’u cadw, ac nid oes neb arall yn eu gweld. Cliriwch y rhai nad oes arnoch eu hangen.',
  clearAnswer: 'Clirio',
  submit: 'Cyflwyno',
  submitFailed: 'Ni chyflwynwyd hyn. Nid oes dim wedi’i golli: rhowch gynnig arall arni',
  findings: 'Beth mae adolygydd yn chwilio amdano',
  noFindings: 'Nid oes unrhyw reol yn gofyn am fwy',
  drafts: draftWordsCy,
  contributions: {
    title: 'Yr hyn y gofynnwyd i asiantaethau eraill amdano',
    received: (on) => (on === '' ? 'Wedi dod i law' : `Daeth i law ar ${on}`),
    explained: (asked) =>
      asked === ''
        ? 'Ni ddaeth dim, ac mae’r rheswm wedi’i gofnodi'
        : `Gofynnwyd ar ${asked}. Ni ddaeth dim, ac mae’r rheswm wedi’i gofnodi`,
    waiting: (asked, neededBy) =>
      [
        asked === '' ? 'Heb ddod i law eto' : `Gofynnwyd ar ${asked}, heb ddod i law eto`,
        neededBy && `ei angen erbyn ${neededBy}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  sync: {
    saved: 'Cadwyd am {time}',
    waiting: 'Wedi’i gadw ar y ddyfais hon. Caiff ei anfon pan ellir cyrraedd y gweinydd',
    waitingUnkept:
      'Heb ei gadw eto: ni ellir cyrraedd y gweinydd. Cadwch y dudalen hon ar agor, a chaiff ei anfon',
    conflict: 'Heb ei gadw eto: newidiodd rhywun arall yr un atebion. Edrychwch ar y ddau a dewis',
    refused: {
      'signed-out':
        'Heb ei gadw: rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall, a dewch yn ôl i’r dudalen hon',
      forbidden: 'Heb ei gadw: nid oes gennych hawl i newid y cofnod hwn',
      gone: 'Heb ei gadw: nid yw’r cofnod hwn yno mwyach',
      'too-large': 'Heb ei gadw: mae’r cofnod wedi mynd yn rhy fawr',
      rejected: 'Heb ei gadw: ni dderbyniodd y gweinydd ef',
    },
  },
  tabs: {
    elsewhere: 'Mae’r cofnod hwn ar agor mewn tab arall. Gallwch ei ddarllen yma',
    takeOver: 'Ysgrifennu yma yn lle hynny',
    readOnly: 'Agorwyd y cofnod hwn mewn tab arall. Mae unrhyw beth a ysgrifennoch yma yn y tab hwnnw',
  },
  versions: {
    title: 'Dau fersiwn',
    banner: (offers, conflicts) =>
      [
        offers > 0 && 'Mae gwaith cynharach ar y ddyfais hon nad yw yn y cofnod hwn.',
        conflicts > 0 && `Nifer yr atebion a newidiwyd gennych chi a chan rywun arall: ${conflicts}.`,
      ]
        .filter(Boolean)
        .join(' '),
    look: 'Edrych ar y ddau a dewis',
    nothing: 'Nid oes dim i’w ddewis',
    offer: (written) => (written === '' ? 'Gwaith cynharach' : `Gwaith cynharach: ${written}`),
    offerHint: 'Cadwyd hwn ar y ddyfais hon ac nid yw yn y cofnod. Mae’n aros nes i chi ddewis.',
    inRecord: 'Yn y cofnod',
    inDraft: 'Yn y gwaith cynharach',
    take: 'Ychwanegu’r gwaith hwn at y cofnod',
    leave: 'Dileu’r gwaith hwn',
    conflicts: 'Newidiwyd gennych chi a chan rywun arall',
    conflictsHint:
      'Nes i chi ddewis, mae’r hyn a ysgrifennoch chi yn aros yn y ffurflen, ac mae’r hyn a ysgrifennodd y llall yn aros ar y gweinydd.',
    mine: (written) => (written === '' ? 'Eich un chi' : `Eich un chi: ${written}`),
    theirs: (written) => (written === '' ? 'Eu hun nhw' : `Eu hun nhw: ${written}`),
    choice: {
      mine: 'Cadw fy un i',
      theirs: 'Cadw eu hun nhw',
      both: 'Cadw’r ddau, y naill ar ôl y llall',
    },
    choose: 'Cadw’r dewisiadau',
    noChoice: 'Dewiswch pa un i’w gadw',
    empty: 'Dim',
  },
  force: { must: 'Y gyfraith', should: 'Canllawiau', practice: 'Arfer', local: 'Lleol' },
  outcome: {
    pass: 'yno',
    fail: 'i’w wneud',
    needsReview: 'i berson edrych arno',
    notApplicable: 'ddim yn berthnasol',
  },
  checklist: {
    title: 'Beth mae adolygydd yn chwilio amdano',
    findings: 'Beth mae’r rheolau yn gofyn amdano',
    waiting: 'Mae’r cynllun yn cael ei wirio',
    failed: 'Ni ellid gwirio’r cynllun. Gallwch barhau, a chadw',
    unreadable: 'Ni ellir darllen rhannau o’r cynllun, felly ni chafodd ei wirio. Gallwch barhau, a chadw',
    count: (met, of) => `Pwyntiau sydd yno: ${met} o ${of}`,
    goTo: 'Mynd ato',
    others: (count) => `Rheolau eraill sy’n gofyn yr un peth: ${count}`,
    note: 'Ail-luniad yw’r rhestr o 18 pwynt: nid oes unrhyw Ddeddf na rheoliad yn gosod 18 pwynt. Mae pob un yn enwi ei ffynhonnell ei hun.',
  },
  inside: (count) => `Pethau i edrych arnynt y tu mewn: ${count}`,
  smart: {
    title: 'Pa mor glir yw’r cam hwn',
    whole: 'Mae’r pump yno',
    letter: {
      specific: 'Penodol',
      measurable: 'Mesuradwy',
      achievable: 'Cyraeddadwy',
      relevant: 'Perthnasol',
      timeBound: 'Wedi’i amseru',
    },
    label: { yes: 'ydy', no: 'ddim eto', 'cannot-tell': 'ni ellir dweud' },
  },
  language: {
    title: 'Geiriau i edrych arnynt eto',
    instead: (alternatives) => `Yn lle hynny: ${alternatives.join(' neu ')}`,
  },
}
