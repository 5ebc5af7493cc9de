extension Wording {
  public var statute: StatuteWords { StatuteWords(wording: self) }
}

/// The world of § 48b SGB II, explained in short. Here, and only here, the words of that world are used.
///
/// Facts: § 48b and § 48a SGB II in the text known in spring 2026; the published template of the Bundesagentur; the state of
/// 2012 as described for North Rhine-Westphalia.
public struct StatuteWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String { say("Was im Gesetz steht", "What the law says") }
  public var lead: String {
    say(
      "Das Sozialgesetzbuch II verlangt Zielvereinbarungen. Eine Aufmerksamkeitsvereinbarung steht daneben: Sie ersetzt keine von ihnen.",
      "Social Code Book II demands target agreements. An attention agreement stands beside them: it replaces none of them."
    )
  }
  public var beside: String { say("Daneben, nicht an ihrer Stelle.", "Beside, not instead.") }
  public var besideNote: String {
    say(
      "Zielvereinbarungen nach §\u{A0}48b SGB II sind vorgeschrieben und gelten, unabhängig davon, was Sie hier vereinbaren.",
      "Target agreements under section 48b SGB II are required and hold, whatever you agree here.")
  }
  public var wordFirst: String {
    say(
      "Maßgeblich ist der Gesetzestext. Diese Seite gibt wieder, was im Frühjahr 2026 galt und angekündigt war, und ist keine Rechtsberatung.",
      "The text of the law is decisive. This page reports what held and was announced in spring 2026 and is no legal advice."
    )
  }

  public var cascade: String { say("Wer mit wem", "Who with whom") }
  public var cascadeText: String {
    say(
      "§\u{A0}48b Absatz 1 verbindet die Ebenen vom Bundesministerium bis zum Jobcenter. Die Vereinbarungen werden geschlossen, sobald der Bundestag den Haushalt des Jahres beschlossen hat.",
      "Section 48b(1) connects the levels from the federal ministry to the Jobcenter. They are concluded once the Bundestag has passed the budget of the year."
    )
  }
  public var cascadeCaption: String {
    say("Vereinbarungen nach §\u{A0}48b Absatz 1 SGB II", "Agreements under section 48b(1) SGB II")
  }
  public var level: String { say("Ebene", "Level") }
  public var oneSide: String { say("Eine Seite", "One side") }
  public var otherSide: String { say("Andere Seite", "Other side") }
  public var federalLevel: String { say("Bund", "Federation") }
  public var localLevel: String { say("vor Ort", "local") }
  public var ministry: String {
    say("Bundesministerium für Arbeit und Soziales", "Federal Ministry of Labour and Social Affairs")
  }
  public var agency: String { say("Bundesagentur für Arbeit", "Federal Employment Agency") }
  public var state: String { say("Land", "Federal state") }
  public var agencyAndMunicipality: String {
    say("Bundesagentur für Arbeit und kommunaler Träger", "Federal Employment Agency and municipal provider")
  }
  public var jointManagement: String {
    say("Geschäftsführung der gemeinsamen Einrichtung", "management of the joint institution")
  }
  public var approvedProvider: String { say("zugelassener kommunaler Träger", "approved municipal provider") }
  public var inside: String {
    say(
      "Innerhalb der Bundesagentur setzt sich das fort: von der Zentrale über die Regionaldirektion zur Agentur für Arbeit.",
      "Inside the Federal Employment Agency it continues: from head office through the regional directorate to the local agency."
    )
  }

  /// What the agreements are about, what else is possible, what we do with it.
  public var passages: [Passage] { [aims, room, here, known] }

  private var aims: Passage {
    Passage(
      say("Vier Ziele, drei davon mit Kennzahl", "Four aims, three of them with a key figure"),
      [
        .terms([
          Passage.Term(
            say("Verringerung der Hilfebedürftigkeit", "Reducing the need for assistance"),
            say(
              "Betrachtet wird, wie sich die Summe der Leistungen zum Lebensunterhalt verändert. 2012 wurde sie ohne Zielwert beobachtet.",
              "What is looked at is how the sum of subsistence benefits changes. In 2012 it was observed without a target value."
            )),
          Passage.Term(
            say("Verbesserung der Integration in Erwerbstätigkeit", "Improving integration into gainful employment"),
            say(
              "Kennzahl ist die Integrationsquote. Sie zählt Ereignisse, nicht Menschen: Dieselbe Person kann in einem Jahr mehrmals vorkommen.",
              "The key figure is the integration rate. It counts events, not people: the same person can occur several times in a year."
            )),
          Passage.Term(
            say("Vermeidung von langfristigem Leistungsbezug", "Avoiding long-term receipt of benefits"),
            say(
              "Kennzahl ist die Veränderung des Bestands an Langzeitleistungsbeziehenden.",
              "The key figure is the change in the number of long-term beneficiaries.")),
          Passage.Term(
            say("Verbesserung der sozialen Teilhabe", "Improving social participation"),
            say(
              "Dieses vierte Ziel nennt §\u{A0}48b Absatz 3 Satz 2 für die Vereinbarungen mit den Ländern und vor Ort. Eine gesetzliche Kennzahl dafür gibt es nicht.",
              "This fourth aim is named by section 48b(3) sentence 2 for the agreements with the federal states and locally. There is no statutory key figure for it."
            )),
        ]),
        .text(
          say(
            "Nach §\u{A0}48b Absatz 5 sind die Kennzahlen nach §\u{A0}48a und die Daten nach §\u{A0}51b maßgeblich, wenn diese Vereinbarungen geschlossen und nachgehalten werden.",
            "Under section 48b(5) the key figures of section 48a and the data of section 51b are decisive when these agreements are concluded and followed up."
          )),
      ])
  }

  private var room: Passage {
    Passage(
      say("Wo Raum für Aufmerksamkeit ist", "Where there is room for attention"),
      [
        .list([
          say(
            "Für die soziale Teilhabe schreibt das Gesetz das Ziel vor, aber keine Zahl. Wie man sie beobachtet, können beide Seiten verabreden.",
            "For social participation the law names the aim but no number. Both sides can agree how to observe it."),
          say(
            "Eine veröffentlichte Vorlage der Bundesagentur für die Vereinbarung mit dem Jobcenter kennt neben den Zahlen auch „Lokale Ziele“, die nur beschrieben werden.",
            "A published template of the Federal Employment Agency for the agreement with the Jobcenter has, beside the numbers, “local aims” that are only described."
          ),
          say(
            "Was ein Jobcenter innerhalb des Hauses und mit seinen Partnern über das Vorgeschriebene hinaus bespricht, entscheiden die Beteiligten selbst.",
            "What a Jobcenter talks about inside the house and with its partners beyond what is required is for those taking part to decide."
          ),
        ])
      ])
  }

  private var here: Passage {
    Passage(
      say("Was Augenmerk damit tut", "What Augenmerk does with it"),
      [
        .text(
          say(
            "Die gesetzlichen Kennzahlen und ihre Ergänzungsgrößen stehen im Tableau, als eine von acht Dimensionen. Man kann sie beobachten wie jeden anderen Indikator, mit dem Hinweis, was sie nicht zeigen.",
            "The statutory key figures and their supplementary figures stand in the tableau, as one of eight dimensions. They can be observed like any other indicator, with the note on what they do not show."
          )),
        .text(
          say(
            "Ein Zielwert, der anderswo vereinbart wurde, hat hier keinen Platz: Es gibt kein Feld dafür. Zur Sprache kommen kann er im Dialog.",
            "A target value agreed elsewhere has no place here: there is no field for it. It can be talked about in the dialogue."
          )),
      ])
  }

  private var known: Passage {
    Passage(
      say("Drei Verwechslungen, die oft vorkommen", "Three things often confused"),
      [
        .list([
          say(
            "Prozent und Prozentpunkte: Von 26 auf 27 Prozent ist ein Prozentpunkt mehr, aber fast vier Prozent.",
            "Per cent and percentage points: from 26 to 27 per cent is one percentage point more, but almost four per cent."
          ),
          say(
            "Langzeitleistungsbeziehende und Langzeitarbeitslose: zwei Gruppen, die sich nur zum Teil überschneiden.",
            "Long-term beneficiaries and long-term unemployed people: two groups that overlap only in part."),
          say(
            "Berichtsmonat und Kalendermonat: Der Berichtsmonat läuft von Stichtag zu Stichtag, von Monatsmitte zu Monatsmitte.",
            "Reporting month and calendar month: the reporting month runs from reference date to reference date, mid-month to mid-month."
          ),
        ])
      ])
  }
}
