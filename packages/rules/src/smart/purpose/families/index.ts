import { body } from './body.ts'
import type { Families } from './family.ts'
import { learning } from './learning.ts'
import { mind } from './mind.ts'
import { people } from './people.ts'
import { world } from './world.ts'

/** All families of needs and answers. */
export const families: Families = { ...body, ...mind, ...learning, ...people, ...world }
