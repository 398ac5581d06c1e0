import { type ReactElement, useState } from 'react'
import { Button } from '../../src/components/button.tsx'
import { Details } from '../../src/components/details.tsx'
import { InsetText } from '../../src/components/inset-text.tsx'
import { Link } from '../../src/components/link.tsx'
import { NotificationBanner } from '../../src/components/notification-banner.tsx'
import { PasswordInput } from '../../src/components/password-input.tsx'
import { SummaryList } from '../../src/components/summary-list.tsx'
import { TaskList } from '../../src/components/task-list.tsx'
import { WarningText } from '../../src/components/warning-text.tsx'

/** What is said to a reader, and every way to press something. */
export function Notices(): ReactElement {
  const [pressed, setPressed] = useState(0)
  const press = (): void => setPressed((before) => before + 1)
  return (
    <>
      <NotificationBanner>The plan was changed on 3 March</NotificationBanner>
      <NotificationBanner success>The plan was saved</NotificationBanner>
      <WarningText>Tell the reviewing officer before the plan changes.</WarningText>
      <InsetText>The review is on 3 March.</InsetText>
      <div className="govuk-button-group">
        <Button type="button" onClick={press}>
          Save and continue
        </Button>
        <Button type="button" variant="secondary" onClick={press}>
          Save
        </Button>
        <Button type="button" variant="warning" onClick={press}>
          Remove
        </Button>
        <Link onClick={press}>Cancel</Link>
      </div>
      <TaskList items={[{ title: 'Health', onClick: press, status: 'Completed' }]} />
      <SummaryList
        rows={[{ key: 'Name', value: 'Kit', actions: [{ text: 'Change', hidden: 'name', onClick: press }] }]}
      />
      <p className="govuk-body">
        Pressed <output>{pressed}</output>
      </p>
    </>
  )
}

/** What opens and closes. */
export function Open(): ReactElement {
  return (
    <>
      <Details summary="Help with words" open>
        <p className="govuk-body">
          An <Link href="#open">outcome</Link> is what will change.
        </p>
      </Details>
      <Details summary="Why we ask">
        <p className="govuk-body">
          The law says so, in <Link href="#open">the regulations</Link>.
        </p>
      </Details>
      <PasswordInput id="password" label="Password" defaultValue="four words in a row" />
    </>
  )
}
