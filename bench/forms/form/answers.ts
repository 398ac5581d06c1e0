import { ITEMS, type Question, type Section, sections } from './questions.ts'

/** A record whose every question is answered: a plan that somebody goes on with. */
export type Answers = { readonly [name: string]: unknown }

/** What stands in the box in which a measurement types, so that it is found whoever drew it. */
export const MARKED = 'Somebody writes on here: '
export const MARKED_ITEM = 'The third item goes on: '

/** The section whose question `strength` is marked, and the one whose third item is. */
export const markedSection = sections[6] as Section
export const markedList = sections[4] as Section

const answerTo = ({ kind, name }: Question, place: string): unknown => {
  switch (kind) {
    case 'text':
      return name === 'telephone' ? '01632 960123' : `${place}: ${name}`
    case 'long':
      return `There is a paragraph here about ${name}, ${place}. It is as long as people write when they have ten minutes and mean it.`
    case 'date':
      return '2026-09-14'
    case 'email':
      return 'lead@example.org'
    case 'number':
      return 6
    case 'yes-no':
      return 'yes'
    case 'select':
      return 'sometimes'
    case 'several':
      return ['home', 'school']
    case 'confirm':
      return true
  }
}

const answersTo = (questions: readonly Question[], place: string): Answers =>
  Object.fromEntries(
    questions
      .flatMap((question) => [question, ...(question.reveals ? [question.reveals] : [])])
      .map((question) => [question.name, answerTo(question, place)]),
  )

/** The answers of one section. */
export function answersOfSection(section: Section): Answers {
  const { name, questions, group, list } = section
  const items = Array.from({ length: list ? ITEMS : 0 }, (_, index) => ({
    ...answersTo(list?.questions ?? [], `${name} ${index + 1}`),
    ...(section === markedList && index === 2 && { what: MARKED_ITEM }),
  }))
  return {
    ...answersTo(questions, name),
    ...(section === markedSection && { strength: MARKED }),
    ...(group && { [group.name]: answersTo(group.questions, name) }),
    ...(list && { [list.name]: items }),
  }
}

/** The answers of the whole form. */
export const allAnswers = (): Answers =>
  Object.fromEntries(sections.map((section) => [section.name, answersOfSection(section)]))
