import { nameOrNothing, phoneOrNothing } from '../gates/names.ts'
import type { Reading } from './reading.ts'

/** Who helps, in the order in which a child is told of them. */
const helperRoles = [
  'social-worker',
  'checker',
  'personal-adviser',
  'key-worker',
  'family-worker',
  'teacher',
  'nurse',
  'doctor',
  'speaks-up',
  'visitor',
] as const
export type HelperRole = (typeof helperRoles)[number]

export interface Helper {
  readonly role: HelperRole
  readonly name: string
  /** Who runs it, for somebody who speaks up for children. */
  readonly from?: string
  readonly phone?: string
  /** Who stands in when they are away. */
  readonly away?: { readonly name: string; readonly phone?: string }
}

const rolesOfWorkers: Readonly<Record<string, HelperRole>> = {
  'social-worker': 'social-worker',
  'personal-adviser': 'personal-adviser',
  'residential-key-worker': 'key-worker',
  'family-support-worker': 'family-worker',
}

/** Everyone of whom the child has a name. One whose name is not written is not among them. */
export function helpersOf({ plan, asAt }: Reading): readonly Helper[] {
  const { workers = [], iro, participation, education, health, leavingCare } = plan
  const helpers: Helper[] = []
  const add = (role: HelperRole, name: string | undefined, more: Omit<Helper, 'role' | 'name'> = {}) => {
    const given = nameOrNothing(name)
    if (given === undefined || helpers.some((one) => one.role === role && one.name === given)) return
    helpers.push({ role, name: given, ...more })
  }
  for (const { role, name, phone, from, to, coverName, coverContact } of workers) {
    const known = rolesOfWorkers[role ?? '']
    if (known === undefined || (from !== undefined && from > asAt) || (to !== undefined && to < asAt))
      continue
    const away = nameOrNothing(coverName)
    add(known, name, {
      ...phoneOf(phone),
      ...(away !== undefined && { away: { name: away, ...phoneOf(coverContact) } }),
    })
  }
  if (!helpers.some(({ role }) => role === 'personal-adviser')) {
    add('personal-adviser', leavingCare?.personalAdviser?.name)
  }
  add('checker', iro?.name, phoneOf(iro?.phone))
  const { advocate } = participation?.advocacy ?? {}
  const from = nameOrNothing(advocate?.organisation)
  add('speaks-up', advocate?.name, { ...(from !== undefined && { from }), ...phoneOf(advocate?.phone) })
  const { status, visitor } = participation?.independentVisitor ?? {}
  if (status === 'appointed') add('visitor', visitor?.name)
  add('teacher', education?.designatedTeacher?.name)
  add('nurse', nurseOf(health?.assessments))
  add('doctor', health?.gp?.name)
  return helpers.sort((one, other) => helperRoles.indexOf(one.role) - helperRoles.indexOf(other.role))
}

interface Assessment {
  readonly by?: string
  readonly name?: string
  readonly on?: string
}

/** The nurse who saw the child last. */
const nurseOf = (assessments: readonly Assessment[] = []): string | undefined =>
  assessments
    .filter(({ by, on }) => by === 'registered-nurse' && on !== undefined)
    .sort((one, other) => (one.on ?? '').localeCompare(other.on ?? ''))
    .at(-1)?.name

function phoneOf(text: string | undefined): { phone?: string } {
  const phone = phoneOrNothing(text)
  return phone === undefined ? {} : { phone }
}
