import { UnknownProfileError } from '../engine/errors.ts'
import { england } from './england.ts'
import type { Profile } from './profile.ts'
import { wirral2019 } from './wirral-2019.ts'

const profiles: readonly Profile[] = [england, wirral2019]

/** The ids of the profiles that come with the package. */
export const profileIds = (): string[] => profiles.map(({ id }) => id)

/**
 * A profile that comes with the package.
 *
 * @throws UnknownProfileError, with the nearest id.
 */
export function profileById(id: string): Profile {
  const found = profiles.find((profile) => profile.id === id)
  if (found === undefined) throw new UnknownProfileError(id, profileIds())
  return found
}
