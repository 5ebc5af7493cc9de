import Attention
public import Wording

extension Curve {
  /// Everything its page says about it, under the headings of the page; for readers without a page.
  public func paragraphs(_ wording: Wording) -> [(about: String, sentences: [String])] {
    let view = TrendView(window: window)
    let words = CurveWords(self, shown(view), view, wording)
    return [(wording.trend.trend, words.sentences)] + words.rows.map { ($0.title, $0.sentences) }
  }
}
