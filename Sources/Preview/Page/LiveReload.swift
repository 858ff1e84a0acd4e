import Markup

/// What makes an open page follow the builds: a script that listens to server-sent events. It is in
/// no page but those of the preview.
enum LiveReload {
  /// Where the events are, whatever the site's base URL.
  static let eventsPath = "/.newsgen/events"

  /// A page with the script at the end of its body.
  /// - Parameter standsIn: whether the page stands in for another that cannot be built: it is shown
  ///   from its top, and the other comes back where it was left.
  static func page(_ html: [UInt8], build: String, standsIn: Bool) -> [UInt8] {
    let script = script(build: build, standsIn: standsIn).bytes
    let end = bodyEnd(of: html) ?? html.endIndex
    return html[..<end] + script + html[end...]
  }

  /// Where the last `</body` begins.
  private static func bodyEnd(of html: [UInt8]) -> Int? {
    let tag = Array("</body".utf8)
    guard html.count >= tag.count else { return nil }
    return stride(from: html.count - tag.count, through: 0, by: -1).first { start in
      zip(html[start...], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  /// A hidden page lets go of its connection, since browsers allow six to one host; when it is shown
  /// again, the first event tells whether it is still the newest.
  private static func script(build: String, standsIn: Bool) -> HTML {
    """
    <script>(() => {
      const build = \(json: .string(build)), standsIn = \(json: .bool(standsIn));
      const place = "newsgen-scroll:" + location.pathname;
      if (standsIn) {
        history.scrollRestoration = "manual";
        scrollTo(0, 0);
      } else if (history.scrollRestoration === "manual") {
        history.scrollRestoration = "auto";
        addEventListener("load", () => scrollTo(0, sessionStorage.getItem(place) ?? 0));
      }
      let source = null;
      const stop = () => { if (source) { source.close(); source = null; } };
      const start = () => {
        if (source || document.hidden) return;
        source = new EventSource("/.newsgen/events");
        source.onmessage = (event) => {
          if (event.data === build) return;
          stop();
          if (!standsIn) sessionStorage.setItem(place, scrollY);
          location.reload();
        };
        source.onerror = () => {
          if (source && source.readyState === EventSource.CLOSED) { stop(); setTimeout(start, 1000); }
        };
      };
      document.addEventListener("visibilitychange", () => document.hidden ? stop() : start());
      addEventListener("pagehide", stop);
      addEventListener("pageshow", start);
      start();
    })();</script>
    """
  }
}
