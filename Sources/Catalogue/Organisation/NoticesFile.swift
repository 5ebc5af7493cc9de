public import Attention
import FoundationEssentials

/// What was read from `notices.yaml` in the directory of a house: imprint, privacy, accessibility, in the house's own words.
///
/// A house without the file has said nothing yet; its pages say so.
///
///     let file = NoticesFile(house: "/var/lib/augenmerk/haus")
///     file.notices.provider   // ["Jobcenter Musterkreis", "Marktplatz 1"]
public struct NoticesFile: Sendable {
  public static let name = "notices.yaml"

  /// Parts that cannot be read are left out.
  public let notices: Notices
  public let diagnostics: [Diagnostic]

  public init(house path: String) {
    let file = path + "/" + Self.name
    let remarks = Remarks(file: file)
    let exists = FileManager.default.fileExists(atPath: file)
    self.init(root: exists ? Sheet.opened(file, remarks) : nil, remarks)
  }

  /// Reads the bytes of a file.
  /// - Parameter name: how a person would name it.
  public init(bytes: [UInt8], name: String) {
    let remarks = Remarks(file: name)
    self.init(root: Sheet.root(of: bytes, remarks), remarks)
  }

  private init(root: Field?, _ remarks: Remarks) {
    notices = root.flatMap { Fields($0, .notices) }.map(Self.notices) ?? Notices()
    diagnostics = remarks.all.sorted { $0.place < $1.place }
  }

  private static func notices(_ fields: Fields) -> Notices {
    Notices(
      provider: fields.lines("provider"), representative: fields.lines("representative"),
      contact: fields.lines("contact"), supervision: fields.lines("supervision"),
      privacy: fields["privacy"].flatMap { Fields($0, .privacyNotice) }.map(privacy) ?? .init(),
      accessibility: fields["accessibility"].flatMap { Fields($0, .accessibilityNotice) }.map(accessibility) ?? .init())
  }

  private static func privacy(_ fields: Fields) -> Notices.Privacy {
    Notices.Privacy(
      officer: fields.lines("officer"), authority: fields.lines("authority"), basis: fields.lines("basis"),
      retention: fields.lines("retention"))
  }

  private static func accessibility(_ fields: Fields) -> Notices.Accessibility {
    Notices.Accessibility(
      law: fields.lines("law"), assessed: fields["assessed"]?.day(), method: fields.lines("method"),
      barriers: fields.lines("barriers"), settlement: fields.lines("settlement"),
      signLanguage: fields["signLanguage"]?.text(), easyLanguageTested: fields["easyLanguageTested"]?.day())
  }
}

extension Fields {
  /// The lines of an optional text; none when it was not written or cannot be read.
  fileprivate func lines(_ key: String) -> [String] { self[key]?.text().map(Prose.lines) ?? [] }
}
