export { TextInput, type TextInputProps } from './components/text-input.tsx'
