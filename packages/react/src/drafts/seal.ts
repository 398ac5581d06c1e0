/** Bytes that only the holder of the key can read, or change without being noticed. */
export interface Sealed {
  /** New each time: 12 random bytes. */
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, boundTo: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(boundTo),
})

/** Seals bytes with AES-GCM. They open only together with `boundTo`, which stands beside them in clear. */
export async function seal(
  key: CryptoKey,
  content: Uint8Array<ArrayBuffer>,
  boundTo: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, bytes: await crypto.subtle.encrypt(algorithm(iv, boundTo), key, content) }
}

/** Undefined for another key, another `boundTo`, or bytes that were changed. */
export async function unseal(
  key: CryptoKey,
  { iv, bytes }: Sealed,
  boundTo: string,
): Promise<ArrayBuffer | undefined> {
  try {
    return await crypto.subtle.decrypt(algorithm(iv, boundTo), key, bytes)
  } catch {
    return undefined
  }
}
