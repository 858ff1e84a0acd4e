import Markup
import SiteModel

/// The author's note at the end of a text.
func authorNote(_ note: HTML, authorCount: Int) -> HTML {
  """
  <section class="after note">
  <h2>A note from the \(authorCount > 1 ? "authors" : "author")</h2>
  <div class="text">
  \(note)</div>
  </section>

  """
}

/// Readers' letters with the author's answers.
func letters(_ letters: [Letter], language: String) -> HTML {
  guard !letters.isEmpty else { return HTML() }
  return """
    <section class="after letters">
    <h2>\(letters.count == 1 ? "A letter" : "Letters")</h2>
    \(letters.map { letter($0, language: language) })\
    </section>

    """
}

private func letter(_ letter: Letter, language: String) -> HTML {
  let name: HTML = "<b><bdi>\(letter.name)</bdi></b>"
  let signature = [name] + (letter.date.map { [date($0, language: language)] } ?? [])
  return """
    <div class="letter">
    <div class="text">
    \(letter.text)</div>
    <p class="byline parts">\(smallPrint(signature, language: language))</p>
    \(letter.reply.map(reply))\
    </div>

    """
}

private func reply(_ text: HTML) -> HTML {
  """
  <div class="reply">
  <p class="byline"><b>Reply</b></p>
  <div class="text">
  \(text)</div>
  </div>

  """
}
