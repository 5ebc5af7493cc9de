public import Attention

/// Words about one indicator: what it describes, what it hides, what it is made of.
public struct IndicatorWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

extension Wording {
  public var indicator: IndicatorWords { IndicatorWords(wording: self) }
}

extension IndicatorWords {
  /// `Integrationsquote (K2)`. The longest compound may break at its joint, so that it fits a narrow screen.
  public func title(_ indicator: Indicator) -> String {
    let title = wording.say(indicator.title).replacing(
      "Langzeitleistungsbezieh", with: "Langzeitleistungs\u{AD}bezieh")
    return title + (indicator.code.map { " (\($0))" } ?? "")
  }
  public func dimension(_ title: String) -> String {
    say("Dimension \(wording.quoted(title))", "Dimension \(wording.quoted(title))")
  }
  public var definition: String { say("Was er beschreibt", "What it describes") }
  public var hides: String { say("Was er nicht zeigt", "What it does not show") }
  public var hidesShort: String { say("Was er nicht zeigt:", "What it does not show:") }
  public var aims: String {
    say("Ziele aus \(wording.paragraph("1")), die er berührt", "Aims of \(wording.paragraph("1")) it touches")
  }
  public var related: String { say("Im Zusammenhang lesen", "Read in context") }
  public var breakdowns: String { say("Sinnvolle Untergliederungen", "Useful breakdowns") }
  public var breakdownsNote: String {
    say(
      "Nur wo genügend Fälle dahinterstehen; nie nach Fachkräften.",
      "Only where there are enough cases behind it; never by caseworker.")
  }
  public var minimumCases: String { say("Kleinste Fallzahl", "Smallest case count") }
  public var source: String { say("Woher die Angaben kommen", "Where the information comes from") }
  public var origin: String { say("Herkunft", "Origin") }
  public var edition: String { say("Fassung des Textes", "Version of the text") }
  public var about: String { say("Über diesen Indikator", "About this indicator") }
  public var noValues: String {
    say(
      "Werte stehen hier keine. Sie gehören in den Verlauf einer Vereinbarung, neben die Rahmenbedingungen ihrer Zeit.",
      "There are no values here. They belong in the trend of an agreement, beside the context conditions of their time."
    )
  }
}

extension IndicatorWords {
  public var choose: String { say("In Vereinbarung aufnehmen", "Take into an agreement") }
  public var chooseHint: String {
    say(
      "Der Indikator ist dann in der Auswahl angekreuzt. Gespeichert wird erst mit „Auswahl übernehmen“.",
      "The indicator is then ticked in the selection. It is saved only with “Keep selection”.")
  }

  public var chooseNew: String { say("In eine neue Vereinbarung aufnehmen", "Take into a new agreement") }
  public var chooseSection: String { say("Darüber sprechen", "Talk about it") }
}

extension IndicatorWords {
  /// Where it comes from, honestly, with the note of its file.
  public func origin(_ origin: Origin) -> String {
    switch (origin.kind, origin.note) {
    case (.statutory, let note):
      say(
        "Amtlich: Kennzahl oder Ergänzungsgröße nach der Verordnung zu \(wording.paragraph("48a")).",
        "Official: key figure or supplementary figure under the ordinance on \(wording.paragraph("48a")).")
        + (note.map { " \(wording.say($0))" } ?? "")
    case (.proposal, nil):
      say(
        "Eigener Vorschlag. Kein amtlicher Indikator und keine geprüfte Skala.",
        "Our own proposal. Neither an official indicator nor a validated scale.")
    case (.proposal, let note?):
      say("Kein amtlicher Indikator.", "Not an official indicator.") + " \(wording.say(note))"
    }
  }

  public func cases(_ minimum: MinimumCases) -> [String] {
    [
      minimum.official.map {
        say(
          "Amtliche Werte: ab \($0) Fällen, nach der Regel der Quelle",
          "Official figures: from \($0) cases, by the rule of the source")
      },
      say("Eigene Werte: ab \(minimum.own) Fällen", "Figures of the house: from \(minimum.own) cases"),
      minimum.staff.map {
        say(
          "Befragung von Beschäftigten: ab \($0) Antworten und nur für das ganze Haus",
          "Survey of staff: from \($0) answers and only for the whole house")
      },
      minimum.stories.map {
        say(
          "Geschichten: ab \($0), bevor etwas die Gruppe verlässt",
          "Stories: from \($0), before anything leaves the group")
      },
    ].compactMap { $0 }
  }

  public func name(of aspect: Indicator.Aspect) -> String {
    switch aspect {
    case .resource: say("Ressource", "Resource")
    case .conversionPersonal: say("Umwandlungsfaktor, persönlich", "Conversion factor, personal")
    case .conversionSocial: say("Umwandlungsfaktor, sozial", "Conversion factor, social")
    case .conversionInstitutional: say("Umwandlungsfaktor, institutionell", "Conversion factor, institutional")
    case .capability: say("Verwirklichungschance", "Capability")
    case .functioning: say("Verwirklichung", "Functioning")
    case .agency: say("Wirkmacht", "Agency")
    }
  }
  public var aspect: String { say("Blick des Befähigungsansatzes", "Where the capability approach looks") }
}
