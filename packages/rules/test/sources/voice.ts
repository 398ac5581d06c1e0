import type { RuleSource } from './rule-source.ts'

/** On what the rules of this part rest. */
export const voiceSources: Readonly<Record<string, RuleSource>> = {}
