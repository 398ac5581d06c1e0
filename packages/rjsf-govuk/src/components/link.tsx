import {
  type ComponentPropsWithoutRef,
  type ComponentType,
  createContext,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useContext,
} from 'react'
import { classes, type PartProps } from './attributes.ts'

/** What an anchor takes that a host’s router draws. */
export interface AnchorProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  readonly href: string
}

/** Where a link leads, or what it does. With both, the host’s `onClick` may keep the browser from following the address. */
export interface LinkTarget {
  readonly href?: string | undefined
  readonly onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined
}

const LinkContext = createContext<ComponentType<AnchorProps> | 'a'>('a')

export interface LinkProviderProps {
  /** Draws each link to another page: `({ href, ...rest }) => <RouterLink to={href} {...rest} />`. Keep it outside of components. */
  readonly link: ComponentType<AnchorProps>
  readonly children?: ReactNode
}

/** Hands the links of everything inside to the host’s router. Links within the page stay the browser’s. */
export function LinkProvider({ link, children }: LinkProviderProps): ReactElement {
  return <LinkContext.Provider value={link}>{children}</LinkContext.Provider>
}

/** What draws a link to another page: the host’s, or the browser’s own. */
export const useAnchor = (): ComponentType<AnchorProps> | 'a' => useContext(LinkContext)

export interface LinkProps extends LinkTarget, PartProps {
  readonly rel?: string | undefined
  /** Name for a screen reader, where the words shown are not enough. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  /** The page that is shown now. */
  readonly current?: boolean | undefined
  readonly children: ReactNode
}

/** A link. One that has no address but does something is a button that looks like one. */
export function Link(props: LinkProps): ReactElement {
  const { href, onClick, rel, label, describedBy, current, className = 'govuk-link', attributes } = props
  const Routed = useAnchor()
  const shared = {
    ...attributes,
    onClick,
    ...(label !== undefined && { 'aria-label': label }),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    ...(current && { 'aria-current': 'page' as const }),
  }
  if (href === undefined && onClick !== undefined)
    return (
      <button {...shared} type="button" className={classes(className, 'govuk-link--button')}>
        {props.children}
      </button>
    )
  const Anchor = href?.startsWith('#') ? 'a' : Routed
  return (
    <Anchor {...shared} href={href ?? '#'} rel={rel} className={className}>
      {props.children}
    </Anchor>
  )
}
