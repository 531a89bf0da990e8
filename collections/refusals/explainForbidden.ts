import type { PayloadRequest } from 'payload'
import { inLanguageOf, type Words } from '../../plugins/kit/refusal.ts'
import { hasLapsed } from '../access/hasLapsed.ts'
import { roleLabels } from '../users/roleLabels.ts'
import { type Act, actOf, acts } from './acts.ts'
import { askedOf } from './asked.ts'
import { placeOf } from './place.ts'
import { whoMay, type SignedIn, type WhoMay } from './whoMay.ts'

/** What was refused and who may, where Payload says no more than that it was. Null where nobody knows. */
export async function explainForbidden(req: PayloadRequest): Promise<string | null> {
  const asked = askedOf(req)
  if (!isSignedIn(req) || !asked) return null
  if (hasLapsed(req.user)) return inLanguageOf(req, lapsed)
  const act = actOf(asked)
  const place = act && (await placeOf(asked, act, req))
  const who = place && (await whoMay(place, req))
  return who && inLanguageOf(req, sentence({ act, what: place.what, who: wordsFor(who) }))
}

const isSignedIn = (req: PayloadRequest): req is SignedIn => Boolean(req.user)

type Said = { readonly act: Act; readonly what: Words; readonly who: Words }

const sentence = ({ act, what, who }: Said): Words => ({
  vi: `Bạn không được ${acts[act].vi} ${what.vi} này. ${who.vi}`,
  en: `You may not ${acts[act].en} this ${what.en}. ${who.en}`,
})

function wordsFor({ roles, isWriterAdmitted }: WhoMay): Words {
  const list = (language: 'vi' | 'en', writer: string) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format([
      ...roles.map((role) => roleLabels[role][language].toLowerCase()),
      ...(isWriterAdmitted ? [writer] : []),
    ])
  const nobody = roles.length === 0 && !isWriterAdmitted
  return nobody
    ? { vi: 'Không ai làm việc này bằng tay.', en: 'Nobody does this by hand.' }
    : {
        vi: `Chỉ ${list('vi', 'người viết')} làm được việc này.`,
        en: `Only ${list('en', 'its writer')} may.`,
      }
}

const lapsed: Words = {
  vi: 'Mật khẩu tạm của bạn đã hết hạn. Hãy đổi mật khẩu để làm việc tiếp.',
  en: 'Your temporary password has lapsed. Change it to go on.',
}
