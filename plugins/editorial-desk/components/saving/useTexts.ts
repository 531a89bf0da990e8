import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { differingFields } from '../../core/saving/differences.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { workflowFieldNames } from '../../fields/workflow/workflowFields.ts'
import { useClock } from '../useClock.ts'
import { fieldLabels, fieldTexts, writtenFields } from './fieldLabels.ts'
import type { Values } from './saveLine.ts'

const steps: ReadonlySet<string> = new Set(workflowFieldNames)

export type Texts = ReturnType<typeof useTexts>

/** The text in the form: what of it people write, how it is called, and how another takes its place. */
export function useTexts(language: string) {
  const { data, docConfig } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const clock = useClock()
  const fields = docConfig?.fields ?? []
  const textOf = fieldTexts(fields, (at) => shortTime(at, clock))
  // How far a piece is is no part of its text: old words brought back take no step back with them.
  const written = new Set([...writtenFields(fields)].filter((name) => !steps.has(name)))
  const isAccount = Boolean(docConfig && 'auth' in docConfig && docConfig.auth)
  const differing = (mine: Values, theirs: Values): string[] =>
    differingFields(mine, theirs).filter((name) => written.has(name))
  return {
    labelOf: fieldLabels(fields, language),
    textOf,
    differing,
    current: (): Values => getData(),
    /** What the newsroom had when the form was last in step with it. */
    begunFrom: data as Values | undefined,
    /** What the browser may keep of a text; of an account nothing, for passwords are typed there. */
    keepable: (values: Values): Values | null =>
      isAccount
        ? null
        : Object.fromEntries(Object.entries(values).filter(([name]) => written.has(name))),
    /** All that is written, to be copied elsewhere. */
    words: (): string => {
      const values = getData() as Values
      return differing(values, {})
        .map((name) => textOf(name, values[name]))
        .join('\n\n')
    },
    take: async (values: Values, { isSaved }: { readonly isSaved: boolean }): Promise<void> => {
      await reset(values)
      setModified(!isSaved)
    },
  }
}
