import type { WidgetProps } from '@rjsf/utils'
import { later } from './later.tsx'

const fetch = () => import('../widgets/rare-widgets.ts')

/** Stands in for those widgets themselves. */
export const FileWidget = /* @__PURE__ */ later<'FileWidget', WidgetProps>('FileWidget', fetch)
export const PasswordWidget = /* @__PURE__ */ later<'PasswordWidget', WidgetProps>('PasswordWidget', fetch)
