/// Something for each of some channels. They are so few that a list is quicker than a dictionary.
struct ChannelTable<Element> {
  private(set) var channels: [Channel] = []
  private(set) var elements: [Element] = []

  subscript(channel: Channel) -> Element? {
    get { channels.firstIndex(of: channel).map { elements[$0] } }
    set {
      switch (channels.firstIndex(of: channel), newValue) {
      case (let index?, let element?): elements[index] = element
      case (nil, let element?):
        channels.append(channel)
        elements.append(element)
      case (let index?, nil):
        channels.remove(at: index)
        elements.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  subscript(channel: Channel, default standard: @autoclosure () -> Element) -> Element {
    get { self[channel] ?? standard() }
    _modify {
      let index = channels.firstIndex(of: channel) ?? channels.count
      if index == channels.count {
        channels.append(channel)
        elements.append(standard())
      }
      yield &elements[index]
    }
  }
}

extension ChannelTable: Sendable where Element: Sendable {}
