import CCMarkGFM

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// cmark-gfm with its extensions, made safe for many threads at once.
///
/// A parser with inline extensions switches their characters on in tables of the whole process while
/// it reads inlines, and off when it is done, so that a parser in another thread loses them midway.
/// The remedy has three parts:
/// - the characters of `autolink` are switched on once and for all, and its list of them is then
///   emptied, so that no parser switches them off. It needs the list for nothing else;
/// - `strikethrough` needs its list, so only documents to which it makes a difference get it, each
///   alone: those with a tilde beside another, or beside a mark of emphasis or a quote, for whose
///   reading it matters what stands next to them;
/// - what the tables say of a tilde could still mislead a document that has one: it is not read
///   while one of the former is. All other documents need no lock.
struct MarkdownParser: @unchecked Sendable {
  // `@unchecked`: the pointers are to what is written by `init` alone, which the language runs once,
  // and to a lock. Process-wide because cmark-gfm's tables are.
  static let shared = MarkdownParser()

  private typealias Extension = OpaquePointer

  /// Written and read by cmark-gfm alone, after `init` only read.
  private let common: [Extension]
  private let strikethrough: Extension?
  private let tildes: UnsafeMutablePointer<pthread_rwlock_t>

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "autolink", "tagfilter", "tasklist"]
    common = names.compactMap { cmark_find_syntax_extension($0) }
    strikethrough = cmark_find_syntax_extension("strikethrough")
    tildes = .allocate(capacity: 1)
    pthread_rwlock_init(tildes, nil)
    if let autolink = cmark_find_syntax_extension("autolink"),
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    {
      cmark_parser_attach_syntax_extension(parser, autolink)
      cmark_manage_extensions_special_characters(parser, 1)
      cmark_syntax_extension_set_special_inline_chars(autolink, nil)
      cmark_parser_free(parser)
    }
  }

  /// Options of parsing: `SOURCEPOS` keeps the lines of inlines right behind code over several.
  static func options(isSmart: Bool, hasNotes: Bool = true) -> Int32 {
    CMARK_OPT_UNSAFE | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_SOURCEPOS
      | (hasNotes ? CMARK_OPT_FOOTNOTES : 0) | (isSmart ? CMARK_OPT_SMART : 0)
  }

  /// - Parameter hasNotes: whether there are footnotes.
  /// - Returns: the document, for the caller to free with `cmark_node_free`.
  func parse(_ text: Bytes, isSmart: Bool, hasNotes: Bool = true) -> MarkdownNode? {
    let options = Self.options(isSmart: isSmart, hasNotes: hasNotes)
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for one in common { cmark_parser_attach_syntax_extension(parser, one) }
    let tildes = Tildes(in: text)
    if tildes == .meeting, let strikethrough {
      cmark_parser_attach_syntax_extension(parser, strikethrough)
    }
    text.withMemoryRebound(to: CChar.self) { text in
      if let start = text.baseAddress { cmark_parser_feed(parser, start, text.count) }
    }
    switch tildes {
    case .none: return cmark_parser_finish(parser)
    case .single: pthread_rwlock_rdlock(self.tildes)
    case .meeting: pthread_rwlock_wrlock(self.tildes)
    }
    defer { pthread_rwlock_unlock(self.tildes) }
    return cmark_parser_finish(parser)
  }

  private enum Tildes {
    case none
    /// None of them beside another mark.
    case single
    case meeting

    init(in text: Bytes) {
      self = .none
      guard let base = text.baseAddress else { return }
      var index = 0
      while let found = memchr(base + index, CInt(UInt8(ascii: "~")), text.count - index) {
        self = .single
        index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if index > 0,
          Self.isMark(text[index - 1])
            || index + 1 < text.count && Self.isMark(text[index + 1])
        {
          self = .meeting
          return
        }
        index += 1
      }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "'"),
        UInt8(ascii: "\""):
        true
      default: false
      }
    }
  }
}
