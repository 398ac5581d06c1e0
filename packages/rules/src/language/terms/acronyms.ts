/**
 * What the letters of children's services stand for, in words that could be written instead. Several meanings are parted by `|`:
 * the one that fits is for the writer to choose.
 */
export const acronyms: Readonly<Record<string, string>> = {
  // Social care
  abe: 'achieving best evidence interview',
  adm: 'agency decision maker',
  aim: 'assessment, intervention, moving on',
  asf: 'Adoption Support Fund',
  asye: 'assessed and supported year in employment',
  cafcass: 'Children and Family Court Advisory and Support Service',
  caf: 'common assessment framework',
  cce: 'child criminal exploitation',
  ce: 'criminal exploitation',
  cic: 'child in care|children in care',
  cin: 'child in need',
  cla: 'child looked after',
  cp: 'child protection',
  cpc: 'child protection conference',
  cpp: 'child protection plan',
  csc: 'children’s social care',
  cse: 'child sexual exploitation',
  csw: 'child’s social worker',
  cyp: 'children and young people',
  da: 'domestic abuse',
  dv: 'domestic violence',
  dcs: 'director of children’s services',
  edt: 'emergency duty team',
  eh: 'early help',
  eha: 'early help assessment',
  epo: 'emergency protection order',
  fc: 'foster carer',
  fgc: 'family group conference',
  fgdm: 'family group decision making',
  fgm: 'female genital mutilation',
  fii: 'fabricated or induced illness',
  fsw: 'family support worker',
  hoth: 'harm outside the home',
  hsb: 'harmful sexual behaviour',
  icpc: 'initial child protection conference',
  idva: 'independent domestic violence adviser',
  ifa: 'independent fostering agency',
  iro: 'independent reviewing officer',
  iros: 'independent reviewing officers',
  isva: 'independent sexual violence adviser',
  isw: 'independent social worker',
  iv: 'independent visitor',
  la: 'local authority',
  lac: 'looked-after child',
  lado: 'local authority designated officer',
  lct: 'leaving care team',
  lscb: 'local safeguarding children board',
  ltf: 'long-term fostering',
  mace: 'multi-agency child exploitation meeting',
  mappa: 'multi-agency public protection arrangements',
  marac: 'multi-agency risk assessment conference',
  mash: 'multi-agency safeguarding hub',
  mdt: 'meeting of all the professions',
  mgf: 'mother’s father',
  mgm: 'mother’s mother',
  pgf: 'father’s father',
  pgm: 'father’s mother',
  mfh: 'missing from home',
  mst: 'multisystemic therapy',
  neet: 'not in education, work or training',
  nfa: 'no further action',
  nps: 'National Probation Service',
  nrm: 'national referral mechanism',
  ooh: 'out of hours',
  pa: 'personal adviser|personal assistant',
  pams: 'parenting assessment',
  pcso: 'police community support officer',
  plo: 'Public Law Outline',
  pp: 'pathway plan|previous partner',
  ppo: 'police protection order',
  ppu: 'public protection unit',
  pr: 'parental responsibility',
  pwp: 'placed with parents',
  raa: 'regional adoption agency',
  rcpc: 'review child protection conference',
  rhi: 'return home interview',
  rm: 'registered manager',
  rsw: 'residential support worker',
  sarc: 'sexual assault referral centre',
  sgo: 'special guardianship order',
  sg: 'special guardian',
  ssw: 'supervising social worker',
  sw: 'social worker',
  sws: 'social workers',
  swa: 'social work assistant',
  tac: 'team around the child',
  taf: 'team around the family',
  tm: 'team manager',
  sm: 'service manager',
  uasc: 'child who came to the UK alone and seeks asylum',
  uam: 'child who came to the UK alone',
  yp: 'young person',
  yps: 'young people',
  ypa: 'young person’s adviser',
  // Courts and law
  cao: 'child arrangements order',
  cmh: 'case management hearing',
  cmo: 'case management order',
  co: 'care order',
  cps: 'Crown Prosecution Service',
  dols: 'deprivation of liberty safeguards',
  dol: 'deprivation of liberty',
  fao: 'family assistance order',
  ico: 'interim care order',
  irh: 'issues resolution hearing',
  iso: 'interim supervision order',
  lpm: 'legal planning meeting',
  po: 'placement order|probation officer',
  pso: 'prohibited steps order',
  sio: 'specific issue order',
  so: 'supervision order',
  // Education
  aln: 'additional learning needs',
  ap: 'alternative provision',
  apdr: 'assess, plan, do, review',
  dsl: 'designated safeguarding lead',
  dt: 'designated teacher',
  eal: 'English as an additional language',
  ebsa: 'too anxious to be in school',
  ehc: 'education, health and care',
  ehcna: 'education, health and care needs assessment',
  ehcp: 'education, health and care plan',
  elsa: 'emotional literacy support assistant',
  eotas: 'education other than at school',
  ep: 'educational psychologist',
  epep: 'online personal education plan',
  esol: 'lessons in English for speakers of other languages',
  ewo: 'education welfare officer',
  eyfs: 'early years foundation stage',
  fte: 'fixed-term exclusion',
  hlta: 'higher level teaching assistant',
  hoy: 'head of year',
  iep: 'individual education plan',
  lsa: 'learning support assistant',
  mld: 'moderate learning difficulties',
  pex: 'permanent exclusion',
  pep: 'personal education plan',
  peps: 'personal education plans',
  pru: 'pupil referral unit',
  sen: 'special educational needs',
  senco: 'special educational needs coordinator',
  sencos: 'special educational needs coordinators',
  send: 'special educational needs and disability',
  sendco: 'special educational needs and disability coordinator',
  sendiass: 'information and advice service for special educational needs',
  semh: 'social, emotional and mental health',
  sld: 'severe learning difficulties',
  slt: 'speech and language therapist|senior leadership team',
  sebd: 'social, emotional and behavioural difficulties',
  spld: 'specific learning difficulties',
  ta: 'teaching assistant',
  tas: 'teaching assistants',
  vs: 'virtual school',
  vsh: 'head of the virtual school',
  // Health
  asc: 'autism',
  asd: 'autism',
  bmi: 'body mass index',
  camhs: 'child and adolescent mental health services',
  cbt: 'cognitive behavioural therapy',
  ccn: 'community children’s nurse',
  chc: 'continuing health care',
  cmht: 'community mental health team',
  cpn: 'community psychiatric nurse',
  dbt: 'dialectical behaviour therapy',
  ddp: 'dyadic developmental psychotherapy',
  dnar: 'do not attempt to resuscitate',
  emdr: 'eye movement therapy for trauma',
  ent: 'ear, nose and throat',
  fasd: 'foetal alcohol spectrum disorder',
  gdd: 'global developmental delay',
  hv: 'health visitor',
  iapt: 'talking therapies',
  iha: 'initial health assessment',
  ld: 'learning disability',
  mh: 'mental health',
  odd: 'oppositional defiant disorder',
  ot: 'occupational therapist',
  ots: 'occupational therapists',
  pda: 'pathological demand avoidance',
  rha: 'review health assessment',
  salt: 'speech and language therapist',
  salts: 'speech and language therapists',
  scphn: 'school nurse',
  sdq: 'Strengths and Difficulties Questionnaire',
  sdqs: 'Strengths and Difficulties Questionnaires',
  slcn: 'speech, language and communication needs',
  tbi: 'brain injury',
  // Youth justice, money, homes
  asb: 'anti-social behaviour',
  asbo: 'anti-social behaviour order',
  dbs: 'criminal records check',
  dla: 'Disability Living Allowance',
  dwp: 'Department for Work and Pensions',
  esa: 'Employment and Support Allowance',
  jsa: 'Jobseeker’s Allowance',
  pip: 'Personal Independence Payment',
  pips: 'Personal Independence Payments',
  uc: 'Universal Credit',
  yjs: 'youth justice service',
  yos: 'youth offending service',
  yot: 'youth offending team',
  yoi: 'young offender institution',
  dvpo: 'domestic violence protection order',
  hmo: 'shared house',
}

/** Letters that are plain when written in small letters too: nobody would take them for a word. */
export const anyCase =
  'camhs ehcp ehcps ehcna iro iros senco sencos sendco sdq sdqs nrm uasc marac lado icpc rcpc fgc sgo sgos eotas semh ebsa emdr fasd slcn ssw yjs yot ewo asye plo cse cce idva mappa sendiass iha rha'

/** Letters that are written with small ones among them: `SaLT`, `DoL`. */
export const mixedCase = 'salt salts spld dols dol senco camhs hoy'

/** Letters that everybody knows. Their plurals too. */
export const familiarLetters = `gp nhs gcse pe tv uk us usa eu un bbc itv cbbc id it pc cd dvd cv diy bmx mot sim pin usb mp am pm bc ad ok
  re ict rs btec nvq sat sats igcse hiv aids dna mri ct ecg eeg isa adhd ptsd ocd iq vip rsvp ps pps pto faq asap tbc tba eta fyi dob nb ie eg
  etc bff lol omg dm dms ai gps fm hd led cctv url pdf wifi sms sos ufo bbq nasa nato fifa uefa fa mma wwe ufc nba nfl rspca rspb nspcc
  ymca ywca rnli raf aa rac ba msc bsc phd pgce hgv lgv bmw vw kfc ikea asda hsbc tsb vat paye hmrc dvla wc lgbt lgbtq lgbtqia covid cpr
  abc xl xxl xs pshe stem pta oap ppe lego xbox nintendo ceo hm hmp qc kc jp gdpr ucas ofsted mc dj pj ni sw1 psni hr tb ra ibs uti mmr hpv icu bcg
  ukip mod gchq mi asos hmv dpd ups rbs nuj tuc cnn espn mtv bt ee lidl aldi spf uv lcd hdmi html ram cpu pvc mdf lpg bst gmt utc
  ac gb mb kg km cm mm ml mg mph kph rpm cc lb oz ft hq iou rip pob nye nz uae roi ussr ira ww wwi wwii hp rrp ltd plc llp mbe obe
  cbe smart ncs nus dofe`

/** Names made of letters. */
export const letterNames = 'tj aj cj ej jj kj lj mj oj rj bj jt jd jb jc jr dj pj zj vj nj'

/** Words that people put in capitals to be heard, and headings. None of them is taken for letters that stand for words. */
export const shoutedWords = `a about above action after again agreed all alone already also always am an and any are as ask at ate away baby
  back bad bag bath be beat bed been before best big both box boy boys bring bus but buy by call called came can cannot car card care carer
  carers case cat child child's children choice clean cold come could cut dad dad's dad’s daily date day days dear did do dog doing done dont
  door down draft due each early easy eat end enough entry even ever every exit extra fail fall family far fast fed feel few final find fine
  fire first five food for four free friday from full fun further game get girl girls give go goal goes going gone good got great had half
  hand happy hard has hate have he health hear heart help her here hers high him his hold home hope hot hour house how hurt i if ill in info
  into is its job join just keep key kids kind know large last late later law left less let life like line list live local long look lost
  lot lots love low made main make many may maybe me meal mean meet mind mine miss mon monday money month more most move much mum mum's mum’s
  must my name nan near need needs never new news next nice night no none nor not note notes nothing now null of off old on once one only open
  or order other our ours out over own page part pass past pay phone place plan play please poor post pull push put ran read ready real red
  rest review ride right risk room rule rules run sad safe said same sat saturday save saw say says school see seen set she shop should
  show shut sick side sign sir sit six sleep slow small so some soon sorry speak start stay step still stop such sun sunday sure take talk
  tea team tell ten text than thank thanks that the their them then there these they thing this those thursday time to today told too took
  top trip true try tue tuesday turn two under until up update upon urgent us use used very visit wait walk want warm was wash watch water
  way we wed wednesday week weeks well went were what when where which who why wide will win wish with won't wont work would wrong year years
  yes yet you young your yours zero january february march april june july august september october november december agenda actions
  minutes education identity placement contact finance summary reason outcome outcomes views wishes signed confidential private name age
  dob address school gender ethnicity religion language need goals target targets measure who what when where how danger warning caution
  poison fragile keep closed toilet toilets boss champ lions tigers`

/** Letters among the known ones that are words besides, so that a shouted line is not taken for them. */
export const alsoWords =
  'salt salts pep peps pip pips mash send aim caf abe elsa odd so co la pa da mace ent dol'

/** Titles: with a name after them, they are part of it. */
export const titles = 'dc ds di dci dcs pc pcso wpc hhj dj mp rev sgt qc kc lj mr ms dr sr st'
