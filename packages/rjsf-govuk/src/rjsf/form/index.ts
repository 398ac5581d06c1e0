export type { FieldTemplateProps } from '@rjsf/utils'
export { Form, type FormProps } from './form.tsx'
export { omitHidden } from './omit-hidden.ts'
export type { FocusOn } from './use-focus-on.ts'
