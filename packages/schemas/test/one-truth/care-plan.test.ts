import { holdToOneTruth } from './hold-to-one-truth.ts'

holdToOneTruth('care-plan')
