import { formTests } from '@rjsf/snapshot-tests'
import { afterEach } from 'vitest'
import { CheckedForm, expectNoProblems } from './checked-form.tsx'

afterEach(expectNoProblems)

formTests(CheckedForm as never)
