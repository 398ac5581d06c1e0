import { arrayTests } from '@rjsf/snapshot-tests'
import { afterEach } from 'vitest'
import { CheckedForm, expectNoProblems } from './checked-form.tsx'

afterEach(expectNoProblems)

arrayTests(CheckedForm as never)
