import type { Role } from '../store/store.ts'

/** Somebody who signs in. */
export interface User {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** The ids of the children whose records they work with; `every` for those who answer for all of them. */
  readonly children: readonly string[] | 'every'
  /** What they do here, in one line. */
  readonly about: string
}

/** What each role is called. */
export const roleTitles: Readonly<Record<Role, string>> = {
  'social-worker': 'Social worker',
  manager: 'Manager',
  iro: 'Independent reviewing officer (IRO)',
  'designated-teacher': 'Designated teacher',
  'virtual-school': 'Virtual school',
  health: 'Nurse for children in care',
  carer: 'Foster carer',
  'young-person': 'Young person',
  admin: 'Records auditor',
}

const joss = 'HM204817'
const kuba = 'WH118260'
const kayden = 'S1904471'
const quarteys = ['LA0071841', 'LA0071842', 'LA0071843']

/** People of the sample plans, all invented, without passwords. They are for demonstrations, and refused in production. */
export const demoUsers: readonly User[] = [
  {
    id: 'priya',
    name: 'Priya Nandra',
    role: 'social-worker',
    children: [joss, ...quarteys, kayden],
    about: 'Five children: Joss, the three Quarteys, and Kayden, whose plan has to be written again',
  },
  {
    id: 'sadie',
    name: 'Sadie Marchbank',
    role: 'social-worker',
    children: [kuba, 'LA0074310', 'MB310552', 'H20260417'],
    about: 'Four children: Kuba, Idris, Nell and Ada',
  },
  {
    id: 'gwen',
    name: 'Gwen Akehurst',
    role: 'manager',
    children: 'every',
    about: 'Agrees the plans of every child',
  },
  {
    id: 'marcus',
    name: 'Marcus Tolliver',
    role: 'iro',
    children: [joss, kuba, ...quarteys],
    about: 'Reviews the plans of Joss, Kuba and the Quarteys',
  },
  {
    id: 'alison',
    name: 'Alison Prewett',
    role: 'designated-teacher',
    children: [joss],
    about: 'Looks after Joss’s education plan at school',
  },
  {
    id: 'imogen',
    name: 'Imogen Sallis',
    role: 'virtual-school',
    children: 'every',
    about: 'Answers for the education plan of every child',
  },
  {
    id: 'beth',
    name: 'Beth Orme',
    role: 'health',
    children: [joss],
    about: 'Fills in Joss’s health passport',
  },
  { id: 'yvonne', name: 'Yvonne Bascombe', role: 'carer', children: [joss], about: 'Looks after Joss' },
  {
    id: 'joss',
    name: 'Joss',
    role: 'young-person',
    children: [joss],
    about: 'Nine years old, reads his own plan',
  },
  {
    id: 'kuba',
    name: 'Kuba',
    role: 'young-person',
    children: [kuba],
    about: 'Seventeen, writes half of his plan',
  },
  {
    id: 'nadia',
    name: 'Nadia Fell',
    role: 'admin',
    children: [],
    about: 'Reads the audit log, and no child’s record',
  },
]
