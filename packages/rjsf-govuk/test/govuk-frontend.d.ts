/** What tests run of GOV.UK’s own scripts, which are published without types. */
declare module 'govuk-frontend' {
  class Component {
    constructor($root: Element | null, config?: object)
  }
  export class CharacterCount extends Component {}
  export class FileUpload extends Component {}
  export class PasswordInput extends Component {}
}
