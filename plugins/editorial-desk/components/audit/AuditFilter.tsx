'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import type { ReactElement, SyntheticEvent } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { useTimeZone } from '../../../kit/admin/useTimeZone.ts'
import { auditActions, auditDoors } from '../../core/audit/auditWords.ts'
import type { BothWords } from '../../core/audit/auditedField.ts'
import { auditAddress, filterNames, filterOf, type Filter } from './auditQuery.ts'
import { AuditStyle } from './AuditStyle.tsx'
import { useAuditedKinds } from './useAuditedKinds.ts'

const slug = 'desk-audit'

/** The questions that are asked of an audit, and the way to take the answer away as a table. */
export function AuditFilter(): ReactElement {
  const say = useSay()
  const zone = useTimeZone()
  const router = useRouter()
  const { config } = useConfig()
  const search = useSearchParams()
  const kinds = useAuditedKinds(slug)
  const filter = filterOf(search, zone)
  const list = `${config.routes.admin}/collections/${slug}`
  const file = `${config.serverURL}${config.routes.api}/${slug}/export.csv`
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const asked = Object.fromEntries(
      filterNames.map((name) => {
        const value = given.get(name)
        return [name, typeof value === 'string' ? value.trim() : '']
      }),
    ) as Filter
    router.push(list + auditAddress(asked, zone))
  }
  const choices = (words: Readonly<Record<string, BothWords>>) =>
    Object.entries(words).map(([value, { vi, en }]) => (
      <option key={value} value={value}>
        {say(vi, en)}
      </option>
    ))
  const all = <option value="">{say('Tất cả', 'All')}</option>
  return (
    <AuditStyle>
      <form
        className="ed-audit-filter"
        aria-label={say('Lọc nhật ký', 'Filter the audit')}
        key={search.toString()}
        onSubmit={apply}
      >
        <label>
          {say('Người làm', 'Who')}
          <input name="actorName" defaultValue={filter.actorName} />
        </label>
        <label>
          {say('Việc', 'What')}
          <select name="action" defaultValue={filter.action}>
            {all}
            {choices(auditActions)}
          </select>
        </label>
        <label>
          {say('Mục', 'Kind')}
          <select name="kind" defaultValue={filter.kind}>
            {all}
            {choices(kinds)}
          </select>
        </label>
        <label>
          {say('Từ đâu', 'Door')}
          <select name="door" defaultValue={filter.door}>
            {all}
            {choices(auditDoors)}
          </select>
        </label>
        <label>
          {say('Từ ngày', 'From')}
          <input type="date" name="from" defaultValue={filter.from} />
        </label>
        <label>
          {say('Đến hết ngày', 'Until')}
          <input type="date" name="until" defaultValue={filter.until} />
        </label>
        <button type="submit">{say('Lọc', 'Filter')}</button>
        <a href={list}>{say('Bỏ lọc', 'Clear')}</a>
        <a href={file + auditAddress(filter, zone)} download>
          {say('Tải CSV', 'CSV')}
        </a>
      </form>
    </AuditStyle>
  )
}
