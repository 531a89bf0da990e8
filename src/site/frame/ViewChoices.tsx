import type { ReactElement } from 'react'

const sizes = [
  ['0', 'Thường'],
  ['1', 'Lớn'],
  ['2', 'Lớn hơn'],
  ['3', 'Lớn nhất'],
] as const
const themes = [
  ['auto', 'Theo máy'],
  ['light', 'Sáng'],
  ['dark', 'Tối'],
] as const

/** How the reader has pages shown. There only where a script can keep to it. */
export const ViewChoices = (): ReactElement => (
  <details className="view">
    <summary>
      Aa<span className="sr-only">: cỡ chữ, màu nền, tin đã lưu</span>
    </summary>
    <div className="view-panel">
      <Choice label="Cỡ chữ" name="co-chu" options={sizes} />
      <Choice label="Màu nền" name="mau-nen" options={themes} />
      <a className="view-saved" href="/tin-da-luu">
        Tin đã lưu
      </a>
    </div>
  </details>
)

type ChoiceProps = {
  readonly label: string
  readonly name: string
  /** Value and words; the first holds until another is chosen. */
  readonly options: readonly (readonly [string, string])[]
}

const Choice = ({ label, name, options }: ChoiceProps): ReactElement => (
  <fieldset>
    <legend>{label}</legend>
    {options.map(([value, words], index) => (
      <label key={value}>
        <input type="radio" name={name} value={value} defaultChecked={index === 0} />
        {words}
      </label>
    ))}
  </fieldset>
)
