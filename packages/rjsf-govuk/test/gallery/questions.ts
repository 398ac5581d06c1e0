import type { RJSFSchema, UiSchema } from '@rjsf/utils'

/** A question of the gallery, with an answer to it and, where there is one, an answer that is wrong. */
export interface Question {
  readonly name: string
  readonly schema: RJSFSchema
  readonly ui?: UiSchema
  readonly answer: unknown
  readonly wrong?: unknown
}

const text = (title: string, more: RJSFSchema = {}): RJSFSchema => ({ type: 'string', title, ...more })
const note = 'data:text/plain;name=note.txt;base64,SGVsbG8='

const lines: readonly Question[] = [
  { name: 'text', schema: text('Name of school', { maxLength: 40 }), answer: 'Hill Road' },
  {
    name: 'short',
    schema: text('Postcode', { pattern: '^[A-Z]' }),
    ui: { 'ui:options': { width: 10, autocomplete: 'postal-code' } },
    answer: 'AL1 2BC',
    wrong: '1',
  },
  {
    name: 'clearable',
    schema: text('Other name'),
    ui: { 'ui:options': { allowClearTextInputs: true } },
    answer: 'Kit',
  },
  {
    name: 'examples',
    schema: text('Language', { examples: ['Welsh', 'British Sign Language'] }),
    answer: 'Welsh',
  },
  {
    name: 'email',
    schema: text('Email address', { format: 'email' }),
    answer: 'a@example.com',
    wrong: 'a at b',
  },
  {
    name: 'tel',
    schema: text('Telephone number', { format: 'tel' }),
    ui: { 'ui:widget': 'tel' },
    answer: '01632 960 001',
  },
  {
    name: 'url',
    schema: text('Web address', { format: 'uri' }),
    answer: 'https://example.com',
    wrong: 'example',
  },
  {
    name: 'password',
    schema: text('Password'),
    ui: { 'ui:widget': 'password' },
    answer: 'four words in a row',
  },
  { name: 'colour', schema: text('Colour', { format: 'color' }), answer: '#1d70b8' },
  {
    name: 'hidden',
    schema: { type: 'string', default: 'kept' },
    ui: { 'ui:widget': 'hidden' },
    answer: 'kept',
  },
  {
    name: 'areas',
    schema: text('What happened'),
    ui: { 'ui:widget': 'textarea', 'ui:options': { rows: 3 } },
    answer: 'We went to the sea.\nIt rained.',
  },
  {
    name: 'counted',
    schema: text('Why', { maxLength: 60 }),
    ui: { 'ui:widget': 'textarea' },
    answer: 'It is near to home.',
    wrong: 'More than sixty characters are more than may be written in this box.',
  },
]

const numbers: readonly Question[] = [
  {
    name: 'number',
    schema: { type: 'number', title: 'Height' },
    ui: { 'ui:options': { width: 4, suffix: 'cm' } },
    answer: 131.5,
    wrong: 'tall',
  },
  {
    name: 'integer',
    schema: { type: 'integer', title: 'How many brothers and sisters' },
    ui: { 'ui:options': { width: 2 } },
    answer: 2,
    wrong: 1.5,
  },
  {
    name: 'updown',
    schema: { type: 'integer', title: 'How many nights' },
    ui: { 'ui:widget': 'updown' },
    answer: 3,
  },
  {
    name: 'range',
    schema: { type: 'integer', title: 'Score', minimum: 0, maximum: 40 },
    ui: { 'ui:widget': 'range' },
    answer: 12,
    wrong: 41,
  },
  {
    name: 'money',
    schema: { type: 'number', title: 'Pocket money' },
    ui: { 'ui:options': { width: 5, prefix: '£', suffix: 'a week' } },
    answer: 4.5,
  },
]

const often = ['Every day', 'Every week', 'Less often', 'Never']
const kinds = [
  { const: 'home', title: 'At home', description: 'With a parent, or somebody who is in a parent’s place' },
  { const: 'carer', title: 'With a carer' },
  { const: 'else', title: 'Somewhere else' },
]

const choices: readonly Question[] = [
  { name: 'select', schema: text('How often', { enum: often }), answer: 'Every week' },
  {
    name: 'longSelect',
    schema: text('Which of these long answers', {
      enum: [
        'An answer that goes on for much longer than any box is wide, as those of code lists do',
        'Another',
      ],
    }),
    answer: 'Another',
  },
  {
    name: 'multiple',
    schema: {
      type: 'array',
      title: 'On which days',
      uniqueItems: true,
      items: { type: 'string', enum: ['Monday', 'Tuesday', 'Friday'] },
    },
    ui: { 'ui:widget': 'select' },
    answer: ['Monday'],
  },
  {
    name: 'radios',
    schema: text('Where', { oneOf: kinds }),
    ui: { 'ui:widget': 'radio', 'ui:options': { divider: true } },
    answer: 'carer',
  },
  {
    name: 'inline',
    schema: text('Who asked', { enum: ['Child', 'Carer'] }),
    ui: { 'ui:widget': 'radio', 'ui:options': { inline: true } },
    answer: 'Child',
  },
  {
    name: 'small',
    schema: text('How it went', { enum: ['Well', 'Badly'] }),
    ui: { 'ui:widget': 'radio', 'ui:options': { small: true } },
    answer: 'Well',
  },
  {
    name: 'yesNo',
    schema: { type: 'boolean', title: 'Does the child agree?' },
    ui: { 'ui:widget': 'yes-no' },
    answer: true,
  },
  {
    name: 'rating',
    schema: { type: 'integer', title: 'How happy', minimum: 1, maximum: 5 },
    ui: { 'ui:widget': 'rating' },
    answer: 4,
  },
  {
    name: 'checkbox',
    schema: { type: 'boolean', title: 'I have read this', const: true },
    answer: true,
    wrong: false,
  },
  {
    name: 'checkboxes',
    schema: {
      type: 'array',
      title: 'What helps',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ['Music', 'Quiet', 'Nothing'] },
    },
    ui: { 'ui:widget': 'checkboxes', 'ui:options': { divider: true, exclusive: 'Nothing' } },
    answer: ['Music'],
  },
  {
    name: 'smallBoxes',
    schema: {
      type: 'array',
      title: 'Who was there',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ['Parent', 'Nurse'] },
    },
    ui: {
      'ui:widget': 'checkboxes',
      'ui:options': { small: true, enumHints: { Nurse: 'Or a health visitor' } },
    },
    answer: ['Nurse'],
  },
  {
    name: 'asks',
    schema: text('May they meet?', { enum: ['Yes', 'No'] }),
    ui: { 'ui:widget': 'radio' },
    answer: 'No',
  },
  {
    name: 'revealed',
    schema: text('Why not'),
    ui: { 'ui:options': { revealedBy: { property: 'asks', value: 'No' } } },
    answer: 'It was too soon',
  },
]

const dates: readonly Question[] = [
  {
    name: 'date',
    schema: text('Date of birth', { format: 'date' }),
    answer: '2015-03-27',
    wrong: '2015-02-30',
  },
  {
    name: 'partial',
    schema: text('When it began', { pattern: '^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$' }),
    ui: { 'ui:options': { partial: true }, 'ui:help': 'For example 2019-04-30, or 2019-04, or 2019' },
    answer: '2019-04',
    wrong: '2019--30',
  },
  { name: 'month', schema: text('Month of the review'), ui: { 'ui:widget': 'month' }, answer: '2026-05' },
  {
    name: 'year',
    schema: { type: 'integer', title: 'Year of leaving' },
    ui: { 'ui:widget': 'year' },
    answer: 2031,
  },
  {
    name: 'time',
    schema: text('Time of the visit', { format: 'time' }),
    answer: '14:05:00',
    wrong: 'noonish',
  },
  {
    name: 'dateTime',
    schema: text('When it happened', { format: 'date-time' }),
    answer: '2026-03-04T14:05:00Z',
    wrong: '2026-03-04',
  },
  {
    name: 'altDate',
    schema: text('Date of the visit', { format: 'date' }),
    ui: { 'ui:widget': 'alt-date' },
    answer: '2026-03-04',
  },
]

const files: readonly Question[] = [
  {
    name: 'file',
    schema: text('Letter', { format: 'data-url' }),
    ui: { 'ui:options': { accept: '.txt', filePreview: true } },
    answer: note,
  },
  {
    name: 'drop',
    schema: text('Photo', { format: 'data-url' }),
    ui: { 'ui:options': { dropZone: true } },
    answer: note,
  },
  {
    name: 'files',
    schema: { type: 'array', title: 'Reports', minItems: 1, items: { type: 'string', format: 'data-url' } },
    ui: { 'ui:options': { dropZone: true } },
    answer: [note, note.replace('note', 'a-report-with-a-long-name-of-one-word-only')],
  },
]

/** Every widget of the theme, by what is answered. */
export const families = { lines, numbers, choices, dates, files } as const
