import Markup
import SiteModel

/// The sections of a text as a nested list of links; nothing where there are none.
func tableOfContents(_ headings: [Heading]) -> HTML {
  guard !headings.isEmpty else { return HTML() }
  return """
    <nav class="contents" aria-label="Contents">
    <p>Contents</p>
    \(sectionList(headings[...]))\
    </nav>

    """
}

/// A list of the first heading and those of its rank or above; deeper ones in between lie in lists
/// within. Levels rise from list to list, so the lists are at most six deep.
private func sectionList(_ headings: ArraySlice<Heading>) -> HTML {
  guard !headings.isEmpty else { return HTML() }
  var sections = HTML()
  var rest = headings
  while let heading = rest.popFirst() {
    let children = rest.prefix { $0.level > heading.level }
    rest = rest.dropFirst(children.count)
    sections += """
      <li><a href="#\(Permalink(path: heading.id).encodedPath)">\(heading.markup)</a>
      \(sectionList(children))</li>

      """
  }
  return "<ol>\n\(sections)</ol>\n"
}
