import Markup

/// The class of a page's title: a long one is set smaller, so that it does not fill a screen.
func titleClass(_ title: String) -> HTML {
  title.utf8.count > longTitle ? "title title-long" : "title"
}

/// In bytes, which for most scripts are at most two or three to a character.
private let longTitle = 120

/// The sentence under a title.
func dek(_ text: String) -> HTML { "<p class=\"dek\">\(text)</p>\n" }

/// The sentence under a title, on a page in another language perhaps.
func dek(_ text: String, language: String, within page: String) -> HTML {
  "<p class=\"dek\"\(languageAttribute(language, within: page))>\(text)</p>\n"
}
