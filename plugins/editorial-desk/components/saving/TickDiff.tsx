import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui'
import type { CheckboxFieldDiffClientComponent } from 'payload'
import { wordsIn } from '../words.ts'

/** A tick in the comparison of versions, which Payload writes as the program's own word for it (3.90). */
export const TickDiff: CheckboxFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const said = wordsIn(i18n.language)
  const word = (value: unknown): string => {
    if (typeof value !== 'boolean') return '<p></p>'
    return `<p>${value ? said.ticked : said.unticked}</p>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: word(comparisonValue),
    toHTML: word(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="text-diff"
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: field.label ?? false, locale: locale ?? '' }}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}
