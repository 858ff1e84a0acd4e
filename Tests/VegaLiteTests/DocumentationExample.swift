// The code of the article "Drawing a chart"; a test holds the two against each other.

import VegaLite

func pricesAsSVG(table: [UInt8]) throws -> [UInt8] {
  let specification = """
    title: Price of a million tokens
    data: {url: prices.csv}
    mark: bar
    encoding:
      x: {field: price, type: quantitative}
      y: {field: model, type: nominal}
    """
  let renderer = ChartRenderer()
  let chart = try renderer.render(specification, format: .yaml, name: "prices.vl.yml") { url in
    guard url == "prices.csv" else { throw ChartRenderer.DataMissing("no file '\(url)'") }
    return table
  }
  return chart.svg()
}

func complaints(about specification: String) -> [String] {
  do {
    let chart = try ChartRenderer().render(specification, name: "prices.vl.json")
    return chart.warnings.map(\.description)
  } catch {
    return error.messages.map(\.description)
  }
}
