import Attention

extension Mapping.Table.Encoding: Glossed {
  var gloss: Localized {
    switch self {
    case .utf8: said("heute üblich", "usual today")
    case .windows1252: said("ältere Windows-Programme", "older Windows programs")
    }
  }
}

extension Mapping.Table.DecimalSign: Glossed {
  var gloss: Localized {
    switch self {
    case .point: said("Punkt", "point")
    case .comma: said("Komma", "comma")
    }
  }
}

extension Mapping.PeriodColumn.Format: Glossed {
  var gloss: Localized {
    switch self {
    case .iso: said("2025-03, 2025-Q1, 2025-H1 oder 2025", "2025-03, 2025-Q1, 2025-H1 or 2025")
    case .monthYear: said("03/2025 oder 3.2025", "03/2025 or 3.2025")
    case .germanMonth: said("März 2025", "März 2025")
    }
  }
}

extension Mapping.Absence: Glossed {
  var gloss: Localized {
    switch self {
    case .zero: said("gezählt, und es war keiner", "counted, and there was none")
    case .suppressed: said("zum Schutz verborgen", "hidden for protection")
    case .notCollected: said("nicht erhoben", "not collected")
    case .notYetPublished: said("noch nicht veröffentlicht", "not yet published")
    case .outage: said("ausgefallen", "outage")
    case .notApplicable: said("trifft nicht zu", "not applicable")
    }
  }
}

extension Mapping.Decimals: Glossed {
  var gloss: Localized {
    switch self {
    case .projected: said("hochgerechnet", "projected")
    case .exact: said("Teil der Zahl", "part of the figure")
    }
  }
}

/// The caveats that can be named by a word alone.
enum CaveatWord: String, CaseIterable, Glossed {
  case final, provisional, projected, imputed

  var gloss: Localized {
    switch self {
    case .final: said("endgültig", "final")
    case .provisional: said("vorläufig", "provisional")
    case .projected: said("hochgerechnet", "projected")
    case .imputed: said("ergänzt geschätzt", "imputed")
    }
  }

  var caveat: Finding.Caveat {
    switch self {
    case .final: .final
    case .provisional: .provisional
    case .projected: .projected
    case .imputed: .imputed
    }
  }
}
