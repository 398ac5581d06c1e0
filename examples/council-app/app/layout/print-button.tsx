import { Button } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'

/** Opens the print window of the browser. It is not on the paper itself. */
export const PrintButton = ({
  onPrint = () => window.print(),
}: {
  readonly onPrint?: () => void
}): ReactElement => (
  <Button type="button" variant="secondary" className="no-print" onClick={onPrint}>
    Print
  </Button>
)
