/// Words of the frame around every page.
extension Wording {
  public var productName: String { "Augenmerk" }
  public var skipToContent: String { say("Zum Inhalt springen", "Skip to content") }
  public var practiceHouse: String { say("Übungsumgebung.", "Practice house.") }
  public var practiceNote: String {
    say("Haus, Team und Zahlen sind erfunden.", "House, teams and figures are invented.")
  }
  public var practiceRegion: String { say("Hinweis zur Übungsumgebung", "Note on the practice house") }
  public var mainNavigation: String { say("Hauptnavigation", "Main navigation") }
  public var breadcrumb: String { say("Seitenpfad", "Breadcrumb") }
  public var signOut: String { say("Abmelden", "Sign out") }
  public var otherLanguage: String { say("English", "Deutsch") }
  public var otherLanguageCode: String { say("en", "de") }
  public var errorPrefix: String { say("Fehler", "Error") }
  public var errorSummary: String { say("Das ist noch offen", "Something is still open") }
  public var nextStep: String { say("Weiter", "Continue") }
  public var back: String { say("Zurück", "Back") }
  public var change: String { say("Ändern", "Change") }
  public var voluntary: String { say("(freiwillig)", "(optional)") }
  public var printView: String { say("Druckansicht öffnen", "Open print view") }
  public var printHint: String {
    say("Zum Drucken nutzen Sie die Druckfunktion Ihres Browsers.", "To print, use your browser’s print function.")
  }

  public var overview: String { say("Übersicht", "Overview") }
  public var indicators: String { say("Indikatoren", "Indicators") }
  public var agreements: String { say("Vereinbarungen", "Agreements") }
  public var dialogues: String { say("Dialoge", "Dialogues") }
  public var conditions: String { say("Rahmenbedingungen", "Context conditions") }
  public var discourses: String { say("Wirkungsdiskurs", "Impact discourse") }
  public var figures: String { say("Werte", "Figures") }
  public var administration: String { say("Verwaltung", "Administration") }
  public var account: String { say("Mein Konto", "My account") }
  public var help: String { say("Hilfe", "Help") }
  public var easyLanguage: String { say("Leichte Sprache", "Easy Language") }
  public var accessibilityStatement: String {
    say("Erklärung zur Barrierefreiheit", "Accessibility statement")
  }
  public var reportBarrier: String { say("Barriere melden", "Report a barrier") }
  public var privacy: String { say("Datenschutz", "Privacy") }
  public var imprint: String { say("Impressum", "Imprint") }
  public func dataAsOf(_ date: String) -> String { say("Stand der Daten: \(date)", "Data as of \(date)") }
}
