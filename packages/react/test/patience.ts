import { configure } from '@testing-library/dom'

// What has to come is waited for, and a busy machine takes its time: a second is not enough for it.
configure({ asyncUtilTimeout: 20_000 })
