import {
  type DescribedEntity,
  type DescribedField,
  describeModel,
} from '../../packages/model/scripts/describe-model.ts'
import type { FieldType } from '../../packages/model/scripts/describe-type.ts'
import { kebab, pageBanner, table } from './markdown.ts'

const folder = 'docs/reference/model'

/** A page for each part of the model, and an index. */
export function modelPages(): Map<string, string> {
  const entities = describeModel()
  return new Map([
    [`${folder}/index.md`, indexPage(entities)],
    ...entities.map(
      (entity) => [`${folder}/${kebab(entity.name)}.md`, entityPage(entity, entities)] as const,
    ),
  ])
}

function indexPage(entities: readonly DescribedEntity[]): string {
  const rows = (documents: boolean) =>
    entities
      .filter(({ isDocument }) => isDocument === documents)
      .map(({ name, title, description }) => [link(name), title ?? '', description ?? ''])
  const head = ['Name', 'Title', 'What it is']
  return `${pageBanner('the schemas of the model')}# Model

Every part is exported by \`@open-care-plan/model\` as a zod schema and as a type of the same name. Only schema versions and ids are required, and \`child\`, which holds the child’s id: a half-filled plan is a valid document. In every list, absent means that nobody has recorded it, and empty that it was recorded that there are none.

## Documents

${table(head, rows(true))}

## Parts

${table(head, rows(false))}
`
}

function entityPage(entity: DescribedEntity, all: readonly DescribedEntity[]): string {
  const { name, title, description, fields } = entity
  const sections = [
    `# ${title} (\`${name}\`)`,
    description ?? '',
    placesOf(entity, all),
    `## Fields\n\n${table(['Field', 'Title', 'What it says', 'Type', 'Required'], fields.map(fieldRow))}`,
    ...answers(fields),
  ]
  return `${pageBanner(`the schema \`${name}\``)}${sections.join('\n\n')}\n`
}

const fieldRow = ({ name, title = '', description = '', type, required }: DescribedField) => [
  `\`${name}\``,
  title,
  description,
  typeWords(type),
  required ? 'yes' : 'no',
]

/** Where in the model a part stands. */
function placesOf({ name, isDocument }: DescribedEntity, all: readonly DescribedEntity[]): string {
  if (isDocument) return 'A document of its own.'
  const places = all.flatMap((other) =>
    other.fields
      .filter(({ type }) => holds(type, name))
      .map((field) => `${link(other.name)} \`${field.name}\``),
  )
  return places.length === 0 ? 'Not part of another.' : `Stands in: ${places.join(', ')}.`
}

const holds = (type: FieldType, name: string): boolean =>
  type.kind === 'list' ? holds(type.of, name) : type.kind === 'entity' && type.name === name

function answers(fields: readonly DescribedField[]): string[] {
  const sections = fields.flatMap(({ name, title, type }) => {
    const of = type.kind === 'list' ? type.of : type
    if (of.kind !== 'choice') return []
    const rows = of.choices.map(({ code, label }) => [`\`${code}\``, label])
    return [`### ${title} (\`${name}\`)\n\n${table(['Code', 'Meaning'], rows)}`]
  })
  return sections.length === 0 ? [] : ['## Answers', ...sections]
}

const link = (name: string) => `[${name}](${kebab(name)}.md)`

function typeWords(type: FieldType): string {
  switch (type.kind) {
    case 'text':
      return 'text'
    case 'shaped-text':
      return `text: ${type.mustBe.charAt(0).toLowerCase()}${type.mustBe.slice(1)}`
    case 'id':
      return 'id'
    case 'date':
      return 'date, `YYYY-MM-DD`'
    case 'partial-date':
      return 'date, as much as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`'
    case 'yes-no':
      return '`true` or `false`'
    case 'number':
      return 'number'
    case 'whole-number':
      return `whole number, ${type.min} to ${type.max}`
    case 'literal':
      return `\`"${type.value}"\``
    case 'own-fields':
      return 'fields of an authority or supplier, by namespace'
    case 'code':
      return `code of [${type.list.title}](../codes/${type.list.id}.md)`
    case 'choice':
      return 'one of its answers, below'
    case 'entity':
      return link(type.name)
    case 'list':
      return `list of ${typeWords(type.of)}`
  }
}
