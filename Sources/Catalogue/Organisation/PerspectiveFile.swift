import Attention

/// What was read from one `perspectives.yaml`.
struct PerspectiveFile {
  let slot: Slot
  let remarks: Remarks
  let perspectives: [Placed<Perspective>]

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    perspectives =
      root?.catalogued { field in
        guard let fields = Fields(field, .perspective) else { return nil }
        let (id, title) = (fields.name("id", of: Perspective.self), fields.text("title"))
        let voice = fields.choice("speaks", of: Voice.self)
        guard let id, let title, let voice else { return nil }
        let perspective = Perspective(id: id, title: title, hasAccounts: voice == .account)
        return (id.text, Placed(value: perspective, place: fields["id"]?.place ?? field.place))
      } ?? []
  }

  /// How the words of a perspective come in.
  private enum Voice: String, CaseIterable, Glossed {
    case account, dialogue

    var gloss: Localized {
      switch self {
      case .account:
        said("Menschen dieser Perspektive können ein Konto haben", "people of this perspective can have an account")
      case .dialogue:
        said("ihre Worte kommen nur durch einen Dialog herein", "their words enter through a dialogue only")
      }
    }
  }
}

extension Field {
  /// The members of a list of things with ids, each id once.
  func catalogued<Value>(_ read: (Field) -> (id: String, Placed<Value>)?) -> [Placed<Value>] {
    var seen: [String: Int] = [:]
    return (list() ?? []).compactMap { member in
      guard let (id, value) = read(member) else { return nil }
      if let line = seen[id] {
        remarks.add(.duplicateID(id, other: "\(remarks.file):\(line)"), at: value.place)
        return nil
      }
      seen[id] = value.place.line
      return value
    }
  }
}

extension Form {
  /// One entry of `perspectives.yaml`.
  static let perspective = Form(
    said("in einer Perspektive", "in a perspective"),
    [
      Row(
        "id", "id: beirat",
        said("Unter diesem Namen steht sie in den Dateien.", "It stands in the files under this name.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said(
          "Unter diesem Titel steht sie neben allem, was aus ihr gesagt wird.",
          "Under this title it stands beside everything said from it.")),
      Row(
        "speaks", "speaks: account",
        said(
          "Hier steht, ob Menschen dieser Perspektive ein Konto haben können. Leistungsberechtigte haben nie eines.",
          "This says whether people of this perspective can have an account. Beneficiaries never have one.")),
    ])
}
