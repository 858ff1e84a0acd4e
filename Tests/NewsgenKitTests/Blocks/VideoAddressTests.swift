import Testing

@testable import NewsgenKit

@Suite struct VideoAddressTests {
  @Test(arguments: [
    ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
    ("http://youtube.com/watch?list=x&v=a-b_c#t", "https://www.youtube.com/watch?v=a-b_c"),
    ("https://m.youtube.com/watch?v=abc&t=1m30s", "https://www.youtube.com/watch?v=abc&t=1m30s"),
    ("https://youtu.be/abc?t=42", "https://www.youtube.com/watch?v=abc&t=42"),
    ("https://youtu.be/abc?si=x#t=1m30s", "https://www.youtube.com/watch?v=abc&t=1m30s"),
    ("https://www.youtube.com/shorts/abc", "https://www.youtube.com/watch?v=abc"),
    ("https://www.youtube.com/live/abc?si=x", "https://www.youtube.com/watch?v=abc"),
    (
      "https://www.youtube-nocookie.com/embed/abc?start=9",
      "https://www.youtube.com/watch?v=abc&t=9"
    ),
    ("HTTPS://YouTube.com/embed/abc/", "https://www.youtube.com/watch?v=abc"),
    ("https://vimeo.com/1234", "https://vimeo.com/1234"),
    ("https://vimeo.com/1234/ab12", "https://vimeo.com/1234/ab12"),
    ("http://VIMEO.com/1234?share=copy#t=90s", "https://vimeo.com/1234#t=90s"),
    ("https://vimeo.com/1234#t=\"x", "https://vimeo.com/1234"),
    ("https://www.vimeo.com/channels/staff/1234", "https://vimeo.com/1234"),
    ("https://player.vimeo.com/video/1234?h=ab12", "https://vimeo.com/1234/ab12"),
    ("https://vimeo.com/groups/x/videos/1234", "https://vimeo.com/1234"),
  ])
  func videosLeadToTheirPages(written: String, url: String) {
    let address = VideoAddress(written)
    #expect(address?.url == url)
    #expect(address?.platform == (url.contains("vimeo") ? "Vimeo" : "YouTube"))
  }

  @Test(arguments: [
    "", "x", "youtu.be/abc", "ftp://youtu.be/abc", "https://example.org/watch?v=abc",
    "https://notyoutube.com/watch?v=abc", "https://youtube.com.example/watch?v=abc",
    "https://www.youtube.com/", "https://www.youtube.com/watch", "https://www.youtube.com/watch?v=",
    "https://www.youtube.com/watch?v=a%20b", "https://www.youtube.com/@channel",
    "https://www.youtube.com/playlist?list=x", "https://www.youtube.com/embed/videoseries?list=x",
    "https://youtu.be/", "https://youtu.be/a/b", "https://vimeo.com/", "https://vimeo.com/about",
    "https://vimeo.com/channels/staff", "https://vimeo.com/a/1/2/3/4",
    "https://player.vimeo.com/x/1",
    "https://youtu.be/\"><script>", "javascript://youtu.be/abc",
  ])
  func othersAreNone(written: String) { #expect(VideoAddress(written) == nil) }
}
