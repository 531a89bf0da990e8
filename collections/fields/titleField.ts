import type { TextField } from 'payload'

type TitleFieldOptions = {
  readonly name: 'headline' | 'title' | 'name'
  readonly label: { readonly vi: string; readonly en: string }
}

/** The document's title, as the editor lists and the readers' pages show it. */
export function titleField({ name, label }: TitleFieldOptions): TextField {
  return { name, type: 'text', label, required: true, maxLength: 300 }
}
