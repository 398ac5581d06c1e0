/** What somebody does. `at` picks among what there is; `leaves` says whether they leave the box behind them. */
export interface Step {
  readonly kind:
    | 'type'
    | 'clear'
    | 'addLanguage'
    | 'removeLanguage'
    | 'addItem'
    | 'write'
    | 'removeItem'
    | 'list'
    | 'offline'
    | 'online'
    /** Saves no longer reach the server; all else does. */
    | 'cut'
    | 'mend'
    | 'reload'
    /** The form is opened in a second tab, which takes over, and the first is closed. */
    | 'tab'
    /** The same person, at another computer: turns the list around, and writes in a box of their own. */
    | 'elsewhere'
  readonly at: number
  readonly leaves: boolean
}
