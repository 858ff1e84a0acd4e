#if os(Linux)
  import CLinux
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for changes on a thread of its own, since the calls that wait block it.
struct WatchLoop: Sendable {
  /// What is watched, ready to be compared with what comes.
  enum Start: Sendable {
    #if os(Linux)
      case notices(InotifyTree)
    #endif
    case listing(FileListing)
  }

  private enum Wake { case stopped, ready, timedOut }

  /// Readable, or closed at its other end, when the loop is to end.
  let stop: Int32
  let roots: [String]
  /// Between two looks, in milliseconds.
  let interval: Int
  let tell: @Sendable () -> Void
  let say: @Sendable (String) -> Void

  func polling() -> Start { .listing(FileListing(of: roots)) }

  func automatic() -> Start {
    #if os(Linux)
      if let system = roots.lazy.compactMap(silentFileSystem).first {
        say("watching by polling: \(system) does not tell of every change")
        return polling()
      }
      do {
        return .notices(try InotifyTree(roots: roots))
      } catch {
        say("watching by polling: \(error.reason)")
      }
    #endif
    return polling()
  }

  func run(_ start: Start) {
    switch start {
    #if os(Linux)
      case .notices(let tree): followNotices(tree)
    #endif
    case .listing(let listing): poll(since: listing)
    }
  }

  private func poll(since listing: FileListing) {
    var listing = listing
    while wait(for: nil, milliseconds: interval) != .stopped {
      let next = FileListing(of: roots)
      if next != listing { tell() }
      listing = next
    }
  }

  #if os(Linux)
    private func followNotices(_ tree: InotifyTree) {
      var tree = tree
      var burst = Burst()
      do {
        while true {
          let rest = burst.wait(at: now())
          if rest == 0 {
            burst.end()
            tell()
            continue
          }
          switch wait(for: tree.descriptor, milliseconds: rest) {
          case .stopped:
            tree.close()
            return
          case .ready: if try tree.readChanges() { burst.note(at: now()) }
          case .timedOut: continue
          }
        }
      } catch {
        tree.close()
        say("watching by polling: \(error.reason)")
        let listing = FileListing(of: roots)
        // What happened between the last notice and this listing is seen by the build that follows.
        tell()
        poll(since: listing)
      }
    }
  #endif

  private func wait(for descriptor: Int32?, milliseconds: Int?) -> Wake {
    var waited = [pollfd(fd: stop, events: Int16(POLLIN), revents: 0)]
    if let descriptor { waited.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    let timeout = Int32(clamping: milliseconds ?? -1)
    #if canImport(Glibc)
      let count = Glibc.poll(&waited, nfds_t(waited.count), timeout)
    #else
      let count = Darwin.poll(&waited, nfds_t(waited.count), timeout)
    #endif
    if waited[0].revents != 0 { return .stopped }
    return count == 0 ? .timedOut : .ready
  }

  /// Milliseconds of a clock that does not go back.
  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

#if os(Linux)
  /// The name of a file system whose changes may be made where this kernel does not see them.
  private func silentFileSystem(_ path: String) -> String? {
    var information = statfs()
    guard statfs(path, &information) == 0 else { return nil }
    return switch UInt32(truncatingIfNeeded: information.f_type) {
    case 0x6969: "NFS"
    case 0x517B, 0xFF53_4D42, 0xFE53_4D42: "a Windows share"
    case 0x0102_1997: "9P"
    case 0x6573_5546: "FUSE"
    default: nil
    }
  }
#endif
