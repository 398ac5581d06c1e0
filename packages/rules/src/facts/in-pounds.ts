/** An amount as people write it: `£3,000`, and with pence only where there are any: `£44.50`. */
export function inPounds(amount: number): string {
  const rounded = Math.round(amount * 100) / 100
  const [pounds = '', pence] = (Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2)).split('.')
  const grouped = pounds.replace(/\B(?=(\d{3})+$)/g, ',')
  return pence === undefined ? `£${grouped}` : `£${grouped}.${pence}`
}
