import type { Registry } from '@rjsf/utils'

/** Id of the box in which an added property is named. */
export const keyId = (id: string): string => `${id}-key`

/** Id that rjsf gives to a member of an object. */
export const idBelow = (id: string, name: string, { globalFormOptions }: Registry): string =>
  `${id}${globalFormOptions.idSeparator}${name}`

/** Id of the object that a member is of. */
export const idAround = (id: string, name: string, { globalFormOptions }: Registry): string =>
  id.slice(0, -(name.length + globalFormOptions.idSeparator.length))
