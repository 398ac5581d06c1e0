/**
 * Every word that the theme shows of its own. What a form asks comes from its schema. A catalogue of another language
 * has the same members: `defineStrings({ ...enGB, ...theirs })`.
 */
export interface Strings {
  /** Language of the words, as BCP 47 writes it. */
  readonly lang: string
  /** Said before a message by a screen reader, and before the title of a page that has errors. */
  readonly errorPrefix: string
  readonly errorSummaryTitle: string
  /** After the name of a question that may be left out. */
  readonly optional: string
  readonly submit: string
  readonly yes: string
  readonly no: string
  /** Between the answers and the one that stands apart. */
  readonly or: string
  /** First line of a list from which one answer is chosen. */
  readonly chooseOne: string
  /** Over the parts of a date and a time. */
  readonly day: string
  readonly month: string
  readonly year: string
  readonly hour: string
  readonly minute: string
  readonly time: string
  /** Over the boxes of a date of which only a part may be known. */
  readonly partialDateHint: string
  /** Buttons of a list. `item` is the name of one item, `position` counts from 1. */
  readonly addFirst: (item: string) => string
  readonly addAnother: (item: string) => string
  readonly remove: string
  readonly copy: string
  readonly moveUp: string
  readonly moveDown: string
  readonly edit: string
  readonly done: string
  readonly itemNumber: (item: string, position: number) => string
  /** What one item is called where a number stands after it, of the title of its schema: “A need” is “Need”. */
  readonly itemName: (title: string) => string
  /** Said when an item came, went or moved. */
  readonly added: (item: string, position: number) => string
  readonly removed: (item: string, position: number) => string
  readonly moved: (item: string, position: number) => string
  readonly nothingAdded: string
  readonly item: string
  /** A part that may be left out as a whole. */
  readonly addPart: (part: string) => string
  readonly removePart: (part: string) => string
  readonly fieldName: (label: string) => string
  /** Where a schema leaves open what kind of answer it wants. */
  readonly whichKind: string
  /** What a box is called that has no name of its own. */
  readonly answer: string
  readonly option: (position: number) => string
  readonly showMore: (title: string) => string
  readonly unsupported: (title: string) => string
  readonly clear: string
  /** Characters or words that are left or too many. */
  readonly charactersAtMost: (limit: number) => string
  readonly charactersLeft: (left: number) => string
  readonly charactersOver: (over: number) => string
  readonly wordsAtMost: (limit: number) => string
  readonly wordsLeft: (left: number) => string
  readonly wordsOver: (over: number) => string
  readonly showPassword: string
  readonly hidePassword: string
  readonly show: string
  readonly hide: string
  readonly passwordShown: string
  readonly passwordHidden: string
  /** Files. `size` is in words, as “2 MB”. */
  readonly chosenFiles: string
  readonly removeFile: (name: string) => string
  readonly downloadFile: (name: string) => string
  readonly fileSize: (bytes: number) => string
  readonly fileUnread: (name: string) => string
  readonly fileAdded: (name: string) => string
  readonly fileRemoved: (name: string) => string
  /** Said while a file is read, which may take a while. */
  readonly fileIsRead: (name: string) => string
  /** A file whose name nobody knows, by its place in the list. */
  readonly fileNumber: (position: number) => string
  /** Buttons of a place where files are dropped, and what it says. */
  readonly chooseFile: string
  readonly chooseFiles: string
  readonly orDropFile: string
  readonly orDropFiles: string
  readonly noFileChosen: string
  readonly filesChosen: (count: number) => string
  readonly enteredDropZone: string
  readonly leftDropZone: string
  /** Which numbers are meant, where the box shows its limits. */
  readonly numberLimits: (limits: NumberLimits) => string
  readonly change: string
  readonly notAnswered: string
  /** Answers of an item that its card has no room for. */
  readonly moreAnswers: (count: number) => string
  readonly previous: string
  readonly next: string
  /** Said after previous and next by a screen reader; empty where they say it already. */
  readonly previousOrNextPage: string
  readonly pagination: string
  readonly page: (page: number | string) => string
  readonly back: string
  readonly breadcrumb: string
  readonly skipToMainContent: string
  readonly important: string
  readonly success: string
  readonly warning: string
  readonly messages: MessageStrings
}

/** Limits of a number, of which some are given. */
export interface NumberLimits {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly moreThan?: number | undefined
  readonly lessThan?: number | undefined
  readonly step?: number | undefined
}

/** A question as a message names it: “the child’s date of birth”, and with a capital where it opens a sentence. */
export interface Named {
  /** Inside a sentence. */
  readonly name: string
  /** At its beginning. */
  readonly Name: string
}

/** What is said of an answer that is missing or wrong, by what was not met. Limits are in words or numbers ready to show. */
export interface MessageStrings {
  /** A question that has no name. */
  readonly somethingElse: Named
  /** A question that is called by the whole of it: “What happened?”. */
  readonly answerTo: (question: string) => Named
  readonly enter: (field: Named) => string
  readonly agree: (field: Named) => string
  readonly select: (field: Named) => string
  readonly selectIf: (field: Named) => string
  readonly add: (field: Named) => string
  readonly upload: (field: Named) => string
  readonly fillIn: (field: Named) => string
  readonly tooLong: (field: Named, limit: number) => string
  readonly tooShort: (field: Named, limit: number) => string
  readonly notFormat: (field: Named) => string
  readonly notEmail: string
  readonly notUrl: string
  readonly notTelephone: string
  readonly notDate: (field: Named) => string
  readonly dateMisses: (field: Named, parts: readonly string[]) => string
  readonly dateBefore: (field: Named, limit: string) => string
  readonly dateAfter: (field: Named, limit: string) => string
  readonly dateNotAfter: (field: Named, limit: string) => string
  readonly dateNotBefore: (field: Named, limit: string) => string
  readonly notTime: (field: Named) => string
  readonly notNumber: (field: Named) => string
  readonly notWholeNumber: (field: Named) => string
  readonly atLeast: (field: Named, limit: number) => string
  readonly atMost: (field: Named, limit: number) => string
  readonly moreThan: (field: Named, limit: number) => string
  readonly lessThan: (field: Named, limit: number) => string
  readonly multipleOf: (field: Named, step: number) => string
  readonly selectAtLeast: (field: Named, limit: number) => string
  readonly selectAtMost: (field: Named, limit: number) => string
  readonly tooFewItems: (field: Named, limit: number) => string
  readonly tooManyItems: (field: Named, limit: number) => string
  readonly twiceTheSame: (field: Named) => string
  readonly mustBe: (field: Named, value: string) => string
  readonly notAsked: (field: Named) => string
  readonly wrongKind: (field: Named) => string
  readonly wrong: (field: Named) => string
  /** A message in the summary of errors, with the items of lists that it speaks of, the outer one first. */
  readonly ofItems: (message: string, items: readonly string[]) => string
  /** `true` and `false` names joined in a sentence: “day and month”. */
  readonly list: (parts: readonly string[]) => string
}

/** Declares a catalogue of words. */
export const defineStrings = (strings: Strings): Strings => strings
