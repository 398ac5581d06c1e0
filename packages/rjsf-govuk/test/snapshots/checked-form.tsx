import { type ReactElement, useEffect, useRef } from 'react'
import { expect } from 'vitest'
import { Form, type FormProps } from '../../src/rjsf/form/form.tsx'
import { structureProblems } from '../structure.ts'

/** The form, which looks at what it drew each time it is drawn. */
export function CheckedForm(props: FormProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current) problems.push(...structureProblems(box.current))
  })
  return (
    <div ref={box}>
      <Form {...props} />
    </div>
  )
}

const problems: string[] = []

/** What was wrong in the forms that were drawn since the last time. */
export const takeProblems = (): readonly string[] => problems.splice(0)

export const expectNoProblems = (): void => expect(takeProblems()).toEqual([])
