/** The words of a record shown as a document. */
export interface DocumentStrings {
  readonly notRecorded: string
  /** In place of somebody or something whom a reader is not shown, or whom the record does not have. */
  readonly elsewhere: string
  readonly contents: string
  /** Under the title: whose record, which revision, as at when. */
  readonly revision: (revision: number) => string
  readonly asAt: (day: string) => string
  readonly court: string
  readonly courtNote: string
  readonly missing: string
  readonly restsOn: (sources: string) => string
  readonly yes: string
  readonly no: string
}

export const documentStrings: DocumentStrings = {
  notRecorded: 'Nothing is recorded here',
  elsewhere: 'Not shown here',
  contents: 'Contents',
  revision: (revision) => `Revision ${revision}`,
  asAt: (day) => `As at ${day}`,
  court: 'Care plan for the court',
  courtNote:
    'These are the words of the record, and nobody has weighed them. A plan for the court goes to everyone in the case, so the fields for the name and address of the carer or home are left out. Other parts may still name them, such as who does what: read it through before it goes to anyone.',
  missing: 'Still to be written',
  restsOn: (sources) => `Asked for by ${sources}`,
  yes: 'Yes',
  no: 'No',
}
