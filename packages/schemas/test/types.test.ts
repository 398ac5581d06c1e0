import type * as model from '@open-care-plan/model'
import { expectTypeOf, test } from 'vitest'
import type * as schemas from '../src/index.ts'

/** A function that takes one and gives the other: it is checked with the types, by `tsc -b`. */
test('the types made from JSON Schema and those of the model can stand for each other', () => {
  expectTypeOf<model.CarePlanRecord>().toExtend<schemas.CarePlanRecord>()
  expectTypeOf<schemas.CarePlanRecord>().toExtend<model.CarePlanRecord>()
  expectTypeOf<model.Pep>().toExtend<schemas.Pep>()
  expectTypeOf<schemas.Pep>().toExtend<model.Pep>()
  expectTypeOf<model.HealthPassport>().toExtend<schemas.HealthPassport>()
  expectTypeOf<schemas.HealthPassport>().toExtend<model.HealthPassport>()
  expectTypeOf<model.PathwayPlan>().toExtend<schemas.PathwayPlan>()
  expectTypeOf<schemas.PathwayPlan>().toExtend<model.PathwayPlan>()
  expectTypeOf<model.CarerUpdate>().toExtend<schemas.CarerUpdate>()
  expectTypeOf<schemas.CarerUpdate>().toExtend<model.CarerUpdate>()
  expectTypeOf<model.CarerFeedback>().toExtend<schemas.CarerFeedback>()
  expectTypeOf<schemas.CarerFeedback>().toExtend<model.CarerFeedback>()
  expectTypeOf<model.SdqRecord>().toExtend<schemas.SdqRecord>()
  expectTypeOf<schemas.SdqRecord>().toExtend<model.SdqRecord>()
})
