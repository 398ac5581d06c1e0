export { aDraft, type ContractCase, draftStoreContract } from './draft-store-contract.ts'
