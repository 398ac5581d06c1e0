import * as model from '@open-care-plan/model'
import { toPointer } from '@open-care-plan/model/json-pointer'
import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { formRecords } from '../../scripts/form-records.ts'
import type { FormId } from '../../src/forms/index.ts'
import { compiled as carePlan } from '../../src/generated/validators/care-plan.ts'
import { compiled as carerFeedback } from '../../src/generated/validators/carer-feedback.ts'
import { compiled as carerUpdate } from '../../src/generated/validators/carer-update.ts'
import { compiled as healthPassport } from '../../src/generated/validators/health-passport.ts'
import { compiled as pathwayPlan } from '../../src/generated/validators/pathway-plan.ts'
import { compiled as pep } from '../../src/generated/validators/pep.ts'
import { compiled as sdqScores } from '../../src/generated/validators/sdq-scores.ts'
import * as schemas from '../../src/index.ts'
import { loaded } from '../loaded-schemas.ts'

type Read = (value: unknown) => model.ReadResult<unknown>

/** What says of a form's record whether it is one: the reader of the model, the validator, and what is compiled. */
const readers: Readonly<
  Record<FormId, readonly [Read, Read, { readonly accepts: (value: unknown) => boolean }]>
> = {
  'care-plan': [model.readCarePlan, schemas.validateCarePlan, carePlan],
  pep: [model.readPep, schemas.validatePep, pep],
  'health-passport': [model.readHealthPassport, schemas.validateHealthPassport, healthPassport],
  'pathway-plan': [model.readPathwayPlan, schemas.validatePathwayPlan, pathwayPlan],
  'carer-update': [model.readCarerUpdate, schemas.validateCarerUpdate, carerUpdate],
  'carer-feedback': [model.readCarerFeedback, schemas.validateCarerFeedback, carerFeedback],
  'sdq-scores': [model.readSdqScores, schemas.validateSdqScores, sdqScores],
}

/** Everything that judges a record, for one form. */
export interface Judges {
  readonly read: Read
  readonly validate: Read
  readonly judge: (record: unknown) => Judgement
}

/** What the reader says of a record, and where another judge says otherwise. */
interface Judgement {
  readonly isRead: boolean
  readonly disagreement?: string
}

const known = new Map<FormId, Promise<Judges>>()

/** The judges of a form: zod, both published files by Ajv, the compiled validator, and both readers. */
export function judgesOf(form: FormId): Promise<Judges> {
  const judges = known.get(form) ?? loadJudges(form)
  known.set(form, judges)
  return judges
}

async function loadJudges(form: FormId): Promise<Judges> {
  const [read, validate, { accepts }] = readers[form]
  const zod = formRecords[form]
  const all = { allErrors: true }
  const draft07 = addFormats.default(new Ajv(all)).compile(await loaded(form, 'draft-07'))
  const draft2020 = addFormats.default(new Ajv2020(all)).compile(await loaded(form, '2020-12'))

  const judge = (record: unknown): Judgement => {
    const said = issuesOf(read(record))
    const isRead = said.length === 0
    const disagreement = (told: string): Judgement => ({ isRead, disagreement: told })
    const shape = {
      zod: zod.safeParse(record).success,
      'draft-07': draft07(record),
      '2020-12': draft2020(record),
    }
    if (new Set(Object.values(shape)).size > 1) return disagreement(JSON.stringify(shape))
    const saidWithoutZod = issuesOf(validate(record))
    if (JSON.stringify(said) !== JSON.stringify(saidWithoutZod)) {
      return disagreement(
        `The reader: ${JSON.stringify(said)}; the validator: ${JSON.stringify(saidWithoutZod)}`,
      )
    }
    if (!shape.zod && !isOfOtherVersion(said)) {
      const places = [pathsOf(said), placesOf(draft07.errors), placesOf(draft2020.errors)]
      if (new Set(places.map((each) => JSON.stringify(each))).size > 1)
        return disagreement(`Places: ${JSON.stringify(places)}`)
    }
    if (isRead !== accepts(record)) return disagreement(`Reader ${isRead}, compiled code ${!isRead}`)
    // Only an id that two items share is beyond a schema.
    const beyond = !isRead && said.every(({ code }) => code === 'duplicate-id')
    return isRead === shape.zod || beyond ? { isRead } : disagreement(`Shape ${shape.zod}, reader ${isRead}`)
  }
  return { read, validate, judge }
}

const issuesOf = (read: model.ReadResult<unknown>): readonly model.StructureIssue[] =>
  read.ok ? [] : read.issues

/** Of a record of another version nothing else is said: nobody knows what its members mean. */
const isOfOtherVersion = ([first]: readonly model.StructureIssue[]) =>
  first?.code === 'later-version' || first?.code === 'unknown-version'

const pathsOf = (issues: readonly model.StructureIssue[]) => inOrder(issues.map(({ path }) => path))

/** The JSON Pointers of what Ajv finds, where the reader would point: at a member that is missing, and not at its part. */
const placesOf = (errors: readonly ErrorObject[] | null | undefined) =>
  inOrder((errors ?? []).filter((error) => !isWithin(error)).map(placeOf))

/** Ajv names every code that a value is not, and the pattern that a name is not: what they are part of says it once. */
const isWithin = ({ schemaPath, propertyName }: ErrorObject) =>
  propertyName !== undefined || /\/oneOf\/\d+\/const$/.test(schemaPath)

function placeOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, propertyName } = params as Readonly<Record<string, string>>
  const name = missingProperty ?? additionalProperty ?? propertyName
  return name === undefined ? instancePath : instancePath + toPointer([name])
}

const inOrder = (pointers: readonly string[]) => [...new Set(pointers)].sort()
