import type { Finding } from '@open-care-plan/model'
import type { FormSection, UiSchema } from '@open-care-plan/schemas'
import { ownForm } from '../src/forms/form-source.ts'

/** A record with all that a plan has, of the form below: what is hidden, lists in lists, values in a list. */
export interface Small {
  readonly $schema?: string
  readonly id?: string
  readonly about?: {
    readonly name?: string
    readonly born?: string
    readonly hasPet?: boolean
    readonly pet?: string
  }
  readonly needs?: readonly SmallNeed[]
  readonly likes?: readonly string[]
}

export interface SmallNeed {
  readonly id?: string
  readonly text?: string
  readonly status?: string
  readonly why?: string
  readonly by?: string
  readonly extra?: string
  readonly outcomes?: readonly { readonly id?: string; readonly text?: string }[]
}

export const small: Small = {
  $schema: 'https://example.org/small.json',
  id: 'small-1',
  about: { name: 'Sam', born: '2015-03-04', hasPet: true, pet: 'Rex' },
  needs: [
    {
      id: 'n1',
      text: 'Sleep',
      status: 'open',
      outcomes: [{ id: 'o1', text: 'Sleeps eight hours' }, { id: 'o2' }],
    },
    { id: 'n2', text: 'School', status: 'stopped', why: 'Moved' },
  ],
  likes: ['football', 'drawing'],
}

const id = { type: 'string', title: 'Id' }
const text = (title: string) => ({ type: 'string', title })
const idUi = { 'ui:widget': 'hidden', 'ui:options': { generated: true } } as const

const schema = {
  type: 'object',
  properties: {
    $schema: text('Schema'),
    id,
    about: {
      type: 'object',
      title: 'About',
      properties: {
        name: text('Name'),
        born: { type: 'string', format: 'date', title: 'Born' },
        hasPet: { type: 'boolean', title: 'Has a pet' },
        pet: text('Name of the pet'),
      },
    },
    needs: { type: 'array', title: 'Needs', items: { $ref: '#/definitions/Need' } },
    likes: { type: 'array', title: 'Likes', items: text('Like') },
  },
  definitions: {
    Need: {
      type: 'object',
      title: 'A need',
      required: ['id'],
      properties: {
        id,
        text: text('What is needed'),
        status: {
          type: 'string',
          title: 'Status',
          oneOf: [
            { const: 'open', title: 'Open' },
            { const: 'stopped', title: 'Stopped' },
          ],
        },
        why: text('Why it was stopped'),
        by: { type: 'string', format: 'date', title: 'By when' },
        extra: text('Anything else'),
        outcomes: { type: 'array', title: 'Outcomes', items: { $ref: '#/definitions/Outcome' } },
      },
    },
    Outcome: {
      type: 'object',
      title: 'An outcome',
      required: ['id'],
      properties: { id, text: text('Outcome text') },
    },
  },
}

const ui: UiSchema = {
  'ui:order': ['$schema', 'id', 'about', 'needs', 'likes'],
  id: idUi,
  about: {
    pet: { 'ui:options': { visibleWhen: { pointer: '/hasPet', equals: true } } },
  },
  needs: {
    items: {
      id: idUi,
      text: { 'ui:widget': 'textarea' },
      status: { 'ui:widget': 'radio' },
      why: { 'ui:options': { visibleWhen: { pointer: '/status', equals: 'stopped' } } },
      outcomes: { items: { id: idUi, text: { 'ui:widget': 'textarea' } } },
    },
  },
}

const section = (name: string, title: string, members: readonly string[], owners: FormSection['owners']) =>
  ({ id: name, title, hint: '', members, owners, rules: [], court: false, child: false }) as FormSection

/** A form of three pages, small enough to be drawn often. */
export const smallForm = ownForm({ id: 'small', title: 'A small plan' }, { schema, ui }, [
  section('about', 'About the child', ['/$schema', '/id', '/about'], ['social-worker']),
  section('needs', 'What the child needs', ['/needs'], ['social-worker', 'carer']),
  section('likes', 'What the child likes', ['/likes'], ['carer']),
])

/** What a rule asks for at a place. */
export const lastDayFinding = (path: string): Finding =>
  ({
    ruleId: 'own/last-day',
    outcome: 'fail',
    force: 'should',
    path,
    message: 'Enter the last day for this need',
    citation: [],
    fingerprint: path,
  }) satisfies Partial<Finding> as unknown as Finding
