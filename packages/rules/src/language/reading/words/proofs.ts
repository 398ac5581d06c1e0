/** Words that bring what was measured, seen or written down by somebody. */
export const proofs = `
test tests tested testing result results screen screens screened x-ray ray scan scans sample samples measured measurement reading readings
certificate surveyor inspector inspection inspected surveyed picture pictures observed recorded confirmed confirms checked
weighed signed witnessed photographed logged diary receipts shown strength
`
