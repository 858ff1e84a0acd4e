import Markup
import SiteModel

/// A video elsewhere: a picture of it that leads there, with its title, place and length.
func videoCard(_ video: VideoCard, site: Site) -> HTML {
  let alternative = "Watch on \(video.platform): \(video.title)"
  let facts = ["<b>\(video.title)</b>", "\(video.platform)"] as [HTML]
  let length = video.duration.map { ["\($0)" as HTML] } ?? []
  return """
    <figure class="video">
    <a href="\(video.url)">\
    \(image(video.picture, alternative: alternative, isLazy: true, site: site))</a>
    <figcaption>
    <p class="parts">\(smallPrint(facts + length))</p>
    \(video.caption.map { "<p>\($0)</p>\n" as HTML })\
    </figcaption>
    </figure>

    """
}
