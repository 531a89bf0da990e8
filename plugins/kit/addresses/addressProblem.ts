import { judgeAddress } from './judgeAddress.ts'

type Accepted = 'site' | 'web' | 'both'

/** What an editor reads where an address is refused. */
const problems: Readonly<Record<Accepted, { readonly vi: string; readonly en: string }>> = {
  both: {
    vi: 'Địa chỉ phải là đường dẫn của trang này, bắt đầu bằng một dấu “/” (ví dụ /thong-diep-suc-khoe/5k), hoặc địa chỉ web đầy đủ bắt đầu bằng “https://”. Không dùng dấu “\\”, dấu cách, ký tự ẩn hay “tên@” trước tên miền. Hãy chép lại đầy đủ.',
    en: 'An address is a path of this site that begins with one “/”, or a whole web address with “https://”; without “\\”, spaces, hidden characters or a “name@” before the host.',
  },
  site: {
    vi: 'Địa chỉ phải là đường dẫn của trang này, bắt đầu bằng một dấu “/” (ví dụ /thong-diep-suc-khoe/5k). Không dùng dấu “\\”, dấu cách hay ký tự ẩn. Hãy chép lại phần sau tên miền.',
    en: 'An address is a path of this site that begins with one “/”; without “\\”, spaces or hidden characters.',
  },
  web: {
    vi: 'Đường dẫn phải bắt đầu bằng https:// hoặc http://. Không dùng dấu “\\”, dấu cách, ký tự ẩn hay “tên@” trước tên miền. Hãy chép lại đầy đủ.',
    en: 'A link begins with https:// or http://; without “\\”, spaces, hidden characters or a “name@” before the host. Copy the whole of it.',
  },
}

/** The sentence for an address that is not of the accepted kind; null for one that is. */
export function addressProblem(
  value: unknown,
  accepted: Accepted,
): { readonly vi: string; readonly en: string } | null {
  const address = judgeAddress(value)
  const isRight = address !== null && (accepted === 'both' || address.is === accepted)
  return isRight ? null : problems[accepted]
}
