/// A large value behind one reference, so that what holds it is cheap to copy.
@propertyWrapper
struct Boxed<Value: Sendable>: Sendable {
  // The value changes only while nothing else refers to it, and two copies of a box never share a
  // value that one of them changes.
  private final class Storage: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  init(wrappedValue: Value) { storage = Storage(wrappedValue) }

  var wrappedValue: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}
