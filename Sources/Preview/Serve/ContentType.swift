/// The media type of a file by the ending of its name, for `Content-Type`.
func contentType(of name: String) -> String {
  let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
  let ending = dot.map { name[name.index(after: $0)...].lowercased() } ?? ""
  if let type = textTypes[ending] { return type + "; charset=utf-8" }
  return binaryTypes[ending] ?? "application/octet-stream"
}

private let textTypes = [
  "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript",
  "mjs": "text/javascript", "txt": "text/plain", "md": "text/markdown", "csv": "text/csv",
  "tsv": "text/tab-separated-values", "ics": "text/calendar", "vtt": "text/vtt",
  "xml": "application/xml", "rss": "application/rss+xml", "atom": "application/atom+xml",
  "json": "application/json", "geojson": "application/geo+json", "map": "application/json",
  "webmanifest": "application/manifest+json", "yml": "application/yaml", "yaml": "application/yaml",
  "svg": "image/svg+xml", "xsl": "application/xslt+xml", "eml": "message/rfc822",
]

private let binaryTypes = [
  "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
  "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "bmp": "image/bmp",
  "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
  "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
  "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg",
  "ogv": "video/ogg", "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac",
  "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip",
  "gz": "application/gzip", "wasm": "application/wasm",
  "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]
