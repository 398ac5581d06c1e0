import { WordTable } from './word-table.ts'

/** What the words before a date tell of it, where nothing stands directly before it that does. */
export type Setting =
  | 'first'
  | 'start'
  | 'after'
  | 'before'
  | 'time'
  | 'because'
  | 'as'
  | 'so'
  | 'born'
  | 'birth'
  | 'by'
  | 'ahead'
  | 'to'
  | 'be'
  | 'past'
  | 'perhaps'
  | 'arranged'
  | 'relative'
  | 'end'
  | 'stop'

export const settingWords = new WordTable<Setting>([
  ['first', 'first'],
  ['~start ~begin ~commence ~launch opens', 'start'],
  ['after since following', 'after'],
  ['before until till b4 untill til prior ahead', 'before'],
  ['time', 'time'],
  ['because cos cuz coz bcos becuase given', 'because'],
  ['as', 'as'],
  ['so', 'so'],
  ['born dob', 'born'],
  ['birth', 'birth'],
  ["will 'll shall must should won't cannot going needs", 'ahead'],
  ['to', 'to'],
  ['be being is are', 'be'],
  [
    'was were had did been told said went gave got met saw took came broke fell ran ' +
      'began became knew lost rang sat slept spoke spent stole swore taught thought threw wrote ' +
      'chose ate drank grew heard bought felt fought forgot led',
    'past',
  ],
  [
    'left let done seen taken given gone written held made found kept brought paid sent caught stolen broken',
    'perhaps',
  ],
  ['by', 'by'],
  [
    'booked arranged scheduled planned fixed set invited expected timetabled listed confirmed offered',
    'arranged',
  ],
  ['who which that', 'relative'],
  ['finishing ends ending finishes ended', 'end'],
  ['; : – — ( ) ,', 'stop'],
])

/** After `after`: things of every day, with which no stretch begins ("after school on 3 May"). */
export const dailyThings = new WordTable([
  [
    'school college work nursery tea dinner lunch breakfast supper football swimming training practice club class lesson ' +
      'lessons registration assembly break playtime bath bedtime mass church mosque prayers contact',
    true,
  ],
])

/** Words that end in `ed` and are no past form. */
export const notPast = new WordTable([
  [
    'need feed bed red shed seed speed bleed breed weed indeed hundred sacred naked wicked exceed succeed proceed embed sled wed ' +
      'reed greed creed supervised unsupervised fixed named detailed agreed-upon so-called limited mixed advanced continued related ' +
      'unaccompanied accredited interested excited worried tired supported trained qualified assisted',
    true,
  ],
])

/** What a clause begins with after `as` or `since`. */
export const subjects = new WordTable([
  [
    'he she they it we you i his her their this that these there mum dad mam nan gran my our your both nobody nothing',
    true,
  ],
])
