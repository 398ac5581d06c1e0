import type { RegistryWidgetsType, WidgetProps } from '@rjsf/utils'
import type { ComponentType } from 'react'

/** Names of the widgets that were drawn since the gallery was opened. */
export const drawn = new Set<string>()

/** Widgets that say that they are drawn. */
export const recorded = (widgets: RegistryWidgetsType): RegistryWidgetsType =>
  Object.fromEntries(
    Object.entries(widgets).map(([name, widget]) => [name, recording(widget as ComponentType<WidgetProps>)]),
  )

function recording(Widget: ComponentType<WidgetProps>): ComponentType<WidgetProps> {
  return function Recorded(props: WidgetProps) {
    drawn.add(Widget.name)
    return <Widget {...props} />
  }
}
