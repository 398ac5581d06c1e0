import { join } from 'node:path'
import { isCalendarDate } from '@open-care-plan/model'
import { england, type Profile, profileById, profileIds } from '@open-care-plan/rules'

/** How the app is run, from the environment. */
export interface Settings {
  /** The first port that is tried; 0 takes any. */
  readonly port: number
  readonly host: string
  /** Where the records are kept where no PostgreSQL is named. */
  readonly file: string
  readonly databaseUrl?: string
  /** The schema of PostgreSQL that holds the tables. */
  readonly databaseSchema?: string
  /** The day as at which plans are checked; absent for today. */
  readonly asAt?: string
  readonly profile: Profile
  /** The address by which people reach it through a proxy. */
  readonly publicUrl?: URL
}

/** A setting that cannot be used. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** The day of the sample plans: on a later one, most that is due in them would be overdue. */
const dayOfSamples = '2026-11-21'

type Environment = Readonly<Record<string, string | undefined>>

/** @throws SettingError that says which setting is wrong and what it has to be. */
export function readSettings(environment: Environment, folder: string): Settings {
  if (environment.NODE_ENV === 'production') {
    throw new SettingError(
      'This app has demo users without passwords, and does not start where NODE_ENV is production. Give it your own sign-in first',
    )
  }
  const {
    PORT = '3000',
    HOST = '127.0.0.1',
    DATABASE_URL,
    DATABASE_SCHEMA,
    PUBLIC_URL,
    AS_AT = dayOfSamples,
    PROFILE,
  } = environment
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingError(`PORT has to be a number from 0 to 65535, and is "${PORT}"`)
  }
  if (AS_AT !== 'today' && !isCalendarDate(AS_AT)) {
    throw new SettingError(`AS_AT has to be a day such as ${dayOfSamples}, or "today", and is "${AS_AT}"`)
  }
  if (PUBLIC_URL !== undefined && !URL.canParse(PUBLIC_URL)) {
    throw new SettingError(
      `PUBLIC_URL has to be an address such as https://plans.example.org, and is "${PUBLIC_URL}"`,
    )
  }
  return {
    port,
    host: HOST,
    file: join(environment.DATA_FOLDER ?? join(folder, 'data'), 'council-app.sqlite'),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    ...(DATABASE_SCHEMA && { databaseSchema: DATABASE_SCHEMA }),
    ...(AS_AT !== 'today' && { asAt: AS_AT }),
    ...(PUBLIC_URL !== undefined && { publicUrl: new URL(PUBLIC_URL) }),
    profile: PROFILE === undefined ? england : profileOf(PROFILE),
  }
}

function profileOf(id: string): Profile {
  if (profileIds().includes(id)) return profileById(id)
  throw new SettingError(`PROFILE has to be one of ${profileIds().join(', ')}, and is "${id}"`)
}
