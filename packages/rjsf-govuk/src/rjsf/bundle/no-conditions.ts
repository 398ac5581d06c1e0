/** Stands in for rjsf’s walk through a whole schema in search of conditions: `KeepingForm` does not ask for what hangs on it. */
export default (): boolean => false
