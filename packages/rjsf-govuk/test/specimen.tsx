import type { ReactElement } from 'react'
import { BackLink } from '../src/components/back-link.tsx'
import { Breadcrumbs } from '../src/components/breadcrumbs.tsx'
import { Button } from '../src/components/button.tsx'
import { Checkboxes } from '../src/components/checkboxes.tsx'
import { Details } from '../src/components/details.tsx'
import { ErrorSummary } from '../src/components/error-summary.tsx'
import { InsetText } from '../src/components/inset-text.tsx'
import { Link } from '../src/components/link.tsx'
import { NotificationBanner } from '../src/components/notification-banner.tsx'
import { Pagination } from '../src/components/pagination.tsx'
import { Panel } from '../src/components/panel.tsx'
import { PhaseBanner } from '../src/components/phase-banner.tsx'
import { Radios } from '../src/components/radios.tsx'
import { Select } from '../src/components/select.tsx'
import { SkipLink } from '../src/components/skip-link.tsx'
import { SummaryCard } from '../src/components/summary-card.tsx'
import { SummaryList } from '../src/components/summary-list.tsx'
import { Table } from '../src/components/table.tsx'
import { Tag } from '../src/components/tag.tsx'
import { TaskList } from '../src/components/task-list.tsx'
import { TextInput } from '../src/components/text-input.tsx'
import { Textarea } from '../src/components/textarea.tsx'
import { WarningText } from '../src/components/warning-text.tsx'

const nothing = (): void => {}
const colours = ['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const

/** A page with one of everything, to look at and to measure. It works without a script. */
export function Specimen(): ReactElement {
  return (
    <div className="govuk-width-container">
      <SkipLink href="#content" />
      <header>
        <PhaseBanner phase="Alpha">
          This is a new service. Help us improve it and <Link href="/feedback">give your feedback</Link>
        </PhaseBanner>
        <Breadcrumbs
          items={[{ text: 'Home', href: '/' }, { text: 'Plans', href: '/plans' }, { text: 'Health' }]}
        />
        <BackLink href="/plans" />
      </header>
      <main className="govuk-main-wrapper" id="content">
        <Notices />
        <Questions />
        <Lists />
      </main>
    </div>
  )
}

function Notices(): ReactElement {
  return (
    <>
      <ErrorSummary
        errors={[
          { text: 'Enter the name of the school', href: '#school' },
          { text: 'Select how often', href: '#often' },
        ]}
      />
      <h1 className="govuk-heading-xl">Health</h1>
      <NotificationBanner>The plan was changed on 3 March</NotificationBanner>
      <NotificationBanner success title="Saved">
        <p className="govuk-notification-banner__heading">
          Plan saved.{' '}
          <a className="govuk-notification-banner__link" href="/plan">
            See the plan
          </a>
        </p>
      </NotificationBanner>
      <p className="govuk-body">
        A line of text with <Link href="/guide">a link to a guide</Link> and{' '}
        <Link onClick={nothing}>something to do</Link>.
      </p>
      <WarningText>Tell the reviewing officer before the plan changes.</WarningText>
      <InsetText>The review is on 3 March.</InsetText>
      <Details summary="Help with words">
        <p>What an outcome is.</p>
      </Details>
      <p>
        {colours.map((colour) => (
          <Tag key={colour} colour={colour}>
            {colour}
          </Tag>
        ))}
      </p>
      <Panel title="Plan sent" headingLevel={2}>
        Your reference
      </Panel>
      <Panel
        title="Is the date right?"
        headingLevel={2}
        interruption
        actions={
          <>
            <Button variant="inverse">Yes, it is</Button>
            <Link href="/change" className="govuk-link govuk-link--inverse">
              No, change it
            </Link>
          </>
        }
      >
        <p className="govuk-body">It is in the past.</p>
      </Panel>
    </>
  )
}

function Questions(): ReactElement {
  return (
    <form>
      <TextInput
        id="school"
        label="Name of the school"
        hint="As it is on its letters"
        error="Enter the name of the school"
      />
      <TextInput id="weight" label="Weight" width={4} suffix="kg" defaultValue="31" />
      <Textarea
        id="notes"
        label="Notes"
        defaultValue={'One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight'}
        rows={3}
      />
      <Select id="kind" label="Kind" items={[{ text: 'Choose one', value: '' }, { text: 'Dentist' }]} />
      <Radios
        id="often"
        legend="How often?"
        error="Select how often"
        items={[
          { value: 'week', label: 'Every week', hint: 'On the same day' },
          { divider: 'or' },
          { value: 'never', label: 'Never' },
        ]}
        value="week"
        onChange={nothing}
      />
      <Checkboxes
        id="who"
        legend="Who was there?"
        hint="Select all"
        items={[
          { value: 'carer', label: 'Carer' },
          { value: 'nurse', label: 'Nurse' },
        ]}
        value={['carer']}
        onChange={nothing}
      />
      <div className="govuk-button-group">
        <Button>Save and continue</Button>
        <Button variant="secondary">Save</Button>
        <Button variant="warning">Remove</Button>
        <Link href="/cancel">Cancel</Link>
      </div>
      <Button disabled>Not now</Button>
    </form>
  )
}

function Lists(): ReactElement {
  return (
    <>
      <TaskList
        items={[
          { title: 'Health', href: '/health', status: 'Completed' },
          { title: 'School', href: '/school', hint: '2 questions left', status: <Tag>In progress</Tag> },
          { title: 'Review', status: 'Cannot start yet', cannotStartYet: true },
        ]}
      />
      <SummaryCard title="Medicine 1" actions={[{ text: 'Remove', onClick: nothing }]}>
        <SummaryList
          rows={[
            {
              key: 'Name',
              value: 'Salbutamol',
              actions: [{ href: '/name', text: 'Change', hidden: 'name' }],
            },
            { key: 'Dose', value: '2 puffs' },
          ]}
        />
      </SummaryCard>
      <Table
        caption="Visits"
        firstCellIsHeader
        head={[{ content: 'Day' }, { content: 'Minutes', numeric: true }]}
        rows={[[{ content: 'Monday' }, { content: 45, numeric: true }]]}
      />
      <Pagination
        previous={{ href: '/1' }}
        next={{ href: '/3' }}
        pages={[
          { number: 1, href: '/1' },
          { number: 2, href: '/2', current: true },
          { number: 3, href: '/3' },
        ]}
      />
      <Pagination label="Sections" next={{ href: 'https://example.com/next', label: 'Education' }} />
    </>
  )
}
