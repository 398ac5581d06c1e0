import { englishStringTranslator, type Registry, TranslatableString } from '@rjsf/utils'
import type { Strings } from '../strings/strings.ts'

/** The words of a catalogue in place of rjsf’s own, where rjsf asks for them itself. */
export const translateWith =
  (strings: Strings): Registry['translateString'] =>
  (asked, params) => {
    switch (asked) {
      case TranslatableString.YesLabel:
        return strings.yes
      case TranslatableString.NoLabel:
        return strings.no
      case TranslatableString.NewStringDefault:
        return ''
      case TranslatableString.DeprecatedLabel:
        return params?.[0] ?? ''
      case TranslatableString.Type:
        return strings.whichKind
      case TranslatableString.Value:
        return strings.answer
      default:
        return englishStringTranslator(asked, params)
    }
  }
