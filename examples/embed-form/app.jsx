import '@open-care-plan/rjsf-govuk/styles.css'
import { Form } from '@open-care-plan/rjsf-govuk/form'
import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import schema from './library-card.schema.json'

const uiSchema = { contact: { 'ui:widget': 'radio' }, likes: { 'ui:widget': 'checkboxes' } }
const form = { schema, uiSchema, validator: interpretedValidator(), headingLevel: 1 }

function LibraryCard() {
  const [card, setCard] = useState()
  if (card) return <output>{JSON.stringify(card, null, 2)}</output>
  return <Form {...form} onSubmit={({ formData }) => setCard(formData)} />
}

createRoot(document.getElementById('app')).render(<LibraryCard />)
