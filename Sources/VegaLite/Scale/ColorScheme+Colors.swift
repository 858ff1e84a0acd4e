extension ColorScheme {
  /// Colours of published schemes: Tableau, D3 and ColorBrewer (Cynthia Brewer, Pennsylvania State
  /// University), viridis (Nathaniel Smith and Stéfan van der Walt).
  var colors: [Paint] {
    let hex =
      switch self {
      case .tableau10:
        "4c78a8 f58518 e45756 72b7b2 54a24b eeca3b b279a2 ff9da6 9d755d bab0ac"
      case .category10:
        "1f77b4 ff7f0e 2ca02c d62728 9467bd 8c564b e377c2 7f7f7f bcbd22 17becf"
      case .set2: "66c2a5 fc8d62 8da0cb e78ac3 a6d854 ffd92f e5c494 b3b3b3"
      case .dark2: "1b9e77 d95f02 7570b3 e7298a 66a61e e6ab02 a6761d 666666"
      case .blues: "cfe1f2 bed8ec a8cee5 8fc1de 74b2d7 5ba3cf 4592c6 3181bd 206fb2 125ca4 0a4a90"
      case .greens: "d3eecd c0e6ba abdda5 94d391 7bc77d 60ba6c 46ab5e 329a51 208943 0e7735 036429"
      case .oranges: "fdd8b3 fdc998 fdb87b fda55e fc9244 f87f2c f06b18 e4580b d14904 b93d02 9f3303"
      case .greys: "e2e2e2 d4d4d4 c4c4c4 b1b1b1 9d9d9d 888888 757575 626262 4d4d4d 353535 1e1e1e"
      case .reds: "fdc9b4 fcb49a fc9e80 fc8767 fa7051 f6573f ec3f2f dc2a25 c81b1d b21218 970b13"
      case .purples: "e2e1ef d4d4e8 c4c5e0 b4b3d6 a3a0cc 928ec3 827cb9 7566ae 684ea2 5c3696 501f8c"
      case .viridis:
        "440154 482475 414487 355f8d 2a788e 21918c 22a884 44bf70 7ad151 bddf26 fde725"
      }
    return hex.split(separator: " ").map { .literal("#" + $0) }
  }
}
