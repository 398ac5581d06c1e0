/** How the booklet comes out on paper. */
export type BookletFormat = 'fold' | 'single' | 'large'

/** The words of the booklet that are not answers. What the questions are called stands in the schema of the form. */
export interface BookletStrings {
  readonly title: string
  readonly belongsTo: (name: string | undefined) => string
  readonly notTheRecord: string
  readonly chapters: Readonly<
    Record<
      'first' | 'aboutMe' | 'needs' | 'history' | 'family' | 'growing' | 'people' | 'more' | 'about',
      string
    >
  >
  readonly firstNote: string
  readonly myName: string
  readonly noneKnown: string
  readonly none: string
  readonly notAsked: string
  readonly notWritten: string
  readonly nothing: string
  readonly height: (centimetres: number) => string
  readonly weight: (kilograms: number) => string
  readonly signed: (by: string | undefined, on: string | undefined) => string
  readonly continued: (title: string) => string
  readonly notes: string
  readonly page: (number: number) => string
  readonly howTo: Readonly<Record<BookletFormat, string>>
  readonly sheet: (number: number, of: number, side: 'front' | 'back') => string
  readonly yes: string
  readonly no: string
}

export const bookletStrings: BookletStrings = {
  title: 'My health passport',
  belongsTo: (name) => (name === undefined ? 'This booklet is mine' : `This booklet belongs to ${name}`),
  notTheRecord:
    'It is not my medical record. Doctors and nurses keep that, and they look there before they treat me.',
  chapters: {
    first: 'Read this first',
    aboutMe: 'About me',
    needs: 'Keeping well',
    history: 'What has happened',
    family: 'Health in my family',
    growing: 'Immunisations and growing',
    people: 'People who look after my health',
    more: 'More about me',
    about: 'About this booklet',
  },
  firstNote: 'For anyone who helps me in a hurry',
  myName: 'My name',
  noneKnown: 'None known',
  none: 'None',
  notAsked: 'Nobody has asked yet',
  notWritten: 'Not written down yet',
  nothing: 'Nothing is written here yet',
  height: (centimetres) => `${centimetres} cm`,
  weight: (kilograms) => `${kilograms} kg`,
  signed: (by, on) =>
    by === undefined ? `Written on ${on}` : on === undefined ? `Written by ${by}` : `Written by ${by}, ${on}`,
  continued: (title) => `${title} (continued)`,
  notes: 'Notes',
  page: (number) => `Page ${number}`,
  howTo: {
    fold: 'Prints on A4. Choose both sides, turned over the short edge, at 100%. Fold the sheets together in the middle, staple the fold, then cut along the marks.',
    single: 'Prints each page on paper of 88 by 125 millimetres, the size of a passport.',
    large: 'Prints in large letters on A5.',
  },
  sheet: (number, of, side) =>
    `Sheet ${number} of ${of}, ${side}. Print on both sides, turned over the short edge. Fold in the middle, then cut along the marks.`,
  yes: 'Yes',
  no: 'No',
}
