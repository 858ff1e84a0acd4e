import FoundationEssentials
import Synchronization

/// Applies `transform` to all elements on every core, a few at a time, and returns the results in the
/// elements' order.
///
/// Work is taken one element at a time, so that a long article holds up nobody.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable @escaping (Element) throws -> Result
) async throws -> [Result] {
  let workers = min(elements.count, ProcessInfo.processInfo.activeProcessorCount)
  guard workers > 1 else { return try elements.map(transform) }
  let next = Counter()
  return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var results: [(Int, Result)] = []
        while let index = next.take(below: elements.count), !Task.isCancelled {
          results.append((index, try transform(elements[index])))
        }
        return results
      }
    }
    var all = [Result?](repeating: nil, count: elements.count)
    for try await results in group {
      for (index, result) in results { all[index] = result }
    }
    return all.compactMap { $0 }
  }
}

private final class Counter: Sendable {
  private let value = Atomic(0)

  func take(below limit: Int) -> Int? {
    let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < limit ? index : nil
  }
}
