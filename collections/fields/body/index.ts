import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

export const bodyEditor = lexicalEditor()
export const bodyField: Field = { name: 'body', type: 'richText', editor: bodyEditor }
