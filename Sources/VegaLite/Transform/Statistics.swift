#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers that describe a sample.
enum Statistics {
  /// The quantile of ascending values, between two of them in a line (the method R-7); `nil`
  /// without values.
  static func quantile(_ sorted: ArraySlice<Double>, _ probability: Double) -> Double? {
    guard let first = sorted.first, let last = sorted.last, !probability.isNaN else { return nil }
    if probability <= 0 || sorted.count < 2 { return first }
    if probability >= 1 { return last }
    let place = Double(sorted.count - 1) * probability
    let index = Int(place)
    let lower = sorted[sorted.startIndex + index]
    let upper = sorted[sorted.startIndex + index + 1]
    return lower + (upper - lower) * (place - Double(index))
  }

  /// The square root of the variance; `nil` for fewer than two values.
  static func deviation(_ values: [Double]) -> Double? {
    var (count, mean, sum) = (0.0, 0.0, 0.0)
    for value in values where !value.isNaN {
      count += 1
      let delta = value - mean
      mean += delta / count
      sum += delta * (value - mean)
    }
    return count > 1 ? (sum / (count - 1)).squareRoot() : nil
  }

  /// The interval that holds the mean with 95 %, from a thousand samples drawn with replacement.
  /// Vega draws them anew at each run; here they are the same for the same values.
  /// - Parameter total: how many values there are in all the groups that share the time for it.
  static func bootstrapInterval(
    _ values: ArraySlice<Double>, of total: Int? = nil
  ) -> (lower: Double, upper: Double)? {
    guard !values.isEmpty else { return nil }
    let values = Array(values)
    // As many draws as a picture can wait for.
    let samples = max(50, min(1_000, 50_000_000 / max(values.count, total ?? 0)))
    var generator = TransformGenerator(seed: UInt64(values.count))
    var means: [Double] = []
    means.reserveCapacity(samples)
    for _ in 0..<samples {
      var sum = 0.0
      for _ in values.indices { sum += values[generator.index(below: values.count)] }
      means.append(sum / Double(values.count))
    }
    means.sort()
    guard let lower = quantile(means[...], 0.025), let upper = quantile(means[...], 0.975) else {
      return nil
    }
    return (lower, upper)
  }

  /// Scott's rule for the width of a Gaussian kernel, with the interquartile range where that is
  /// narrower.
  /// - Parameter count: how many values there are, with those that are no numbers.
  static func bandwidth(_ values: [Double], count: Int) -> Double {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard let low = quantile(sorted[...], 0.25), let high = quantile(sorted[...], 0.75) else {
      return .nan
    }
    let range = (high - low) / 1.34
    let deviation = deviation(values) ?? .nan
    var width = deviation.isNaN ? .nan : min(deviation, range)
    func isZero(_ number: Double) -> Bool { number == 0 || number.isNaN }
    if isZero(width) { width = deviation }
    if isZero(width) { width = abs(low) }
    if isZero(width) { width = 1 }
    return 1.06 * width * pow(Double(count), -0.2)
  }

  static func normalDensity(_ value: Double) -> Double {
    exp(-0.5 * value * value) / (2 * Double.pi).squareRoot()
  }

  /// The cumulative normal distribution by Hart's approximation, as G. West gives it in "Better
  /// approximations to cumulative normal functions" (2009).
  static func normalCumulative(_ value: Double) -> Double {
    let distance = abs(value)
    guard distance <= 37 else { return value > 0 ? 1 : 0 }
    let exponential = exp(-distance * distance / 2)
    let tail: Double
    if distance < 7.07106781186547 {
      let above = horner(
        distance,
        [
          3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383,
          112.079291497871, 221.213596169931, 220.206867912376,
        ])
      let below = horner(
        distance,
        [
          8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461,
          296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
        ])
      tail = exponential * above / below
    } else {
      var fraction = distance + 0.65
      for numerator in [4.0, 3, 2, 1] { fraction = distance + numerator / fraction }
      tail = exponential / fraction / 2.506628274631
    }
    return value > 0 ? 1 - tail : tail
  }

  private static func horner(_ value: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * value + $1 }
  }
}

/// SplitMix64, for samples that are the same in every run.
struct TransformGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
