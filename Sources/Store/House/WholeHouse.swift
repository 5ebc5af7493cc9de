/// The closed list of commands that work on the whole house at once. None of them shows a figure.
///
/// Every other statement that reads `finding` binds exactly one organisation (Decisions, "one organisation per reading");
/// `verify`, too, reads findings one organisation at a time. What remains are SQLite's own walks over the file.
public enum WholeHouse: String, CaseIterable, Sendable {
  /// Copies the database page by page. Nothing is read out.
  case backup
  /// Holds the house against its chain and its signed head. Says where something is wrong, never what stands there.
  case verify

  /// The statements with which they touch all tables.
  public var statements: [String] {
    switch self {
    case .backup: []
    case .verify: ["PRAGMA integrity_check", "PRAGMA foreign_key_check"]
    }
  }
}
