export type { Attributes, PartProps } from './components/attributes.ts'
export { BackLink, type BackLinkProps } from './components/back-link.tsx'
export { type Breadcrumb, Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs.tsx'
export {
  Button,
  type ButtonProps,
  type ButtonVariant,
  LinkButton,
  type LinkButtonProps,
} from './components/button.tsx'
export { CharacterCount, type CharacterCountProps } from './components/character-count.tsx'
export {
  Checkboxes,
  type CheckboxesProps,
  type CheckboxItem,
  CheckboxItems,
  type CheckboxItemsProps,
} from './components/checkboxes.tsx'
export {
  type DateBox,
  DateBoxes,
  type DateBoxesProps,
  DateInput,
  type DateInputProps,
} from './components/date-input.tsx'
export { Details, type DetailsProps } from './components/details.tsx'
export { ErrorSummary, type ErrorSummaryItem, type ErrorSummaryProps } from './components/error-summary.tsx'
export { ErrorMessage, type ErrorMessageProps } from './components/field/error-message.tsx'
export { Field, type FieldProps } from './components/field/field.tsx'
export { Fieldset, type FieldsetProps, type LegendProps } from './components/field/fieldset.tsx'
export { FormGroup, type FormGroupProps } from './components/field/form-group.tsx'
export { Hint, type HintProps } from './components/field/hint.tsx'
export { type HeadingLevel, Label, type LabelProps, type TextSize } from './components/field/label.tsx'
export { Question, type QuestionProps } from './components/field/question.tsx'
export { FileBox, type FileBoxProps, FileUpload, type FileUploadProps } from './components/file-upload.tsx'
export { InsetText, type InsetTextProps } from './components/inset-text.tsx'
export {
  type AnchorProps,
  Link,
  type LinkProps,
  LinkProvider,
  type LinkProviderProps,
  type LinkTarget,
} from './components/link.tsx'
export { NotificationBanner, type NotificationBannerProps } from './components/notification-banner.tsx'
export {
  Pagination,
  type PaginationPage,
  type PaginationProps,
  type PaginationStep,
} from './components/pagination.tsx'
export { Panel, type PanelProps } from './components/panel.tsx'
export {
  PasswordBox,
  type PasswordBoxProps,
  PasswordInput,
  type PasswordInputProps,
} from './components/password-input.tsx'
export { PhaseBanner, type PhaseBannerProps } from './components/phase-banner.tsx'
export {
  type RadioItem,
  RadioItems,
  type RadioItemsProps,
  Radios,
  type RadiosProps,
} from './components/radios.tsx'
export {
  Select,
  SelectBox,
  type SelectBoxProps,
  type SelectGroup,
  type SelectItem,
  type SelectProps,
} from './components/select.tsx'
export { SkipLink, type SkipLinkProps } from './components/skip-link.tsx'
export type { SummaryAction } from './components/summary-action.tsx'
export { SummaryCard, type SummaryCardProps } from './components/summary-card.tsx'
export { SummaryList, type SummaryListProps, type SummaryListRow } from './components/summary-list.tsx'
export { Table, type TableCell, type TableProps } from './components/table.tsx'
export { Tag, type TagColour, type TagProps } from './components/tag.tsx'
export { TaskList, type TaskListItem, type TaskListProps } from './components/task-list.tsx'
export {
  Input,
  type InputProps,
  type InputWidth,
  TextInput,
  type TextInputProps,
} from './components/text-input.tsx'
export { Textarea, TextareaBox, type TextareaBoxProps, type TextareaProps } from './components/textarea.tsx'
export { usePageTitleError } from './components/use-page-title-error.ts'
export { WarningText, type WarningTextProps } from './components/warning-text.tsx'
export { flushDrafts, pendingDrafts } from './drafts/flush-drafts.ts'
export { PAUSE } from './drafts/handover.ts'
export type { PendingDraft } from './drafts/live-drafts.ts'
export { type Draft, useDraft } from './drafts/use-draft.ts'
export type { Mistake } from './messages/mistake.ts'
export { type MessagesAsked, writeMessages } from './messages/write-messages.ts'
export { type Control, controlOf } from './rjsf/control.ts'
export { EndReveal, type Revealed, revealKey, useRevealed } from './rjsf/reveal.tsx'
export { type Theme, theme } from './rjsf/theme.ts'
export { cy } from './strings/cy.ts'
export { enGB } from './strings/en-gb.ts'
export {
  defineStrings,
  type MessageStrings,
  type Named,
  type NumberLimits,
  type Strings,
} from './strings/strings.ts'
export { StringsProvider, type StringsProviderProps, useStrings } from './strings/strings-provider.tsx'
export { holds, type VisibleWhen } from './visibility/condition.ts'
export { isVisible } from './visibility/is-visible.ts'
