/**
 * Examples to learn an order from: for each story a row of numbers for each candidate, and how much it
 * is worth that the candidate stands first.
 */
export type Example = {
  /** Candidates × features, row by row. */
  readonly rows: Float32Array
  /** One for each candidate, from 0. */
  readonly gains: readonly number[]
}

export type Fitting = {
  readonly features: number
  /** Holds the weights down: how much their squares cost, for features of the spread one. */
  readonly penalty: number
}

const mostSteps = 120
const remembered = 8
/** A step that betters the loss by less is the last. */
const leastGain = 1e-7

/**
 * The weights that make it most likely to draw what is worth most, where a candidate is drawn by
 * `exp` of its weighted sum: softmax cross-entropy over the gains, by L-BFGS (Nocedal 1980). It is
 * convex: the same examples give the same weights.
 */
export function fit(examples: readonly Example[], { features, penalty }: Fitting): Float64Array {
  const useful = examples.filter(({ gains }) => gains.some((gain) => gain > 0))
  const spread = spreadOf(useful, features)
  const scaled = useful.map(({ rows, gains }) => ({
    rows: rows.map((value, at) => value / (spread[at % features] as number)),
    targets: sharesOf(gains),
  }))
  if (scaled.length === 0) return new Float64Array(features)
  const weights = descend(features, (at) => lossAt(at, scaled, penalty))
  return weights.map((weight, at) => weight / (spread[at] as number))
}

type Scaled = { readonly rows: Float32Array; readonly targets: readonly number[] }
type Loss = { readonly value: number; readonly slope: Float64Array }

function lossAt(weights: Float64Array, examples: readonly Scaled[], penalty: number): Loss {
  const slope = new Float64Array(weights.length)
  let value = 0
  for (const { rows, targets } of examples) value += addExample(rows, targets, weights, slope)
  value /= examples.length
  for (const [at, weight] of weights.entries()) {
    slope[at] = (slope[at] as number) / examples.length + penalty * weight
    value += (penalty * weight ** 2) / 2
  }
  return { value, slope }
}

function addExample(
  rows: Float32Array,
  targets: readonly number[],
  weights: Float64Array,
  slope: Float64Array,
): number {
  const width = weights.length
  const scores = targets.map((_, row) => {
    let sum = 0
    for (let at = 0; at < width; at += 1) {
      sum += (weights[at] as number) * (rows[row * width + at] as number)
    }
    return sum
  })
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const logTotal = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
  let loss = 0
  for (const [row, target] of targets.entries()) {
    const score = scores[row] as number
    loss += target * (logTotal - score)
    const pull = Math.exp(score - logTotal) - target
    for (let at = 0; at < width; at += 1) {
      slope[at] = (slope[at] as number) + pull * (rows[row * width + at] as number)
    }
  }
  return loss
}

/** L-BFGS with a step that is halved until it pays (Armijo). */
function descend(width: number, lossOf: (weights: Float64Array) => Loss): Float64Array {
  let weights: Float64Array = new Float64Array(width)
  let loss = lossOf(weights)
  const memory: { step: Float64Array; turn: Float64Array; scale: number }[] = []
  for (let count = 0; count < mostSteps; count += 1) {
    const direction = directionOf(loss.slope, memory)
    const descent = dot(loss.slope, direction)
    let length = 1
    let next = along(weights, direction, length)
    let reached = lossOf(next)
    while (reached.value > loss.value - 1e-4 * length * descent && length > 1e-6) {
      length /= 2
      next = along(weights, direction, length)
      reached = lossOf(next)
    }
    const gain = loss.value - reached.value
    if (gain <= 0) break
    const step = next.map((weight, at) => weight - (weights[at] as number))
    const turn = reached.slope.map((slope, at) => slope - (loss.slope[at] as number))
    const bend = dot(step, turn)
    if (bend > 1e-12) memory.push({ step, turn, scale: 1 / bend })
    if (memory.length > remembered) memory.shift()
    weights = next
    loss = reached
    if (gain < leastGain) break
  }
  return weights
}

type Memory = readonly { step: Float64Array; turn: Float64Array; scale: number }[]

function directionOf(slope: Float64Array, memory: Memory): Float64Array {
  let direction: Float64Array = slope.slice()
  const shares = new Map<object, number>()
  for (const one of memory.toReversed()) {
    const share = one.scale * dot(one.step, direction)
    shares.set(one, share)
    direction = along(direction, one.turn, share)
  }
  const last = memory.at(-1)
  if (last) {
    const scale = 1 / (last.scale * dot(last.turn, last.turn))
    direction = direction.map((value) => value * scale)
  }
  for (const one of memory) {
    const share = one.scale * dot(one.turn, direction)
    direction = along(direction, one.step, share - (shares.get(one) ?? 0))
  }
  return direction
}

const along = (from: Float64Array, direction: Float64Array, length: number): Float64Array =>
  from.map((value, at) => value - length * (direction[at] as number))

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function sharesOf(gains: readonly number[]): number[] {
  const total = gains.reduce((sum, gain) => sum + gain, 0)
  return gains.map((gain) => gain / total)
}

/** The standard deviation of each feature within its lists; one where it never differs. */
function spreadOf(examples: readonly Example[], features: number): Float64Array {
  const squares = new Float64Array(features)
  let count = 0
  for (const { rows, gains } of examples) {
    for (let at = 0; at < features; at += 1)
      squares[at] = (squares[at] as number) + varianceOf(rows, at, features)
    count += gains.length
  }
  return squares.map((sum) => Math.sqrt(sum / count) || 1)
}

/** The sum of squares of one feature's distances from its mean in a list. */
function varianceOf(rows: Float32Array, feature: number, width: number): number {
  let sum = 0
  let sumOfSquares = 0
  for (let at = feature; at < rows.length; at += width) {
    const value = rows[at] as number
    sum += value
    sumOfSquares += value * value
  }
  return Math.max(0, sumOfSquares - (sum * sum) / (rows.length / width))
}
