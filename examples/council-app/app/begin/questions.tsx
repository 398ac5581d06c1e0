import { legalStatusCodes, localAuthorityCodes } from '@open-care-plan/model'
import { DateInput, Radios, Select, type SelectGroup, TextInput } from '@open-care-plan/rjsf-govuk'
import type { ReactElement, ReactNode } from 'react'
import type { Answers, Mistake } from './answers.ts'

export interface QuestionsProps {
  readonly answers: Answers
  readonly mistakes: readonly Mistake[]
  /** Stands with the message on the child’s number: the way to the plan that the child has. */
  readonly besideNumber?: ReactNode
  readonly onChange: (answers: Answers) => void
  /** Whoever begins the plan. */
  readonly writer: string
}

/** What has to be known of a child before there can be a care plan. */
export function Questions(props: QuestionsProps): ReactElement {
  const { answers, mistakes, besideNumber, onChange, writer } = props
  const set = <Name extends keyof Answers>(name: Name, answer: Answers[Name]) =>
    onChange({ ...answers, [name]: answer })
  const wrongWith = (question: keyof Answers) => mistakes.find((mistake) => mistake.question === question)
  const text = (name: 'number' | 'likesToBeCalled' | 'givenName' | 'familyName' | 'workerName') => ({
    id: name,
    value: answers[name],
    error: wrongWith(name)?.message,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set(name, target.value),
    autoComplete: 'off',
    spellCheck: false,
  })
  const day = (name: 'dateOfBirth' | 'lookedAfterFrom') => ({
    id: name,
    value: answers[name],
    error: wrongWith(name)?.message,
    wrong: wrongWith(name)?.wrong,
    onChange: (parts: Answers[typeof name]) => set(name, parts),
  })
  const number = text('number')
  return (
    <>
      <h2 className="govuk-heading-m">The child</h2>
      <TextInput
        {...text('likesToBeCalled')}
        label="Likes to be called"
        width={20}
        hint="The name that the child uses. The plan uses it too"
      />
      <div className="begin__names">
        <TextInput {...text('givenName')} label="First name (optional)" hint="As on official papers" />
        <TextInput {...text('familyName')} label="Last name (optional)" hint="As on official papers" />
      </div>
      <TextInput
        {...number}
        label="The child’s number in the council’s records"
        hint="For example, HM204817. A child has one care plan"
        width={20}
        error={
          number.error && (
            <>
              {number.error} {besideNumber}
            </>
          )
        }
      />
      <DateInput
        {...day('dateOfBirth')}
        legend="Date of birth"
        hint="For example, 27 3 2017. Where it is not sure, enter the date that was given or assessed"
      />
      <Select
        id="localAuthority"
        label="Responsible local authority"
        hint="The authority that looks after the child"
        items={[{ text: 'Select an authority', value: '' }, ...authorities]}
        value={answers.localAuthority}
        error={wrongWith('localAuthority')?.message}
        onChange={({ target }) => set('localAuthority', target.value)}
      />
      <h2 className="govuk-heading-m">The legal position, if it is known</h2>
      <Select
        id="legalStatus"
        label="Legal status (optional)"
        items={[{ text: 'Not known yet', value: '' }, ...statuses]}
        value={answers.legalStatus}
        onChange={({ target }) => set('legalStatus', target.value)}
      />
      <DateInput
        {...day('lookedAfterFrom')}
        legend="Looked after since (optional)"
        hint="The day this period of being looked after began. Most time limits run from it"
      />
      <h2 className="govuk-heading-m">Who works with the child</h2>
      <Radios
        id="worker"
        legend="Who is the child’s social worker?"
        value={answers.worker}
        error={wrongWith('worker')?.message}
        onChange={(worker) => set('worker', worker === 'me' ? 'me' : 'other')}
        items={[
          { value: 'me', label: `I am (${writer})` },
          {
            value: 'other',
            label: 'Somebody else',
            conditional: <TextInput {...text('workerName')} label="Name of the social worker" width={20} />,
          },
        ]}
      />
    </>
  )
}

/** Codes that can be chosen today, under the names of their groups. */
function groups(
  codes: readonly { readonly code: string; readonly label: string; readonly to?: string }[],
  groupOf: (at: number) => string | undefined,
): SelectGroup[] {
  const found = new Map<string, { readonly text: string; readonly value: string }[]>()
  codes.forEach(({ code, label, to }, at) => {
    if (to !== undefined) return
    const name = groupOf(at) ?? 'Other'
    found.set(name, [...(found.get(name) ?? []), { text: label, value: code }])
  })
  return [...found].map(([label, items]) => ({ label, items }))
}

const authorities = groups(localAuthorityCodes.codes, (at) => localAuthorityCodes.codes[at]?.region)
const statuses = groups(legalStatusCodes.codes, (at) => legalStatusCodes.codes[at]?.group)
