import { body } from './body.ts'
import type { Families } from './family.ts'
import { law } from './law.ts'
import { learning } from './learning.ts'
import { mind } from './mind.ts'
import { ownLife } from './own-life.ts'
import { people } from './people.ts'
import { safety } from './safety.ts'

/** All families of needs and answers. */
export const families: Families = {
  ...body,
  ...mind,
  ...learning,
  ...people,
  ...safety,
  ...law,
  ...ownLife,
}
