/// Promise 2: a statement reads findings of exactly one organisation.
///
/// In debug builds, and so through the whole run of the tests, every statement of every connection is held against this; one
/// that is not held ends the program. What looks after a house as a whole without showing a figure (backup, check, compaction)
/// copies pages of the file and selects nothing.
enum OneOrganisation {
  /// Whether a statement reads no findings, or those of one organisation, which it is given.
  static func holds(_ statement: String) -> Bool {
    guard statement.contains("finding"), statement.contains("SELECT"), !statement.hasPrefix("CREATE"),
      ["FROM finding", "JOIN finding"].contains(where: statement.contains)
    else { return true }
    let bound = statement.split(separator: "finding.organisation = ?", omittingEmptySubsequences: false).count - 1
    return bound == 1 && ![" OR ", "UNION", " IN ("].contains(where: statement.contains)
  }
}
