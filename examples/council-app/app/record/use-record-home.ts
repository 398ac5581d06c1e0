import { useUser } from '../session/session.tsx'
import { recordHref } from './addresses.ts'

/** Where a page under a record leads back to: the first page of the record, or a young person’s own pages. */
export function useRecordHome(id: string, title: string): { readonly href: string; readonly text: string } {
  const { role } = useUser()
  return role === 'young-person'
    ? { href: '/my-pages', text: 'Back to my pages' }
    : { href: recordHref(id), text: `Back to ${title}` }
}
