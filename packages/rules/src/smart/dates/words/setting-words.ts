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
  | 'by'
  | 'ahead'
  | 'to'
  | 'be'
  | 'past'
  | 'perhaps'
  | 'arranged'
  | 'end'
  | 'stop'
  | 'and'

export const settingWords = new WordTable<Setting>([
  ['first', 'first'],
  ['~start ~begin ~commence ~launch opens', 'start'],
  ['after since following', 'after'],
  ['before until till b4 untill til prior ahead', 'before'],
  ['time', 'time'],
  ['because cos cuz coz bcos becuase given', 'because'],
  ['as', 'as'],
  ['so', 'so'],
  ['born dob birth', 'born'],
  ["will 'll shall must should won't cannot going needs", 'ahead'],
  ['to', 'to'],
  ['be being is are', 'be'],
  [
    'was were had did been told said went gave got made met saw took came held done seen broke fell ran ' +
      'began became found kept knew lost paid rang sent sat slept spoke spent stole swore taught thought threw wrote ' +
      'written taken given gone chose ate drank grew heard bought brought caught felt fought forgot led',
    'past',
  ],
  ['left let', 'perhaps'],
  ['by', 'by'],
  [
    'booked arranged scheduled planned fixed set invited expected timetabled listed confirmed offered',
    'arranged',
  ],
  ['finishing ends ending finishes ended', 'end'],
  ['; : – — ( ) ,', 'stop'],
  ['and & but', 'and'],
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
