import type { FieldSchema } from '../views/shared/field-words.ts'

/** What one item of a list is called, where the title of its definition is no name of one thing. */
const itemNames: Readonly<Record<string, string>> = {
  Person: 'Person',
  View: 'View',
  Evidence: 'Piece of evidence',
  Contingency: 'Change to be ready for',
  DelegatedDecision: 'Decision',
  ContactArrangement: 'Arrangement',
  Sharing: 'Time the plan was shared',
  Proceedings: 'Application',
  NamedContact: 'Contact',
  PlanReturn: 'Return',
  SdqScores: 'Questionnaire',
  Matter: 'Matter',
}

/** Members by which people know an item, the first that there is. */
const nameMembers = ['name', 'personId', 'title', 'medicine', 'agency', 'kind']

/** A member that points at something by its id says nothing to a reader. */
const isPointer = (name: string): boolean => name === 'id' || /[a-z]Ids?$/.test(name)

/**
 * How the items of a list are named and shown as cards: `ui:options` of the theme. What the UI schema says itself goes before.
 *
 * @param items The schema of one item as it stands in the list, which may point at a definition.
 * @param isNamed Whether a member that points at something is shown by the name of what it points at.
 */
export function itemCards(
  items: FieldSchema,
  item: FieldSchema | undefined,
  isNamed: (member: string) => boolean,
): object {
  const name = itemNames[items.$ref?.replace('#/definitions/', '') ?? '']
  const members = Object.keys(item?.properties ?? {})
  const isSilent = (each: string): boolean => isPointer(each) && !isNamed(each)
  const cardTitle = nameMembers.find((each) => members.includes(each) && !isSilent(each))
  return {
    ...(name && { itemName: name }),
    ...(members.some(isPointer) && { card: members.filter((each) => !isSilent(each)) }),
    ...(cardTitle && { cardTitle }),
  }
}
