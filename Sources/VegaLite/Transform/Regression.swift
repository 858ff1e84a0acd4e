#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Curves fitted to points by least squares, by the methods of Vega's `regression`
/// (https://vega.github.io/vega/docs/transforms/regression/).
struct Regression {
  let coefficients: [Double]
  let rSquared: Double
  let predict: (Double) -> Double

  /// - Parameter points: without NaN.
  init(
    _ method: RegressionTransform.Method, order: Int, _ points: [(x: Double, y: Double)]
  ) {
    let means = Means(points)
    switch (method, order) {
    case (.linear, _), (.poly, 1): self = Self.linear(points, means)
    case (.log, _): self = Self.logarithmic(points, means)
    case (.exp, _): self = Self.exponential(points, means)
    case (.pow, _): self = Self.power(points, means)
    case (.quad, _), (.poly, 2): self = Self.quadratic(points, means)
    case (.poly, 0): self = Self.constant(points, means)
    case (.poly, _): self = Self.polynomial(points, means, order: order)
    }
  }

  private init(
    _ coefficients: [Double], _ points: [(x: Double, y: Double)], _ means: Means,
    predict: @escaping (Double) -> Double
  ) {
    self.coefficients = coefficients
    self.predict = predict
    var (error, total) = (0.0, 0.0)
    for (x, y) in points {
      error += (y - predict(x)) * (y - predict(x))
      total += (y - means.y) * (y - means.y)
    }
    rSquared = 1 - error / total
  }

  /// Parameters that the method estimates, beside the constant one.
  static func degreesOfFreedom(_ method: RegressionTransform.Method, order: Int) -> Int {
    switch method {
    case .poly: order
    case .quad: 2
    case .linear, .log, .exp, .pow: 1
    }
  }

  struct Means {
    var x = 0.0
    var y = 0.0

    init(_ points: [(x: Double, y: Double)]) {
      for (index, point) in points.enumerated() {
        x += (point.x - x) / Double(index + 1)
        y += (point.y - y) / Double(index + 1)
      }
    }
  }

  /// Intercept and slope from the means of x, y, x·y and x².
  static func line(
    x: Double, y: Double, xy: Double, xx: Double
  ) -> (intercept: Double, slope: Double) {
    let delta = xx - x * x
    let slope = abs(delta) < 1e-24 ? 0 : (xy - x * y) / delta
    return (y - slope * x, slope)
  }

  /// Running means of several products of each point.
  private static func means(
    _ points: [(x: Double, y: Double)], _ products: (Double, Double) -> [Double]
  ) -> [Double] {
    var means: [Double] = []
    for (index, point) in points.enumerated() {
      let values = products(point.x, point.y)
      if means.isEmpty { means = [Double](repeating: 0, count: values.count) }
      for place in values.indices {
        means[place] += (values[place] - means[place]) / Double(index + 1)
      }
    }
    return means.isEmpty ? [Double](repeating: .nan, count: 5) : means
  }

  // MARK: Methods

  private static func constant(_ points: [(x: Double, y: Double)], _ means: Means) -> Regression {
    Regression([means.y], points, means) { _ in means.y }
  }

  private static func linear(_ points: [(x: Double, y: Double)], _ means: Means) -> Regression {
    let sums = Self.means(points) { x, y in
      let (dx, dy) = (x - means.x, y - means.y)
      return [dx, dy, dx * dy, dx * dx]
    }
    let line = line(x: 0, y: 0, xy: sums[2], xx: sums[3])
    let intercept = line.intercept - line.slope * means.x + means.y
    return Regression([intercept, line.slope], points, means) { x in
      means.y + line.intercept + line.slope * (x - means.x)
    }
  }

  private static func logarithmic(
    _ points: [(x: Double, y: Double)], _ means: Means
  ) -> Regression {
    let sums = Self.means(points) { x, y in
      let logarithm = Self.log(x)
      return [logarithm, y, logarithm * y, logarithm * logarithm]
    }
    let line = line(x: sums[0], y: sums[1], xy: sums[2], xx: sums[3])
    return Regression([line.intercept, line.slope], points, means) { x in
      line.intercept + line.slope * Self.log(x)
    }
  }

  private static func exponential(
    _ points: [(x: Double, y: Double)], _ means: Means
  ) -> Regression {
    let sums = Self.means(points) { x, y in
      let (dx, logarithm) = (x - means.x, Self.log(y))
      return [y * logarithm, dx * y, dx * y * logarithm, dx * dx * y]
    }
    let line = line(
      x: sums[1] / means.y, y: sums[0] / means.y, xy: sums[2] / means.y, xx: sums[3] / means.y)
    let base = exp(line.intercept - line.slope * means.x)
    return Regression([base, line.slope], points, means) { x in
      exp(line.intercept + line.slope * (x - means.x))
    }
  }

  private static func power(_ points: [(x: Double, y: Double)], _ means: Means) -> Regression {
    let sums = Self.means(points) { x, y in
      let (logX, logY) = (Self.log(x), Self.log(y))
      return [logX, logY, logX * logY, logX * logX]
    }
    let line = line(x: sums[0], y: sums[1], xy: sums[2], xx: sums[3])
    let factor = exp(line.intercept)
    return Regression([factor, line.slope], points, means) { x in factor * pow(x, line.slope) }
  }

  private static func quadratic(
    _ points: [(x: Double, y: Double)], _ means: Means
  ) -> Regression {
    let sums = Self.means(points) { x, y in
      let (dx, dy) = (x - means.x, y - means.y)
      let square = dx * dx
      return [square, square * dx, square * square, dx * dy, square * dy]
    }
    let (xx, xxx, xy, xxy) = (sums[0], sums[1], sums[3], sums[4])
    let rest = sums[2] - xx * xx
    let determinant = xx * rest - xxx * xxx
    let square = (xxy * xx - xy * xxx) / determinant
    let slope = (xy * rest - xxy * xxx) / determinant
    let constant = -square * xx
    let intercept = constant - slope * means.x + square * means.x * means.x + means.y
    return Regression(
      [intercept, slope - 2 * square * means.x, square], points, means
    ) { x in
      let dx = x - means.x
      return square * dx * dx + slope * dx + constant + means.y
    }
  }

  private static func polynomial(
    _ points: [(x: Double, y: Double)], _ means: Means, order: Int
  ) -> Regression {
    let size = order + 1
    let centered = points.map { ($0.x - means.x, $0.y - means.y) }
    let sums = (0...2 * order).map { power in
      centered.reduce(0) { $0 + pow($1.0, Double(power)) }
    }
    var matrix = (0..<size).map { row in (0..<size).map { sums[row + $0] } }
    matrix.append(
      (0..<size).map { row in centered.reduce(0) { $0 + pow($1.0, Double(row)) * $1.1 } })
    let solution = solve(matrix)
    return Regression(uncentered(solution, means), points, means) { x in
      let dx = x - means.x
      var y = means.y + solution[0] + solution[1] * dx + solution[2] * dx * dx
      for power in 3..<max(3, size) { y += solution[power] * pow(dx, Double(power)) }
      return y
    }
  }

  /// The coefficients of the same polynomial around 0.
  private static func uncentered(_ centered: [Double], _ means: Means) -> [Double] {
    var result = [Double](repeating: 0, count: centered.count)
    for power in centered.indices.reversed() {
      var binomial = 1.0
      result[power] += centered[power]
      for lower in stride(from: 1, through: power, by: 1) {
        binomial *= Double(power + 1 - lower) / Double(lower)
        result[power - lower] += centered[power] * pow(-means.x, Double(lower)) * binomial
      }
    }
    result[0] += means.y
    return result
  }

  /// Solves linear equations by Gauss's elimination.
  /// - Parameter matrix: its columns, the right side last.
  private static func solve(_ matrix: [[Double]]) -> [Double] {
    var matrix = matrix
    let size = matrix.count - 1
    for pivot in 0..<size {
      var largest = pivot
      for row in pivot + 1..<max(pivot + 1, size)
      where abs(matrix[pivot][row]) > abs(matrix[pivot][largest]) {
        largest = row
      }
      for column in pivot...size { matrix[column].swapAt(pivot, largest) }
      for row in pivot + 1..<max(pivot + 1, size) {
        for column in (pivot...size).reversed() {
          matrix[column][row] -= matrix[column][pivot] * matrix[pivot][row] / matrix[pivot][pivot]
        }
      }
    }
    var solution = [Double](repeating: 0, count: size)
    for row in (0..<size).reversed() {
      var sum = 0.0
      for column in row + 1..<max(row + 1, size) { sum += matrix[column][row] * solution[column] }
      solution[row] = (matrix[size][row] - sum) / matrix[row][row]
    }
    return solution
  }

  #if canImport(Glibc)
    private static func log(_ value: Double) -> Double { Glibc.log(value) }
  #else
    private static func log(_ value: Double) -> Double { Darwin.log(value) }
  #endif
}
