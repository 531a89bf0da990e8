import type { ReactElement } from 'react'
import type { FilterModel } from '../models.ts'

/** Selects a list: sent by the browser itself, with the selection in the address. */
export const Filter = ({ filter }: { filter: FilterModel }): ReactElement => (
  <form
    className="filter"
    method="get"
    action={filter.action}
    role="search"
    aria-label={filter.label}
  >
    {filter.kept.map(({ name, value }) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {filter.choices.map(({ name, label, any, value, options }) => (
      <label key={name}>
        <span>{label}</span>
        <select name={name} defaultValue={value}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    ))}
    <button className="button button-strong" type="submit">
      Lọc
    </button>
    {filter.clearHref !== null && (
      <a className="button" href={filter.clearHref}>
        Bỏ lọc
      </a>
    )}
  </form>
)
