// Fetched where a young person fills in a form: see `parts.ts`.
export { forYoungPerson } from '../roles/young-person/for-young-person.ts'
export { youngPersonStrings } from '../roles/young-person/strings.ts'
