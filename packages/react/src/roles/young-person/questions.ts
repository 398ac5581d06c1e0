/** A section as the young person meets it: its words, and each of its questions. */
export interface YoungPersonSection {
  readonly title: string
  /** What to put there. */
  readonly hint: string
  /**
   * Every question of the section by its place, `*` for any item of a list: `/views/*\/words`. They are drawn in this order. What
   * is not named here, or is below a place that is not asked, is not drawn.
   */
  readonly questions: Readonly<Record<string, YoungPersonQuestion>>
}

/** A form as the young person meets it, by the ids of its sections. */
export type YoungPersonForm = Readonly<Record<string, YoungPersonSection>>

export type YoungPersonQuestion = Asked | NotAsked

/** A question that the young person answers, or a part or list that holds such questions. */
export interface Asked {
  readonly title: string
  readonly hint?: string
  /** What is said where nothing is answered. */
  readonly missing?: string
  /** What is said of an answer that cannot be read: of a date, a number. */
  readonly wrong?: string
  /** Of a code: what each is called, by its code. Of a list of codes, of its items. */
  readonly options?: Readonly<Record<string, string>>
  /** Of a list: what one item is called, as it stands after “Add another”. */
  readonly item?: string
  /** Of a list: which of its items they meet. Every one where nothing is said. */
  readonly items?: TheirItems
  /** Of a list: `false` where they answer to what is there, and add nothing. */
  readonly addable?: false
  /**
   * It tells which item this is, and is shown and not asked: always (`person`: the field holds the id of one of the people of the
   * record, whose name is shown), or as soon as somebody else has written in the item.
   */
  readonly fixed?: 'person' | 'once-shared'
  /** What stands over it where it is shown and not asked. */
  readonly fixedTitle?: string
  /** What stands there where it says the same of several items: `{answer} ({number} of {count})`. */
  readonly toldApart?: string
  /**
   * Of a text that workers write too: asked where nothing stands there, or words of the young person. What somebody else wrote about
   * them is left alone; of a list the whole item is.
   */
  readonly inOwnWords?: true
  /** Of a text: a box for more than one line, where the form has one line. */
  readonly isLong?: true
  /** Of a part: shown only where a member of it is filled in. */
  readonly whenFilled?: string
}

/** Not drawn, and left in the record as it is. */
interface NotAsked {
  readonly notAsked: string
}

/**
 * `own`: those in which nothing stands but answers to these questions. `person`: those that name one of the people of the record.
 * `is`: those whose member has this value; a new one gets it.
 */
export type TheirItems =
  | 'own'
  | { readonly person: string }
  | { readonly member: string; readonly is: string }

export const isAsked = (question: YoungPersonQuestion | undefined): question is Asked =>
  question !== undefined && 'title' in question
