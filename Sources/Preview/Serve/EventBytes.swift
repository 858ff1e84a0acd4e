import FlyingSocks

/// The identities of builds as server-sent events.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let identities: AsyncStream<String>

  func makeAsyncIterator() -> Iterator { Iterator(identities: identities.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var identities: AsyncStream<String>.AsyncIterator
    private var rest: ArraySlice<UInt8> = []

    init(identities: AsyncStream<String>.AsyncIterator) { self.identities = identities }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let identity = await identities.next() else { return nil }
        // A page that lost the server looks for it again soon.
        rest = Array("retry: 500\ndata: \(identity)\n\n".utf8)[...]
      }
      let part = rest.prefix(count)
      rest = rest.dropFirst(part.count)
      return part
    }
  }
}
