import { forms } from '../../src/forms/index.ts'
import { holdToOneTruth } from './hold-to-one-truth.ts'

// The care plan has a file of its own: it takes as long as all others, and files run side by side.
for (const { id } of forms) if (id !== 'care-plan') holdToOneTruth(id)
