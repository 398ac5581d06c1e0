import type { FieldPathId } from '@rjsf/utils'

/**
 * Where in the record a group stands. rjsf draws what the kinds of an object have in common under a name that is not in the
 * record, so that its id is not that of the kind.
 */
export const placeOf = ({ path }: FieldPathId): readonly (string | number)[] =>
  path.at(-1) === 'XxxOf' ? path.slice(0, -1) : path
