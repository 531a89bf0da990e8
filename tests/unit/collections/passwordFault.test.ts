import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalPassword, passwordFault } from '../../../collections/users/password/passwordFault.ts'

const owner = { email: 'nguyen.thi-lan@laodongthudo.vn', name: 'Nguyễn Thị Lan Phương' }
const fault = (password: string) => passwordFault(password, owner)

describe('a password', () => {
  it.each(['abc', 'chín ký tự'.slice(0, 9), '🔑'.repeat(9)])(
    'has ten characters: %s',
    (password) => {
      expect(fault(password)).toContain('ít nhất 10 ký tự')
    },
  )

  it('counts characters as people do, composed or not', () => {
    const decomposed = 'ế'.normalize('NFD')
    expect(decomposed.length).toBeGreaterThan(1)
    expect(fault(decomposed.repeat(4))).toContain('ít nhất')
    expect(normalPassword('mật khẩu'.normalize('NFD'))).toBe(normalPassword('mật khẩu'))
  })

  it('is bounded before it is hashed', () => {
    expect(fault('xương rồng '.repeat(40))).toContain('256 byte')
    expect(fault('x'.repeat(5_000_000))).toContain('256 byte')
  })

  it.each([
    ['among the common', 'qwertyuiop', 'password123', '1q2w3e4r5t', 'Password1234', 'basketball'],
    [
      'Vietnamese habits',
      'matkhau123',
      'Mật khẩu 123',
      'mật khẩu của tôi',
      'NguyenVanAn1',
      'M@tKh4u2026!',
      'anhyeuem123',
      'vietnam1975',
      'MatKhauMatKhau',
    ],
    [
      'jobs and the paper',
      'laodongthudo',
      'LaoDongThuDo@2026',
      'admin123456',
      'quantri@2026',
      'PhongVien2026',
      'toasoan-hanoi',
    ],
    [
      'the owner’s name and address',
      'NguyenThiLan1',
      'lanphuong2026',
      'nguyen.thi-lan',
      'Phương Lan 1990',
    ],
    [
      'digits, runs and repetitions',
      '1234567890',
      '0912345678',
      'aaaaaaaaaa',
      'abcdefghijkl',
      'zyxwvutsrq99',
      '          ',
      'abcabcabcabc',
      '!!!!!!!!!!!!',
    ],
  ])('is not guessed by %s', (_, ...passwords) => {
    for (const password of passwords)
      expect({ password, fault: fault(password) }).toMatchObject({
        fault: expect.stringContaining('dễ đoán') as string,
      })
  })

  it('is not the owner’s address, whatever figures stand in it', () => {
    const email = 'lan-3db9e8ac4@laodongthudo.vn'
    for (const password of [email, 'lan-3db9e8ac4', email.toUpperCase()]) {
      expect(passwordFault(password, { email })).toContain('dễ đoán')
    }
  })

  it.each([
    'xương rồng tím lịm',
    'ngựa-giấy-đèn-dầu',
    'correct horse battery',
    'Tr4i-Mua-Thang7-Cau',
  ])('of unrelated words is welcome: %s', (password) => {
    expect(fault(password)).toBeNull()
  })

  it('that was generated is welcome', () => {
    for (let round = 0; round < 500; round += 1) {
      expect(fault(randomBytes(12).toString('base64url'))).toBeNull()
    }
  })

  it('of any text is judged, the same in each composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const verdict = fault(text)
        expect(fault(text.normalize('NFD'))).toBe(verdict)
        if (verdict === null) expect(Array.from(normalPassword(text)).length).toBeGreaterThan(9)
      }),
    )
  })
})
