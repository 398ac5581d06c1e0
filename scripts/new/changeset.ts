/** The note of a change, to be finished: what a user of the package can do now. */
export const changeset = (packageName: string, about: string): string => `---
'${packageName}': minor
---

You can now ${about}.
`
