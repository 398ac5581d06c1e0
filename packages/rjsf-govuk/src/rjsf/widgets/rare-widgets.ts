// What few forms ask for, and much is needed for. The theme’s own bundle fetches it where a form has it: `later-widget.ts`.
export { FileWidget } from './file-widget.tsx'
export { PasswordWidget } from './password-widget.tsx'
