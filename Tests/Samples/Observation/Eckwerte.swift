import Foundation

/// The long table "Eckwerte für Jobcenter": made up in its layout, and the real one where it lies beside the repository.
public enum Eckwerte {
  /// Invented figures: five months, every category that is mapped and some that are not.
  public static func made() -> String {
    var lines = ["period,kategorie,merkmal,insgesamt,sgb2,jahr,monat,label"]
    for month in 1...5 {
      let rows: [(String, String, String, String)] = [
        ("Arbeitslose", "Arbeitslosenquote", "3.\(month)", "1.\(month)"),
        ("Arbeitslose", "Bestand", "\(3700 + month).0", "\(1400 + month).0"),
        ("Arbeitslose", "Langzeitarbeitslose", "\(680 + month).0", "\(500 + month).0"),
        ("Arbeitslose", "Zugang (12-Monatssumme)", "\(9500 + month).0", "\(3200 + month).0"),
        ("Arbeitslose", "Zugang (im Monat)", "\(1000 + month).0", "\(270 + month).0"),
        ("Arbeitsuchende", "Bestand", "5981.0", "2794.0"),
        ("Grundsicherung für Arbeitsuchende", "Bedarfsgemeinschaften (BG)", "", "2797.30338\(month)"),
        (
          "Grundsicherung für Arbeitsuchende", "dav. erwerbsfähige Leistungsberechtigte (ELB)", "",
          "3730.5908517\(month)"
        ),
        ("Unterbeschäftigung", "Unterbeschäftigung (ohne Kurzarbeit)", "4706.0", "\(2190 + month).0"),
        ("gemeldete Arbeitsstellen", "Bestand", "1571.0", ""),
      ]
      lines += rows.map { "2025-0\(month),\($0.0),\($0.1),\($0.2),\($0.3),2025,\(month),\($0.0) | \($0.1)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The real table, where the shared folder lies beside the repository or above it; nil where it does not.
  public static func real(_ here: String = #filePath) -> [UInt8]? {
    var folder = URL(fileURLWithPath: here).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let file = folder.appendingPathComponent("shared/data/regensburg/eckwerte_long.csv")
      if let data = try? Data(contentsOf: file) { return Array(data) }
    }
    return nil
  }
}
