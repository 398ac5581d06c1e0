import { dialects, type Form, type FormId, forms, schemaOf } from '@open-care-plan/schemas'
import { authorityForm } from '../../authority/authority-form.ts'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import { type ExitCode, exitCodes } from '../../exit-codes.ts'
import { formatProblems } from '../../formatters/problems.ts'
import type { InputProblem } from '../../input/input-problem.ts'
import { chosenOut, writeOut } from '../../output/chosen-out.ts'
import { UsageError } from '../../usage-error.ts'

/** The options of `schema` as they were typed. */
export interface RawSchemaOptions {
  readonly list?: boolean
  readonly version?: string
  readonly dialect: string
  readonly overlay?: string
  readonly out?: string
}

/** Writes a schema, or lists those that there are. Throws UsageError where it was called wrongly. */
export async function runSchema(
  name: string | undefined,
  raw: RawSchemaOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context
  const dialect = chosen('--dialect', raw.dialect, dialects)
  const form = name === undefined ? undefined : formNamed(name)
  const out = await chosenOut(raw.out, raw.overlay === undefined ? [] : [raw.overlay], io)
  if (raw.list === true) {
    if (form !== undefined || raw.overlay !== undefined || raw.version !== undefined)
      throw new UsageError('Choose a schema or the list, not both', 'Leave out --list, or everything else')
    await writeOut(out, list(), io)
    return exitCodes.clean
  }
  if (raw.overlay !== undefined) return ownSchema(raw.overlay, form, raw.version, dialect, out, context)
  if (form === undefined) throw new UsageError('Name a form', 'Find one with open-care-plan schema --list')
  const version = raw.version === undefined ? undefined : versionOf(form, raw.version)
  await writeOut(out, json(await schemaOf(form.id, version, dialect)), io)
  return exitCodes.clean
}

type Out = Awaited<ReturnType<typeof chosenOut>>

async function ownSchema(
  file: string,
  form: Form<FormId> | undefined,
  version: string | undefined,
  dialect: (typeof dialects)[number],
  out: Out,
  context: Context,
): Promise<ExitCode> {
  const { io } = context
  const known =
    version === undefined || forms.some(({ versions }) => (versions as readonly string[]).includes(version))
  if (!known)
    throw new UsageError(`No form has a version "${version}"`, 'Find one with open-care-plan schema --list')
  const own = await authorityForm(file, context, dialect, version)
  const problems = own.ok ? otherForm(own.value.overlay.form, form) : own.problems
  if (!own.ok || problems.length > 0) {
    io.stderr.write(formatProblems(file, problems))
    return exitCodes.couldNotRun
  }
  await writeOut(out, json(own.value.schema), io)
  return exitCodes.clean
}

const otherForm = (own: FormId, asked: Form<FormId> | undefined): readonly InputProblem[] =>
  asked === undefined || asked.id === own
    ? []
    : [
        {
          code: 'wrong-form',
          path: '/form',
          message: `The overlay is for the form "${own}", and "${asked.id}" was asked for`,
          remedy: 'Leave out the form, or give an overlay for it',
        },
      ]

function formNamed(name: string): Form<FormId> {
  const id = chosen(
    'The form',
    name,
    forms.map((form) => form.id),
  )
  return forms.find((form) => form.id === id) as Form<FormId>
}

const versionOf = ({ versions }: Form, version: string): string => chosen('--version', version, versions)

/** As the published files are written. */
const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`

function list(): string {
  const [ids, titles] = [forms.map(({ id }) => id.length), forms.map(({ title }) => title.length)]
  return forms
    .map(
      ({ id, title, versions }) =>
        `${id.padEnd(Math.max(...ids))}  ${title.padEnd(Math.max(...titles))}  ${versions.join(', ')}\n`,
    )
    .join('')
}
