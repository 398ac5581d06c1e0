/** Whether a text is a name, alone or with a role after it: "Ruth Calder, social worker". "Ruth Calder-Smith" is another name. */
export function isNamed(text: string | undefined, name: string): boolean {
  const said = text?.trimStart()
  if (said === undefined || !said.startsWith(name)) return false
  return /^\s*(?:$|[,;(])|^\s+(?:[–&-]|and\b)/u.test(said.slice(name.length))
}
