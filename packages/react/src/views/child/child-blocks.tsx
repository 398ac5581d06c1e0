import { createElement, type ReactElement } from 'react'
import type { Block, Card } from './pages/block.ts'
import { Picture } from './pictures.tsx'
import type { ChildSection } from './strings/child-strings.ts'

interface ChildBlocksProps {
  readonly part: ChildSection
  readonly blocks: readonly Block[]
  /** Of a heading in the part. */
  readonly level: number
  /** What stands over the child’s own words. */
  readonly iSaid: string
}

/** What one part of the view says. Cards and days that follow each other are a list. */
export function ChildBlocks({ part, blocks, level, iSaid }: ChildBlocksProps): readonly ReactElement[] {
  const drawn: ReactElement[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.is !== 'card' && block.is !== 'day') {
      drawn.push(<ChildBlock key={at} block={block} level={level} />)
      continue
    }
    const end = blocks.findIndex((other, index) => index > at && other.is !== block.is)
    const run = blocks.slice(at, end === -1 ? undefined : end)
    drawn.push(
      <ul key={at} className={`child-view__${block.is}s`}>
        {run.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew from the plan, and its items hold nothing.
          <li key={index} className={`child-view__${block.is}`}>
            {item.is === 'card' ? (
              <ChildCard card={item.card} withFace={part === 'people' || part === 'helpers'} iSaid={iSaid} />
            ) : item.is === 'day' ? (
              <>
                <strong className="child-view__when">{item.when}</strong> <span>{item.text}</span>
              </>
            ) : null}
          </li>
        ))}
      </ul>,
    )
    at += run.length - 1
  }
  return drawn
}

type Single = Exclude<Block, { is: 'card' | 'day' }>

function ChildBlock({ block, level }: { readonly block: Single; readonly level: number }): ReactElement {
  switch (block.is) {
    case 'say':
      return <p>{block.text}</p>
    case 'missing':
      return <p className="child-view__missing">{block.text}</p>
    case 'heading':
      return createElement(`h${Math.min(level, 6)}`, { className: 'child-view__heading' }, block.text)
    case 'quote':
      return <Quote label={block.label} text={block.text} />
    case 'told':
      return (
        <div className="child-view__told">
          <p className="child-view__label">{block.label}</p>
          {block.texts.length === 1 ? (
            <p>{block.texts[0]}</p>
          ) : (
            <ul>
              {block.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      )
  }
}

function ChildCard({
  card: { title, who, lines, quote, facts, after },
  withFace,
  iSaid,
}: {
  readonly card: Card
  readonly withFace: boolean
  readonly iSaid: string
}): ReactElement {
  return (
    <>
      {withFace && <Picture name="face" />}
      <div className="child-view__words">
        {title !== '' && (
          <p className="child-view__name">
            <strong>{title}</strong>
            {who !== undefined && <span className="child-view__who">{who}</span>}
          </p>
        )}
        {lines.length > 0 && <p>{lines.join(' ')}</p>}
        {facts.map(({ label, text, phone }) => (
          <p key={label} className="child-view__fact">
            <span className="child-view__label">{label}: </span>
            {phone ? <a href={`tel:${text.replaceAll(/[^\d+]/g, '')}`}>{text}</a> : text}
          </p>
        ))}
        {quote !== undefined && <Quote label={iSaid} text={quote} />}
        {after.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </>
  )
}

/** The child’s own words, with their quotation marks where the record has none. */
function Quote({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const isMarked = /^(?:[“"][^“”"]*[”"]|[‘'].*[’'])$/s.test(text)
  const within = text.replaceAll(/[“"](.*?)[”"]/g, '‘$1’')
  return (
    <figure className="child-view__quote">
      <figcaption className="child-view__label">{label}</figcaption>
      <blockquote>{isMarked ? text : `“${within}”`}</blockquote>
    </figure>
  )
}
