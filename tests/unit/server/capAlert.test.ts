import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alertsAtom } from '../../../src/server/pages/alerts/alertsAtom.ts'
import { type Alert, capAlert } from '../../../src/server/pages/alerts/capAlert.ts'
import { hasClient } from '../../helpers/debianProgram.ts'
import { attributesOf, textsOf } from '../../helpers/strictXml.ts'

const schemas = resolve(import.meta.dirname, '../../schemas')
const run = promisify(execFile)
const hasLint = hasClient('xmllint')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alerts-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const alert = (overrides: Partial<Alert> = {}): Alert => ({
  identity: { id: 7, changedAt: Date.parse('2022-09-03T05:00:00.000Z') },
  replaces: [],
  title: 'Thông điệp 2K & <vắc-xin>',
  wording: 'Khẩu trang – Khử khuẩn',
  steps: ['Khẩu trang: nơi đông người', 'Khử khuẩn'],
  issuingBody: 'Bộ Y tế',
  page: 'https://paper.example/thong-diep-suc-khoe/2k',
  endsAt: Date.parse('2023-09-03T17:00:00.000Z'),
  ...overrides,
})
const replacing = alert({
  replaces: [
    { id: 5, changedAt: Date.parse('2020-08-31T05:00:00.000Z') },
    { id: 6, changedAt: Date.parse('2021-08-31T05:00:00.000Z') },
  ],
})
const bare = alert({ steps: [], endsAt: null, issuingBody: 'Sở Y tế Hà Nội' })

describe('an alert', () => {
  it('says what the authority said, when and for how long in Hà Nội', () => {
    const xml = capAlert(alert())
    expect(textsOf(xml, 'headline')).toEqual(['Thông điệp 2K & <vắc-xin>'])
    expect(textsOf(xml, 'sent')).toEqual(['2022-09-03T12:00:00+07:00'])
    expect(textsOf(xml, 'expires')).toEqual(['2023-09-04T00:00:00+07:00'])
    expect(textsOf(xml, 'senderName')).toEqual(['Bộ Y tế'])
    expect(textsOf(xml, 'severity')).toEqual(['Unknown'])
    expect(textsOf(capAlert(bare), 'areaDesc')).toEqual(['Thành phố Hà Nội'])
  })

  it('names each issue that it takes the place of', () => {
    const xml = capAlert(replacing)
    expect(textsOf(xml, 'msgType')).toEqual(['Update'])
    const [references = ''] = textsOf(xml, 'references')
    expect(references.split(' ')[0]).toBe(
      'laodongthudo.vn,thong-diep-suc-khoe-5-1598850000,2020-08-31T12:00:00+07:00',
    )
  })

  it('is another issue once it changes, and the same until then', () => {
    const later = { id: 7, changedAt: Date.parse('2022-10-03T05:00:00.000Z') }
    const identifiers = [alert(), alert(), alert({ identity: later })].map(
      (one) => textsOf(capAlert(one), 'identifier')[0],
    )
    expect(identifiers[0]).toBe(identifiers[1])
    expect(identifiers[2]).not.toBe(identifiers[0])
  })

  it.skipIf(!hasLint)('fits the protocol, and its schema refuses what does not', async () => {
    const lint = (xml: string) => {
      const file = join(folder, 'alert.xml')
      writeFileSync(file, xml)
      return run('xmllint', ['--noout', '--schema', join(schemas, 'cap12.xsd'), file])
    }
    for (const one of [alert(), replacing, bare]) await lint(capAlert(one))
    await expect(lint(capAlert(alert()).replace('Health', 'Bệnh'))).rejects.toThrow('fails')
    await expect(lint(capAlert(alert()).replace('+07:00', 'Z'))).rejects.toThrow('fails')
    await expect(lint(capAlert(alert()).replace('<scope>Public</scope>', ''))).rejects.toThrow(
      'fails',
    )
  })
})

describe('the alerts that hold', () => {
  const feedOf = (entries: Parameters<typeof alertsAtom>[0]['entries']) =>
    alertsAtom({
      ...{ title: 'Thông điệp còn hiệu lực', publisher: 'Báo Lao động Thủ đô', entries },
      feedUrl: 'https://paper.example/thong-diep-suc-khoe.atom',
      listUrl: 'https://paper.example/thong-diep-suc-khoe',
    })
  const entry = {
    ...{ id: 7, title: 'Thông điệp 2K', wording: 'Khẩu trang – Khử khuẩn' },
    ...{ issuingBody: 'Bộ Y tế', changedAt: '2022-09-03T05:00:00.000Z' },
    page: 'https://paper.example/thong-diep-suc-khoe/2k',
    alert: 'https://paper.example/thong-diep-suc-khoe/2k.cap',
  }

  it('lead to page and alert', () => {
    expect(attributesOf(feedOf([entry]), 'link', 'href')).toContain(entry.alert)
    expect(textsOf(feedOf([entry]), 'updated')).toEqual([entry.changedAt, entry.changedAt])
  })

  it.skipIf(!hasLint)('are Atom, with entries and without', async () => {
    for (const entries of [[], [entry, { ...entry, id: 8 }]]) {
      const file = join(folder, 'alerts.atom')
      writeFileSync(file, feedOf(entries))
      await run('xmllint', ['--noout', '--relaxng', join(schemas, 'atom.rng'), file])
    }
  })
})
