public import Attention
import Wording

/// The names behind the ids of a talk: who takes part, from where one speaks, what is looked at. Records hold ids, pages show
/// names.
public struct TalkNames: Sendable {
  public let organisations: [ID<Organisation>: Organisation]
  /// In the order in which they stand beside each other.
  public let perspectives: [Perspective]
  public let tableau: Tableau

  public init(organisations: [Organisation], perspectives: [Perspective], tableau: Tableau) {
    self.organisations = Dictionary(organisations.map { ($0.id, $0) }) { first, _ in first }
    (self.perspectives, self.tableau) = (perspectives, tableau)
  }

  func organisation(_ id: ID<Organisation>, _ wording: Wording) -> String {
    organisations[id]?.name ?? wording.dialogue.someOrganisation
  }

  /// A key whose perspective no longer exists still says something.
  func perspective(_ key: Key<Perspective>, _ wording: Wording) -> String {
    perspectives.first { $0.id == key }.map { wording.say($0.title) } ?? key.text
  }

  /// Who wrote down in a dialogue what was said from another perspective than their own; nil for own words, and outside dialogues.
  func hand(of entry: Entry, _ wording: Wording) -> String? {
    guard entry.place.dialogue != nil, entry.said != nil, let organisation = organisations[entry.organisation],
      organisation.kind.perspective(of: entry.office) != entry.perspective.text
    else { return nil }
    return wording.dialogue.noted(by: organisation.name, entry.office)
  }

  /// "Team Nordstadt, 2. Halbjahr 2026".
  func title(of agreement: Agreement, _ wording: Wording) -> String {
    wording.agreement.title(observed: organisation(agreement.text.observed, wording), of: agreement.text)
  }

  func concluding(_ agreement: Agreement, _ wording: Wording) -> [String] {
    agreement.text.concluding.map { organisation($0.organisation, wording) }
  }

  func parties(_ agreement: Agreement, _ wording: Wording) -> [String] {
    agreement.text.parties.map { organisation($0.organisation, wording) }
  }

  /// The indicator's title, with the measure's beside it where there are several.
  func title(of series: SeriesKey, _ wording: Wording) -> String {
    guard case .measure(let id, let measure) = series, let indicator = tableau[id] else {
      return tableau.definition(of: series).map { wording.say($0.title) } ?? series.description
    }
    let title = wording.say(indicator.title)
    guard !indicator.measures.rest.isEmpty, let measure = indicator.measure(measure) else { return title }
    return "\(title): \(wording.say(measure.title))"
  }

  func indicator(of series: SeriesKey) -> Indicator? {
    guard case .measure(let id, _) = series else { return nil }
    return tableau[id]
  }

  /// The Leitfrage both sides agreed on; else the indicator's own.
  func question(of series: SeriesKey, in agreement: Agreement, _ wording: Wording) -> String? {
    let agreed = agreement.text.foci.first { $0.series == series }?.question ?? ""
    return agreed.isEmpty ? indicator(of: series).map { wording.say($0.question) } : agreed
  }

  /// Perspectives in their order; those no file knows any more come last.
  func inOrder(_ keys: some Sequence<Key<Perspective>>) -> [Key<Perspective>] {
    let order = perspectives.map(\.id)
    return Set(keys).sorted {
      (order.firstIndex(of: $0) ?? order.count, $0) < (order.firstIndex(of: $1) ?? order.count, $1)
    }
  }
}

extension Surroundings {
  /// Whether the person may prepare a dialogue of some agreement.
  var mayPrepareSome: Bool {
    guard let standing = person?.standing else { return false }
    return standing.concludes.union(standing.consulted).contains { may(.prepareDialogue($0)) }
  }
}

extension Address {
  /// The place of one entry in the record of its dialogue.
  public static func entry(_ entry: ID<Entry>, in dialogue: ID<Dialogue>) -> String {
    "\(Address.dialogue(dialogue).path)#eintrag-\(entry)"
  }
}
