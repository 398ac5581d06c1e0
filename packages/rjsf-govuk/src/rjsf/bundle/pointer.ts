import { pointedAt } from '../../schema/pointer.ts'

/**
 * Stands in for `jsonpointer`, which rjsf asks what a `$ref` of the form `#/…` points at.
 *
 * @throws Where the text is no pointer, as `jsonpointer` does.
 */
function get(document: object, pointer: string): unknown {
  if (pointer === '') return document
  if (!pointer.startsWith('/')) throw new Error('Invalid JSON pointer.')
  return pointedAt(document, pointer)
}

export default { get }
