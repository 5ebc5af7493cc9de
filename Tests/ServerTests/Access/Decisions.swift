import Attention

@testable import Server

/// Who may go through which door, written down by hand and apart from the code that decides it: the practice house's people by
/// name. A door that is not in this table fails `MatrixTests`.
///
/// Beside a door stands who may know of what lies behind it, and who may do what it is for. Everybody else finds the same page
/// as for something that does not exist; who knows of it and may not is told so (403).
struct Decision: Sendable {
  typealias Logins = Set<String>

  let known: @Sendable (Place) -> Logins
  let may: @Sendable (Place) -> Logins
  /// What a form has to hold so that the door is the one that decides.
  var form: @Sendable (String) -> [String: [String]] = { _ in [:] }

  static let everybody: [String] = [
    "albers", "aydin", "brandt", "amiri", "okafor", "lindner", "petersen", "lenz", "weiss", "reiter", "voss", "yilmaz",
    "hartmann",
  ]
  static let all = Set(everybody)
  static let talkers = all.subtracting(["petersen", "lenz"])
  static let keeper: Logins = ["lenz"]

  /// Who takes part in each agreement of the practice house, with Datenpflege and Betrieb left out.
  static let parties: [Int: Logins] = [
    1: ["okafor", "lindner", "weiss", "voss", "yilmaz", "hartmann"],
    2: ["albers", "aydin", "okafor", "lindner", "hartmann"],
    3: ["brandt", "okafor", "lindner"],
  ]
  static let drafters: [Int: Logins] = [
    1: ["okafor", "weiss"], 2: ["albers", "aydin", "okafor"], 3: ["brandt", "okafor"],
  ]
  static let presenters: [Int: Logins] = [1: ["okafor", "weiss"], 2: ["albers", "okafor"], 3: ["brandt", "okafor"]]
  static let consenting: [Int: Logins] = [1: ["okafor", "weiss"], 2: ["albers", "okafor"], 3: ["brandt", "okafor"]]
  static let preparing: [Int: Logins] = [
    1: ["okafor", "lindner", "weiss", "voss"], 2: ["albers", "okafor", "lindner"], 3: ["brandt", "okafor", "lindner"],
  ]
  /// Figures of the observed organisation: agreement 3 is a draft its team has not presented yet.
  static let observing: [Int: Logins] = [1: parties[1] ?? [], 2: parties[2] ?? [], 3: ["brandt"]]
  /// Members of the observed organisation itself.
  static let owners: [Int: Logins] = [1: ["okafor", "lindner"], 2: ["albers", "aydin"], 3: ["brandt"]]
  static let versions: [Int: Set<String>] = [1: ["1"], 2: ["1", "2"], 3: []]
  /// Members of the Jobcenter and its teams: they read what is released to its Wirkungsdiskurs.
  static let jobcenter: Logins = ["albers", "aydin", "brandt", "amiri", "okafor", "lindner"]

  /// Who notes what happened around the figures of the own organisation, and who notes changes of counting in them.
  static let recorders: Logins = ["albers", "brandt", "amiri", "okafor", "lindner", "weiss", "reiter", "voss"]
  static let markers = recorders.union(["petersen"])
  /// The same inside an agreement: the observed organisation's own people.
  static let marking: [Int: Logins] = [1: ["okafor", "lindner"], 2: ["albers"], 3: ["brandt"]]

  static func same(_ who: Logins) -> Decision { Decision(known: { _ in who }, may: { _ in who }) }
  static func forbidden(_ known: Logins, but may: Logins) -> Decision {
    Decision(known: { _ in known }, may: { _ in may })
  }

  /// Behind an agreement: its parties know of it.
  static func agreement(_ may: [Int: Logins] = parties) -> Decision {
    Decision(known: { parties[$0.agreement] ?? [] }, may: { may[$0.agreement] ?? [] })
  }

  /// A curve of an agreement: the indicator must exist.
  static func curve(_ may: [Int: Logins]) -> Decision {
    Decision(
      // Whoever is told that no figures are open yet is told so whatever the indicator is called.
      known: { place in
        let waiting = (parties[place.agreement] ?? []).subtracting(observing[place.agreement] ?? [])
        return waiting.union(reading(place).intersection(parties[place.agreement] ?? []))
      },
      may: { reading($0).intersection(may[$0.agreement] ?? []) })
  }

  /// A note on a curve: the other parties are told that it is not theirs to make, whatever the curve.
  static func mark(_ exists: @escaping @Sendable (Place) -> Bool = { _ in true }) -> Decision {
    @Sendable func may(_ place: Place) -> Logins {
      exists(place) ? reading(place).intersection(marking[place.agreement] ?? []) : []
    }
    return Decision(
      known: { (parties[$0.agreement] ?? []).subtracting(marking[$0.agreement] ?? []).union(may($0)) }, may: may)
  }

  /// A deed on figures of the own organisation: whoever reads them and may not is told so, whatever it is about.
  static func deed(_ who: Logins, on exists: @escaping @Sendable (Place) -> Logins) -> Decision {
    @Sendable func may(_ place: Place) -> Logins { exists(place).intersection(who) }
    return Decision(known: { all.subtracting(keeper).subtracting(who).union(may($0)) }, may: may)
  }

  private static func found(_ parameter: String) -> @Sendable (Place) -> Logins {
    { $0[parameter] == Place.unknown ? [] : all }
  }

  /// Who may read a curve by its indicator: in nobody's focus it is the observed organisation's own (Decisions/0017).
  private static func reading(_ place: Place) -> Logins {
    switch place["indikator"] {
    case Place.unknown: []
    case Place.beyond: owners[place.agreement] ?? []
    default: all
    }
  }

  static func version(_ may: [Int: Logins] = parties) -> Decision {
    @Sendable func exists(_ place: Place) -> Bool { versions[place.agreement]?.contains(place["fassung"]) == true }
    return Decision(
      known: { exists($0) ? parties[$0.agreement] ?? [] : [] }, may: { exists($0) ? may[$0.agreement] ?? [] : [] })
  }

  /// A key of the catalogue: there or not, for everybody alike.
  static func catalogue(_ parameter: String, _ who: Logins = all) -> Decision {
    @Sendable func found(_ place: Place) -> Logins { place[parameter] == Place.unknown ? [] : who }
    return Decision(known: found, may: found)
  }
}

/// What stands in an address for its parameters.
struct Place: Sendable {
  static let unknown = "gibt-es-nicht"
  static let none = "4711"
  /// An indicator of the tableau that is in the focus of no agreement.
  static let beyond = "schuldnerberatung-wartezeit"

  let values: [String: String]
  /// Who may know of each thing named by number, and which agreement it belongs to.
  let things: [String: [String: Thing]]

  struct Thing: Sendable {
    let agreement: Int
    let readers: Decision.Logins
    /// Whose side said it.
    var side: Decision.Logins = []
    /// An account that was closed.
    var isOver = false
  }

  subscript(parameter: String) -> String { values[parameter] ?? "" }

  func thing(_ parameter: String) -> Thing? { things[parameter]?[self[parameter]] }

  /// The agreement named, or the one of the dialogue named; 0 for none.
  var agreement: Int { Int(self["vereinbarung"]) ?? thing("dialog")?.agreement ?? 0 }
}

extension Decision {
  /// Something that was said and can be answered by the parties of its agreement.
  private static func spoken(_ parameter: String, _ who: @escaping @Sendable (Place.Thing) -> Logins) -> Decision {
    @Sendable func of(_ place: Place) -> Logins { place.thing(parameter).map(who) ?? [] }
    return Decision(known: of, may: of)
  }

  /// The table. One line for each door.
  static let doors: [String: Decision] = [
    // What everyone who is signed in may see.
    "GET /": same(all), "GET /konto": same(all), "GET /konto/auskunft": same(all),
    "POST /konto/passwort": same(all),
    "POST /konto/sitzungen/ende": same(all), "POST /konto/sitzungen/andere/ende": same(all),
    "POST /konto/sitzungen/:sitzung/ende": same(all), "POST /konto/hinweise/ende": same(all),
    "GET /konto/zweiter-faktor": same(all), "POST /konto/zweiter-faktor": same(all),
    "POST /konto/zweiter-faktor/bestaetigung": same(all), "POST /konto/zweiter-faktor/ersatzcodes": same(all),
    "POST /konto/zweiter-faktor/ende": same(all),
    "POST /konto/amt": Decision(
      known: { _ in all }, may: { _ in all },
      form: { ["mitgliedschaft": [String((everybody.firstIndex(of: $0) ?? 0) + 1)]] }),
    "GET /indikatoren": same(all), "GET /indikatoren/:indikator": catalogue("indikator"),
    "GET /leitfaeden": same(all), "GET /leitfaeden/:leitfaden": catalogue("leitfaden"),

    // Figures of the own organisation.
    "GET /rahmenbedingungen": same(all.subtracting(keeper)),
    "GET /rahmenbedingungen/:reihe": catalogue("reihe", all.subtracting(keeper)),
    "GET /rahmenbedingungen/:reihe/werte.csv": catalogue("reihe", all.subtracting(keeper)),
    "POST /ereignisse": forbidden(
      all.subtracting(keeper), but: ["albers", "brandt", "amiri", "okafor", "lindner", "weiss", "reiter", "voss"]),

    // Further views of curves, notes on them, the calendar.
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/gleicher-monat": curve(observing),
    "GET /rahmenbedingungen/:reihe/gleicher-monat": catalogue("reihe", all.subtracting(keeper)),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/bestandteile": curve(observing),
    "GET /rahmenbedingungen/:reihe/bestandteile": catalogue("reihe", all.subtracting(keeper)),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/bestandteile/werte.csv": curve(observing),
    "GET /rahmenbedingungen/:reihe/bestandteile/werte.csv": catalogue("reihe", all.subtracting(keeper)),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/damals": curve(observing),
    "GET /rahmenbedingungen/:reihe/damals": catalogue("reihe", all.subtracting(keeper)),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/damals/werte.csv": curve(observing),
    "GET /rahmenbedingungen/:reihe/damals/werte.csv": catalogue("reihe", all.subtracting(keeper)),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/vermerke": curve(observing),
    "GET /rahmenbedingungen/:reihe/vermerke": catalogue("reihe", all.subtracting(keeper)),
    "POST /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/vermerke/zaehlweise": mark(),
    "POST /rahmenbedingungen/:reihe/vermerke/zaehlweise": deed(markers, on: found("reihe")),
    "POST /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/vermerke/zaehlweise/:ab/ende": mark(),
    "POST /rahmenbedingungen/:reihe/vermerke/zaehlweise/:ab/ende": deed(markers, on: found("reihe")),
    "POST /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/vermerke/auslassung": mark(),
    "POST /rahmenbedingungen/:reihe/vermerke/auslassung": deed(markers, on: found("reihe")),
    "POST /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/vermerke/auslassung/:vermerk/ende": mark { _ in false
    },
    "POST /rahmenbedingungen/:reihe/vermerke/auslassung/:vermerk/ende": deed(markers) { _ in [] },
    "GET /vereinbarungen/:vereinbarung/verlaeufe": agreement(observing),
    "GET /vereinbarungen/:vereinbarung/verlaeufe/druck": agreement(observing),
    "GET /vereinbarungen/:vereinbarung/verlaeufe/werte.csv": agreement(observing),
    "GET /kalender": same(all.subtracting(keeper)),
    "GET /kalender/:eintrag": deed(recorders, on: found("eintrag")),
    "POST /kalender/:eintrag": deed(recorders, on: found("eintrag")),
    "POST /kalender/:eintrag/ruecknahme": deed(recorders, on: found("eintrag")),
    "GET /ereignisse/:ereignis/streichung": deed(recorders) { $0.thing("ereignis")?.readers ?? [] },
    "POST /ereignisse/:ereignis/streichung": deed(recorders) { $0.thing("ereignis")?.readers ?? [] },
    "GET /ereignisse/:ereignis/rueckkehr": deed(recorders) { _ in [] },
    "POST /ereignisse/:ereignis/rueckkehr": deed(recorders) { _ in [] },

    // Agreements.
    "GET /vereinbarungen": same(talkers),
    "GET /vereinbarungen/neu": forbidden(
      talkers, but: ["albers", "brandt", "amiri", "okafor", "weiss", "reiter", "voss"]),
    "POST /vereinbarungen/neu": forbidden(
      talkers, but: ["albers", "brandt", "amiri", "okafor", "weiss", "reiter", "voss"]),
    "GET /vereinbarungen/:vereinbarung": agreement(),
    "GET /vereinbarungen/:vereinbarung/fassungen": agreement(),
    "GET /vereinbarungen/:vereinbarung/fassungen/:fassung": version(),
    "GET /vereinbarungen/:vereinbarung/fassungen/:fassung/druck": version(),
    "POST /vereinbarungen/:vereinbarung/fassungen/:fassung/zustimmung": Decision(
      known: { place in
        let exists = versions[place.agreement]?.contains(place["fassung"]) == true
        return (parties[place.agreement] ?? []).subtracting(exists ? [] : consenting[place.agreement] ?? [])
      },
      may: { versions[$0.agreement]?.contains($0["fassung"]) == true ? consenting[$0.agreement] ?? [] : [] }),
    "GET /vereinbarungen/:vereinbarung/pruefen": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/pruefen": agreement(presenters),
    "GET /vereinbarungen/:vereinbarung/entwurf": agreement(drafters),
    "GET /vereinbarungen/:vereinbarung/fokus": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/fokus": agreement(drafters),
    "GET /vereinbarungen/:vereinbarung/fokus/gruende": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/fokus/gruende": agreement(drafters),
    "GET /vereinbarungen/:vereinbarung/leitfragen": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/leitfragen": agreement(drafters),
    "GET /vereinbarungen/:vereinbarung/beitraege": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/beitraege": agreement(drafters),
    "GET /vereinbarungen/:vereinbarung/eckpunkte": agreement(drafters),
    "POST /vereinbarungen/:vereinbarung/eckpunkte": agreement(drafters),

    // Curves.
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator": Decision(
      known: { $0["indikator"] == Place.unknown ? [] : parties[$0.agreement] ?? [] },
      may: { $0["indikator"] == Place.unknown ? [] : parties[$0.agreement] ?? [] }),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass": curve(observing),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/druck": curve(observing),
    "GET /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/werte.csv": curve(observing),
    "POST /vereinbarungen/:vereinbarung/verlauf/:indikator/:mass/reflexionen": curve(observing),

    // What is said at them.
    "GET /reflexionen/:reflexion": spoken("reflexion") { $0.readers },
    "GET /reflexionen/:reflexion/antwort": spoken("reflexion") { $0.readers.intersection(parties[$0.agreement] ?? []) },
    "POST /reflexionen/:reflexion/antwort": spoken("reflexion") {
      $0.readers.intersection(parties[$0.agreement] ?? [])
    },
    "GET /reflexionen/:reflexion/freigabe": spoken("reflexion") { $0.side },
    "POST /reflexionen/:reflexion/freigabe": spoken("reflexion") { $0.side },
    "GET /entwuerfe/:entwurf": spoken("entwurf") { $0.readers },
    "POST /entwuerfe/:entwurf": spoken("entwurf") { $0.readers },
    "POST /entwuerfe/:entwurf/freigabe": spoken("entwurf") { $0.readers },
    "GET /zusagen/:zusage": spoken("zusage") { $0.readers },
    "POST /zusagen/:zusage": spoken("zusage") { $0.readers.intersection(parties[$0.agreement] ?? []) },

    // Dialogues.
    "GET /dialoge": same(talkers), "GET /dialoge/neu": same(talkers),
    "POST /dialoge/neu": Decision(
      known: { _ in parties[2] ?? [] }, may: { _ in preparing[2] ?? [] }, form: { _ in ["vereinbarung": ["2"]] }),
    "GET /dialoge/:dialog": agreement(), "GET /dialoge/:dialog/druck": agreement(),
    "POST /dialoge/:dialog/eintraege": agreement(),
    "GET /dialoge/:dialog/vorbereitung": agreement(preparing),
    "POST /dialoge/:dialog/vorbereitung": agreement(preparing),
    "GET /dialoge/:dialog/abschluss": agreement(preparing), "POST /dialoge/:dialog/abschluss": agreement(preparing),
    "GET /wirkungsdiskurs": same(talkers),
    "GET /wirkungsdiskurs/:halbjahr": catalogue("halbjahr", talkers),
    "GET /wirkungsdiskurs/:halbjahr/druck": catalogue("halbjahr", talkers),

    // Looking after the house.
    "GET /verwaltung": same(keeper), "GET /verwaltung/organisationen": same(keeper),
    "POST /verwaltung/organisationen": same(keeper), "GET /verwaltung/personen": same(keeper),
    "POST /verwaltung/personen": same(keeper),
    "GET /verwaltung/einladungen/:einladung/ende": spoken("einladung") { $0.readers },
    "POST /verwaltung/einladungen/:einladung/ende": spoken("einladung") { $0.readers },
    "GET /verwaltung/personen/:konto": spoken("konto") { $0.readers },
    "POST /verwaltung/personen/:konto/aemter": spoken("konto") { $0.isOver ? [] : $0.readers },
    "GET /verwaltung/personen/:konto/wiederherstellung": spoken("konto") { $0.isOver ? [] : $0.readers },
    "POST /verwaltung/personen/:konto/wiederherstellung": spoken("konto") { $0.isOver ? [] : $0.readers },
    "GET /verwaltung/personen/:konto/wiederherstellung/ende": spoken("konto") { $0.isOver ? [] : $0.readers },
    "POST /verwaltung/personen/:konto/wiederherstellung/ende": spoken("konto") { $0.isOver ? [] : $0.readers },
    "GET /verwaltung/organisationen/:organisation": spoken("organisation") { $0.readers },
    "POST /verwaltung/organisationen/:organisation": spoken("organisation") { $0.readers },
    "GET /verwaltung/personen/:konto/angaben": spoken("konto") { $0.isOver ? [] : $0.readers },
    "POST /verwaltung/personen/:konto/angaben": spoken("konto") { $0.isOver ? [] : $0.readers },
    "GET /verwaltung/personen/:konto/ende": spoken("konto") { $0.isOver ? [] : $0.readers },
    "POST /verwaltung/personen/:konto/ende": spoken("konto") { $0.isOver ? [] : $0.readers },
    "GET /verwaltung/personen/:konto/oeffnung": spoken("konto") { $0.isOver ? $0.readers : [] },
    "POST /verwaltung/personen/:konto/oeffnung": spoken("konto") { $0.isOver ? $0.readers : [] },
    "GET /verwaltung/mitgliedschaften/:mitgliedschaft/ende": spoken("mitgliedschaft") { $0.readers },
    "POST /verwaltung/mitgliedschaften/:mitgliedschaft/ende": spoken("mitgliedschaft") { $0.readers },
    "GET /verwaltung/mitgliedschaften/:mitgliedschaft/nachfolge": spoken("mitgliedschaft") { $0.readers },
    "POST /verwaltung/mitgliedschaften/:mitgliedschaft/nachfolge": spoken("mitgliedschaft") { $0.readers },
    "GET /verwaltung/mitgliedschaften/:mitgliedschaft/vertretung": spoken("mitgliedschaft") {
      $0.isOver ? [] : $0.readers
    },
    "POST /verwaltung/mitgliedschaften/:mitgliedschaft/vertretung": spoken("mitgliedschaft") {
      $0.isOver ? [] : $0.readers
    },
    "GET /verwaltung/mitgliedschaften/:mitgliedschaft/zustimmung": spoken("mitgliedschaft") {
      $0.isOver ? [] : $0.readers
    },
    "POST /verwaltung/mitgliedschaften/:mitgliedschaft/zustimmung": Decision(
      known: { $0.thing("mitgliedschaft").map { $0.isOver ? [] : $0.readers } ?? [] },
      may: { $0.thing("mitgliedschaft").map { $0.isOver ? [] : $0.readers } ?? [] },
      form: { _ in ["recht": ["nehmen"]] }),
    "GET /verwaltung/barrieren": same(keeper),
    "GET /verwaltung/barrieren/:meldung/ende": spoken("meldung") { $0.readers },
    "POST /verwaltung/barrieren/:meldung/ende": spoken("meldung") { $0.readers },
    "GET /verwaltung/haus": same(keeper), "POST /verwaltung/haus": same(keeper),
    "GET /verwaltung/aufbewahrung": same(keeper), "POST /verwaltung/aufbewahrung": same(keeper),
    "GET /verwaltung/aufbewahrung/loeschung": same(keeper), "POST /verwaltung/aufbewahrung/loeschung": same(keeper),
    "GET /verwaltung/loeschungen": same(keeper), "POST /verwaltung/loeschungen": same(keeper),
    "GET /verwaltung/protokoll": same(keeper),
  ]

  /// Doors for everyone, with what they answer a visitor nobody knows, in a house people live in.
  static let openDoors: [String: Int] = [
    "GET /anmelden": 200, "POST /anmelden": 422, "GET /anmelden/code": 303, "POST /anmelden/code": 303,
    "GET /einladung/:wort": 404, "POST /einladung/:wort": 404, "GET /wiederherstellung/:wort": 404,
    "POST /wiederherstellung/:wort": 404, "POST /abmelden": 303, "POST /uebung/anmelden": 404,
    "GET /einrichten": 404,
    "POST /einrichten": 404, "GET /hilfe": 200, "GET /hilfe/gesetz": 200, "GET /hilfe/barrierefreiheit": 200,
    "GET /leichte-sprache": 200, "GET /barrierefreiheit": 200, "GET /datenschutz": 200, "GET /impressum": 200,
    "GET /barrierefreiheit/melden": 200, "GET /barrierefreiheit/gemeldet": 200, "POST /barrierefreiheit/melden": 422,
    "GET /symbol.svg": 200, "GET /stil": 200,
  ]
}
