import { type Answers, allAnswers, answersOfSection, markedList, markedSection } from '../form/answers.ts'
import { type Schema, schemaOfSection, uiOfSection, wholeSchema, wholeUi } from '../form/schema.ts'
import { asked } from './host.tsx'

/** What a form of rjsf is drawn from: all of it, or the section that the address asks for. */
export interface Chosen {
  readonly schema: Schema
  readonly uiSchema: Schema
  readonly answers: Answers
}

export function chosenForm(): Chosen {
  const section = { marked: markedSection, list: markedList }[asked('section') ?? '']
  return section
    ? {
        schema: schemaOfSection(section),
        uiSchema: uiOfSection(section),
        answers: answersOfSection(section),
      }
    : { schema: wholeSchema(), uiSchema: wholeUi(), answers: allAnswers() }
}
