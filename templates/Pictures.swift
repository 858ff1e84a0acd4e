import Markup
import SiteModel

/// A picture with its size, so that nothing moves when it arrives.
///
/// - Parameter isLazy: Whether it is fetched only when a reader comes near it.
func image(_ picture: Picture, alternative: String, isLazy: Bool, site: Site) -> HTML {
  """
  <img src="\(site.link(picture.permalink))" alt="\(alternative)" width="\(picture.width)" \
  height="\(picture.height)"\(isLazy ? " loading=\"lazy\"" : "")>
  """
}
