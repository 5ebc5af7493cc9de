extension PersonTrace {
  /// Whether a column of this name holds something about one person: a client, or an employee.
  ///
  ///     PersonTrace.column(named: "Kunden-Nr.")      // .column("Kunden-Nr.")
  ///     PersonTrace.column(named: "Fallmanager*in")  // .employeeColumn("Fallmanager*in")
  ///     PersonTrace.column(named: "Anzahl Kunden")   // nil
  public static func column(named name: String) -> PersonTrace? {
    let letters = String(
      String.UnicodeScalarView(Prose.narrow(name).lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
    guard !letters.isEmpty, !counts.contains(where: letters.hasPrefix) else { return nil }
    if attributes.contains(letters) || parts.contains(where: letters.contains) { return .column(name) }
    return isEmployee(letters) ? .employeeColumn(name) : nil
  }

  /// Whether a figure is one per employee by its title: `Integrationen je Sachbearbeiterin`. Whether enough of them stand behind it is
  /// another question, which the indicator's smallest number of staff answers.
  public static func isPerEmployee(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return zip(words, words.dropFirst()).contains { per, whom in
      ["je", "pro", "per"].contains(per) && isEmployee(whom)
    }
  }

  /// `zuständige Fachkraft`, `Fallmanagerin`, `IFK-Kürzel`; but not `Fälle je Fachkraft`.
  private static func isEmployee(_ letters: String) -> Bool {
    var rest = letters[...]
    for prefix in [
      "einzelne", "einzelner", "zustaendiger", "zustaendige", "zuständiger", "zuständige", "persönlicher",
      "persönliche", "name",
    ]
    where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    return employees.contains { stem in
      rest.hasPrefix(stem) && endings.contains(String(rest.dropFirst(stem.count)))
    }
  }

  /// A column that says itself that it counts.
  private static let counts = ["anzahl", "zahlder", "summe", "numberof", "countof"]

  /// Whole names of columns.
  private static let attributes: Set<String> = [
    "name", "namen", "namevorname", "namedeskunden", "namederkundin", "namekunde", "namekundin", "kundenname", "zuname",
    "rufname", "vornamen", "geburtstag", "gebam", "geborenam", "geb", "dob", "kdnr", "kundenid", "kundeid", "elbnummer",
    "elbnr",
    "elbid", "bgnr", "bgid", "nrderbg", "nummerderbg", "nummerderbedarfsgemeinschaft", "az", "iban", "kontonummer",
    "steuernummer", "versichertennr", "svnummer", "svnr", "rvnummer", "rvnr", "vsnr", "vsnummer", "anschrift",
    "adresse",
    "strasse", "straße", "telefon", "telefonnr", "telefonnummer", "handynummer", "handynr", "handy", "email",
    "emailadresse",
    "mailadresse", "mail", "personid", "personenid", "personennr", "personalnr", "personalnummer", "personalid",
    "persnr", "clientid", "surname", "firstname", "lastname",
    "birthdate", "birthday", "phone", "phonenumber",
  ]

  /// Parts that no column of figures is called by.
  private static let parts = [
    "kundennummer", "kundennr", "bgnummer", "bedarfsgemeinschaftsn", "geburtsdat", "gebdat", "geburtsjahr", "vorname",
    "nachname", "familienname", "geburtsname", "sozialversicherungsn", "rentenversicherungsn", "versicherungsn",
    "versichertennummer", "steuerid", "hausnummer", "aktenzeichen", "personennummer", "dateofbirth", "customernumber",
    "clientnumber",
  ]

  private static let employees = [
    "sachbearbeiter", "sachbearbeitung", "sb", "bearbeiter", "mitarbeiter", "mitarbeitende", "mitarbeitender",
    "beschäftigter", "beschäftigte", "fallmanager", "fallmanagement", "ansprechpartner", "ansprechperson", "pap",
    "integrationsfachkraft", "ifk", "vermittlungsfachkraft", "vermittler", "beratungsfachkraft", "berater", "betreuer",
    "fachkraft", "user", "benutzer", "kennung", "employee", "caseworker", "staffmember",
  ]

  private static let endings: Set<String> = [
    "", "s", "in", "innen", "kürzel", "kuerzel", "id", "nr", "nummer", "name", "kennung", "kennzeichen",
  ]
}
