import Markup

/// Where a video is watched, whatever form its address was given in.
struct VideoAddress: Sendable, Hashable {
  /// `YouTube` or `Vimeo`.
  let platform: String
  /// The page on which it is watched.
  let url: String

  /// `nil` for addresses of other sites, and of pages of these that are no video's.
  init?(_ text: String) {
    guard let address = AddressParts(text) else { return nil }
    let host = address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
    let url: String?
    switch host {
    case "youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com":
      (platform, url) = ("YouTube", Self.youTube(Self.youTubeID(address), address))
    case "youtu.be":
      let id = address.path.count == 1 ? address.path.first : nil
      (platform, url) = ("YouTube", Self.youTube(id, address))
    case "vimeo.com", "player.vimeo.com": (platform, url) = ("Vimeo", Self.vimeo(address))
    default: return nil
    }
    guard let url else { return nil }
    self.url = url
  }

  private static func youTubeID(_ address: AddressParts) -> String? {
    if address.path == ["watch"] { return address.query["v"] }
    guard address.path.count == 2,
      ["shorts", "live", "embed", "v"].contains(address.path[0])
    else { return nil }
    return address.path[1]
  }

  private static func youTube(_ id: String?, _ address: AddressParts) -> String? {
    // `embed/videoseries` is a list.
    guard let id, isName(id), id != "videoseries" else { return nil }
    let url = "https://www.youtube.com/watch?v=\(id)"
    let start = address.query["t"] ?? address.query["start"] ?? address.fragment["t"] ?? ""
    return isName(start) ? url + "&t=" + start : url
  }

  /// `/1234`, `/channels/name/1234`, `/video/1234` and their like; a video that is not listed has
  /// one more part, which the player is given as `h`.
  private static func vimeo(_ address: AddressParts) -> String? {
    var path = address.path[...]
    var secret = address.query["h"]
    if path.count == 2, let first = path.first, let last = path.last, isNumber(first), isName(last)
    {
      secret = last
      path = path.dropLast()
    }
    guard let id = path.last, isNumber(id) else { return nil }
    switch path.count {
    case 1: break
    case 2: guard path.first == "video" else { return nil }
    case 3: guard path.first == "channels" else { return nil }
    case 4:
      guard ["groups", "showcase", "album", "ondemand"].contains(path[path.startIndex]),
        ["video", "videos"].contains(path[path.startIndex + 2])
      else { return nil }
    default: return nil
    }
    let ending = secret.map { isName($0) ? "/" + $0 : "" } ?? ""
    let start = address.fragment["t"].map { isName($0) ? "#t=" + $0 : "" } ?? ""
    return "https://vimeo.com/\(id)\(ending)\(start)"
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 64
      && text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    isName(text) && text.utf8.allSatisfy(\.isASCIIDigit)
  }
}
