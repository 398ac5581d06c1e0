import * as widgets from '../widgets/rare-widgets.ts'
import { bring, type Parts } from './later.tsx'
import * as fields from './later-fields.ts'

bring({ ...(fields as unknown as Parts<string>), ...widgets })

export * from '../form/index.ts'
