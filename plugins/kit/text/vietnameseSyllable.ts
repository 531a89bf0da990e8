const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/** Every rime of the language; those that begin with a glide stand after “qu” without it. */
const rimes = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh yt
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
  ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ
  uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`
  .trim()
  .split(/\s+/)

const syllable = new RegExp(
  `^(?:${onsets.toSorted(longestFirst).join('|')})?(?:${rimes.join('|')})$`,
)
const stopped = /(?:c|ch|p|t)$/
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const sharpOrHeavy = /^[\u0301\u0323]$/

/**
 * Whether a word could be a syllable of Vietnamese: an onset, a rime, at most one tone, and before a
 * final stop only one of the two that can stand there. Not whether anybody uses it.
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD')
  const [tone, ...more] = letters.match(tones) ?? []
  const plain = letters.replace(tones, '').normalize('NFC')
  if (more.length > 0 || !syllable.test(plain)) return false
  return !stopped.test(plain) || (tone !== undefined && sharpOrHeavy.test(tone))
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length
}
