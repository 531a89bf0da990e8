import {
  Forbidden,
  Locked,
  QueryError,
  ValidationError,
  type AfterErrorHook,
  type PayloadRequest,
} from 'payload'
import { isBrokenReference } from '../../plugins/kit/brokenReference.ts'
import { inLanguageOf } from '../../plugins/kit/refusal.ts'
import {
  statusOfTrouble,
  storageTroubleOf,
  wordsOfTrouble,
} from '../../plugins/kit/storageTrouble.ts'
import {
  CommitUnknown,
  isConflict,
  isUnknownCommit,
  SaveConflict,
} from '../../plugins/kit/transactions/conflict.ts'
import { requestOfError } from '../../plugins/kit/transactions/requestOfError.ts'
import { explainForbidden } from '../refusals/explainForbidden.ts'
import { inVietnamese } from './englishErrors.ts'

/** What Payload says in English, or not at all, in words that an editor can act on. */
export const explainErrors: AfterErrorHook = async ({ error, graphqlResult, req, result }) => {
  const { originalError } = error as { readonly originalError?: unknown }
  const [first] = result?.errors ?? []
  const said = await explained(originalError ?? error, {
    english: graphqlResult?.message ?? first?.message ?? '',
    req,
  })
  const [words] = said?.response.errors ?? []
  return words && graphqlResult ? { graphqlResult: { ...graphqlResult, ...words } } : said
}

type Surroundings = { readonly english: string; readonly req: PayloadRequest }
type Said = {
  readonly response: { readonly errors: { readonly message: string }[] }
  readonly status?: number
}

async function explained(
  error: unknown,
  { english: en, req }: Surroundings,
): Promise<Said | undefined> {
  if (error instanceof Forbidden) {
    // A refusal stays one where its reason cannot be found out.
    const message = await explainForbidden(requestOfError(error) ?? req).catch((err: unknown) => {
      req.payload.logger.warn({ err, msg: 'A refusal could not be explained' })
      return null
    })
    return message === null ? undefined : say(message)
  }
  if (error instanceof Locked) {
    return say(
      'Chưa lưu được: người khác đang sửa mục này. Hãy chờ họ xong, hoặc mở mục và chọn “Tiếp quản”.',
    )
  }
  // Whatever came to this door without being asked again.
  if (isConflict(error)) return { ...say(new SaveConflict().message), status: 409 }
  if (isUnknownCommit(error)) return { ...say(new CommitUnknown().message), status: 503 }
  if (isBrokenReference(error)) {
    const message =
      'Chưa lưu được: một mục đã chọn (ảnh, bài, chuyên mục…) không còn nữa. Hãy chọn lại rồi lưu.'
    return { ...say(message), status: 400 }
  }
  if (error instanceof ValidationError && error.data.errors.some(isTaken(req))) {
    const message =
      'Chưa lưu được: cùng lúc đó có một mục khác lấy tên hoặc đường dẫn này. Hãy xem mục đó, rồi lưu lại hoặc đặt tên khác.'
    return { ...say(message), status: 409 }
  }
  const trouble = storageTroubleOf(error)
  if (trouble) {
    const message = inLanguageOf(req, wordsOfTrouble[trouble])
    return { ...say(message), status: statusOfTrouble(trouble) }
  }
  if (error instanceof QueryError) {
    return say('Bộ lọc hoặc cách sắp xếp này không dùng được. Hãy chọn trường khác.')
  }
  const vi = inVietnamese(en)
  return vi === null ? undefined : say(inLanguageOf(req, { vi, en }))
}

/** Two of one name saved at the same moment: whoever comes later was not seen to be one, but by the index. */
const isTaken =
  ({ t }: PayloadRequest) =>
  ({ message, path }: { message: string; path: string }): boolean =>
    path === 'identity' || (path === 'slug' && message === t('error:valueMustBeUnique'))

const say = (message: string) => ({ response: { errors: [{ message }] } })
