/** The words of a record shown as a document. */
export interface DocumentStrings {
  readonly notRecorded: string
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
  contents: 'Contents',
  revision: (revision) => `Revision ${revision}`,
  asAt: (day) => `As at ${day}`,
  court: 'Care plan for the court',
  courtNote:
    'The words are those of the record. The name and address of the carer or home are left out, because a plan for the court goes to everyone in the case.',
  missing: 'Still to be written',
  restsOn: (sources) => `Asked for by ${sources}`,
  yes: 'Yes',
  no: 'No',
}
