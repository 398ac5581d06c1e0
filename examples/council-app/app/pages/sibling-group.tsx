import type { CarePlanRecord } from '@open-care-plan/model'
import { SiblingView, type SiblingViewProps } from '@open-care-plan/react/views'
import { type ReactElement, useEffect, useState } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { Loading, ProblemPage } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref } from '../record/addresses.ts'
import { navigate } from '../router/location.ts'
import type { RecordAnswer, SiblingGroupsAnswer } from '../server/answers.ts'
import { ApiProblem, getJson } from '../server/api.ts'
import { useAnswer } from '../server/use-answer.ts'
import { nameOf } from '../words/names.ts'

type GroupAnswer = SiblingGroupsAnswer['groups'][number] &
  Pick<SiblingViewProps, 'differences' | 'copies' | 'findings'>

/** The plans of one group side by side. */
export default function SiblingGroup({ params: { group = '' } }: PageProps): ReactElement {
  const asked = useAnswer<GroupAnswer>(`/siblings/${encodeURIComponent(group)}`)
  return <AskedPage of={asked}>{(answer) => <Group of={answer} />}</AskedPage>
}

function Group({ of }: { readonly of: GroupAnswer }): ReactElement {
  const [plans, setPlans] = useState<readonly CarePlanRecord[]>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks once more
  useEffect(() => {
    const controller = new AbortController()
    const plan = ({ id }: { readonly id: string }) =>
      getJson<RecordAnswer<CarePlanRecord>>(`/records/${encodeURIComponent(id)}`, controller.signal)
    Promise.all(of.children.map(plan)).then(
      (answers) => setPlans(answers.map(({ record }) => record)),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setProblem(
            error instanceof ApiProblem ? error : new ApiProblem(undefined, { message: String(error) }),
          )
      },
    )
    return () => controller.abort()
  }, [of, turn])
  const names = of.children.map(({ child }) => nameOf(child)).join(', ')
  if (problem !== undefined) {
    const again = () => {
      setProblem(undefined)
      setTurn(turn + 1)
    }
    return <ProblemPage problem={problem} again={again} />
  }
  if (plans === undefined) return <Loading />
  return (
    <Page
      title={names}
      caption="Brothers and sisters"
      back={{ href: '/siblings', text: 'Back to the groups' }}
    >
      <SiblingView
        plans={plans}
        differences={of.differences}
        copies={of.copies}
        findings={of.findings}
        onGoTo={(plan, path) => navigate(placeHref(of.children[plan]?.id ?? '', 'care-plan', path))}
      />
    </Page>
  )
}
