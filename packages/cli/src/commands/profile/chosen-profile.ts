import type { Profile } from '@open-care-plan/rules'
import type { Context } from '../../command.ts'
import { type InputProblem, type Reading, read, refused } from '../../input/input-problem.ts'
import { placed, readObject } from '../../input/read-object.ts'
import { UsageError } from '../../usage-error.ts'

/** A profile that is read from a file ends in .json or stands in a folder; everything else is an id. */
const isFile = (name: string): boolean => /\.json$|[\\/]/i.test(name)

/** The file that a profile is read from, in a list; none where it is named by its id. */
export const profileFiles = (name: string): readonly string[] => (isFile(name) ? [name] : [])

/** The profile by its id, or out of a file. Throws UsageError, with the option, where there is no such id. */
export async function chosenProfile(
  name: string,
  { io, checking }: Context,
  option = '',
): Promise<Reading<Profile>> {
  if (!isFile(name)) return read(profileNamed(name, checking.profileById, option))
  const file = await readObject(name, io, 'profile')
  if (!file.ok) return file
  if (isCarePlan(file.value.value)) return refused(planForProfile)
  const result = checking.readProfile(file.value.value)
  return result.ok ? read(result.profile) : { ok: false, problems: placed(result.issues, file.value.text) }
}

/** What only a plan has: else every member of it would be said to be none of a profile. */
const isCarePlan = (value: object): boolean => 'schemaVersion' in value && 'child' in value

const planForProfile: InputProblem = {
  code: 'another-record',
  message: 'This is a care plan, not a profile',
  remedy: 'Give a file with a profile: open-care-plan profile init begins one',
}

function profileNamed(id: string, profileById: (id: string) => Profile, option: string): Profile {
  try {
    return profileById(id)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'E_UNKNOWN_PROFILE') throw error
    throw new UsageError(
      `${option}${(error as Error).message}`,
      'A profile of your own is named by its file, which ends in .json',
    )
  }
}
