import { type Change, diffWordsWithSpace } from 'diff'
import type { ReactElement } from 'react'
import type { CompareStrings } from './strings.ts'

interface TextChangeProps {
  readonly before: string
  readonly after: string
  readonly strings: CompareStrings
}

/** Words that change more than this take too long to compare one by one, and are shown whole. */
const most = 400

/** A text with the words that were taken out and put in, marked by more than colour. */
export function TextChange({ before, after, strings }: TextChangeProps): ReactElement {
  const pieces = inPhrases(
    diffWordsWithSpace(before, after, { maxEditLength: most }) ?? [
      { value: before, removed: true, added: false },
      { value: after, removed: false, added: true },
    ],
  )
  let at = 0
  return (
    <p className="compare__text">
      {pieces.map(({ value, removed, added }) => {
        const key = at++
        if (removed) return <Marked key={key} as="del" says={strings.takenOut} text={value} />
        if (added) return <Marked key={key} as="ins" says={strings.putIn} text={value} />
        return <span key={key}>{value}</span>
      })}
    </p>
  )
}

/**
 * Words that were changed one after the other as two phrases, the old and then the new: between them nothing stayed but the
 * spaces, and old and new words in turn cannot be read.
 */
function inPhrases(
  pieces: readonly Pick<Change, 'value' | 'removed' | 'added'>[],
): readonly Pick<Change, 'value' | 'removed' | 'added'>[] {
  const phrases: Pick<Change, 'value' | 'removed' | 'added'>[] = []
  let [old, fresh] = ['', '']
  const end = () => {
    if (old !== '') phrases.push({ value: old, removed: true, added: false })
    if (fresh !== '') phrases.push({ value: fresh, removed: false, added: true })
    ;[old, fresh] = ['', '']
  }
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    const isBetween = (old !== '' || fresh !== '') && next !== undefined && piece.value.trim() === ''
    if (piece.removed) old += piece.value
    else if (piece.added) fresh += piece.value
    else if (isBetween) {
      old += piece.value
      fresh += piece.value
    } else {
      end()
      phrases.push(piece)
    }
  })
  end()
  return phrases
}

interface MarkedProps {
  readonly as: 'del' | 'ins'
  readonly says: string
  readonly text: string
}

function Marked({ as: Element, says, text }: MarkedProps): ReactElement {
  return (
    <Element>
      <span className="govuk-visually-hidden">{` ${says} `}</span>
      {text}
    </Element>
  )
}
