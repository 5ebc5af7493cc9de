@testable import Attention
@testable import Catalogue

/// Files people write by hand.
extension Target {
  static let catalogue: [Target] = [
    yaml("indicator") { IndicatorFile($0, slot: slot("Indicators/wahlfreiheit"), remarks: $1).indicator != nil },
    yaml("component") {
      ComponentFile($0, slot: slot("Indicators/components"), role: .component, remarks: $1).component != nil
    },
    yaml("guide") { GuideFile($0, slot: slot("Dialogues"), remarks: $1).guide != nil },
    yaml("example") { ExampleFile($0, slot: slot("Dialogues/examples"), remarks: $1).example != nil },
    yaml("dimensions") {
      _ = DimensionFile($0, slot: slot("Indicators"), remarks: $1)
      _ = PerspectiveFile($0, slot: slot("Dialogues"), remarks: $1)
      return true
    },
    yaml("calendar") { CalendarFile($0, slot: slot("Indicators"), remarks: $1).horizon != nil },
    yaml("benefits") { field, remarks in !BenefitFile(field, slot: slot("Indicators"), remarks: remarks).names.isEmpty
    },
    Target(name: "notices") { bytes in
      let file = NoticesFile(bytes: bytes, name: "notices.yaml")
      for diagnostic in file.diagnostics { hold(!diagnostic.text(in: .english).isEmpty, "no empty reason") }
    },
  ]

  /// - Parameter read: whether something usable came out.
  private static func yaml(_ name: String, _ read: @escaping @Sendable (Field?, Remarks) -> Bool) -> Target {
    Target(name: name) { bytes in
      let remarks = Remarks(file: "probe.yaml")
      let isUsable = read(Sheet.root(of: bytes, remarks), remarks)
      hold(isUsable || !remarks.all.isEmpty, "what is refused says why")
      for diagnostic in remarks.all {
        for language in Language.allCases { hold(!diagnostic.text(in: language).isEmpty, "no empty reason") }
      }
    }
  }

  private static func slot(_ folder: String) -> Slot {
    Slot(
      path: "probe.yaml", file: "\(folder)/probe.yaml",
      folder: folder.split(separator: "/").last.map(String.init) ?? "", root: 0)
  }
}
