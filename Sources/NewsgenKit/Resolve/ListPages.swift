package import SiteModel

/// The pages over which a list is spread: the first at the list's own address, the others at
/// `page/2/` and so on below it.
package struct ListPages: Sequence, Sendable {
  package struct Page: Sendable, Hashable {
    /// From 1.
    package let number: Int
    package let permalink: Permalink
    /// The list's elements on this page.
    package let range: Range<Int>
  }

  /// How many stand on a page of a list that shows but a line for each.
  package static let longListLength = 200

  private let root: String
  private let elementCount: Int
  private let perPage: Int

  /// - Parameters:
  ///   - root: the path of the list below the base URL, empty or with a slash at its end.
  ///   - count: how many elements the list has.
  ///   - perPage: how many stand on one page, at least 1.
  package init(root: String, count: Int, perPage: Int) {
    self.root = root
    elementCount = count
    self.perPage = perPage
  }

  /// At least 1: an empty list has a page too.
  package var count: Int { Swift.max(1, (elementCount + perPage - 1) / perPage) }

  package func makeIterator() -> some IteratorProtocol<Page> {
    (1...count).lazy.map { page($0) }.makeIterator()
  }

  package func page(_ number: Int) -> Page {
    let start = (number - 1) * perPage
    return Page(
      number: number, permalink: permalink(number),
      range: start..<Swift.max(start, Swift.min(elementCount, start + perPage)))
  }

  package func paginator(_ number: Int) -> Paginator {
    Paginator(
      number: number, count: count, newer: number > 1 ? permalink(number - 1) : nil,
      older: number < count ? permalink(number + 1) : nil)
  }

  private func permalink(_ number: Int) -> Permalink {
    Permalink(path: number == 1 ? root : "\(root)page/\(number)/")
  }
}
