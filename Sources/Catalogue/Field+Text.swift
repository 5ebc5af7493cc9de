import Attention
import Yams

extension Field {
  /// A text in both languages.
  func localized() -> Localized? {
    switch node {
    case .mapping: break
    case .scalar(let scalar) where !node.isNothing:
      refuse(.translationMissing(key, written: scalar.string))
      return nil
    default:
      refuse(.translationMissing(key, written: nil))
      return nil
    }
    guard let fields = Fields(self, .text) else { return nil }
    return fields.localized()
  }

  /// A question in both languages, each with its question mark.
  func question() -> Localized? {
    guard let question = localized() else { return nil }
    for (language, text) in [("de", question.de), ("en", question.en)] where !text.hasSuffix("?") {
      remarks.add(.questionWithoutMark(key, language, text), at: placeOf(language))
      return nil
    }
    return question
  }

  /// Where the text of one language stands.
  func placeOf(_ language: String) -> Diagnostic.Place {
    guard case .mapping(let pairs) = node,
      let mark = pairs.first(where: { $0.key.scalar?.string == language })?.value.mark
    else { return place }
    return .init(mark)
  }
}

extension Fields {
  /// `de` and `en` of this mapping.
  func localized() -> Localized? {
    var texts: [String: String] = [:]
    for language in ["de", "en"] {
      guard let field = self[language] else {
        remarks.add(.translationMissing(key, language: language), at: place)
        continue
      }
      guard !field.isEmptyText else {
        field.refuse(.translationEmpty(key, language: language))
        continue
      }
      texts[language] = field.text()
    }
    guard let de = texts["de"], let en = texts["en"] else { return nil }
    return Localized(de: de, en: en)
  }
}

extension Field {
  fileprivate var isEmptyText: Bool {
    if node.isNothing { return true }
    guard case .scalar(let scalar) = node else { return false }
    return Prose.tidy(scalar.string).isEmpty
  }
}
