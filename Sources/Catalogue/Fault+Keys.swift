import Attention

/// Faults of keys, whatever file they stand in.
extension Fault {
  static func unknownKey(_ key: String, _ nearest: String?, _ form: Form) -> Fault {
    let known = form.keys.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-key",
      what: said(
        "Die Angabe `\(key):` gibt es \(form.inside.de) nicht.", "There is no key `\(key):` \(form.inside.en)."),
      why: said(
        "Unbekannte Angaben werden nicht still übergangen: Was Sie schreiben, soll auch wirken.",
        "Unknown keys are not silently passed over: what you write shall have an effect."),
      remedy: nearest.map { said("Meinten Sie `\($0):`?", "Did you mean `\($0):`?") }
        ?? said("Hier sind möglich: \(known).", "Possible here: \(known)."))
  }

  static let oddKey = Fault(
    "odd-key",
    what: said(
      "Hier steht eine Liste oder Klammer, wo eine Angabe stehen müsste.",
      "A list or bracket stands where a key should be."),
    why: said("Eine Angabe hat immer einen einfachen Namen.", "A key always has a simple name."),
    remedy: said("Schreiben Sie `angabe: Inhalt`.", "Write `key: content`."))

  static func missing(_ key: String, _ form: Form) -> Fault {
    let row = form[key]
    return Fault(
      "missing-\(key)",
      what: said("Hier fehlt die Angabe `\(key):`.", "The key `\(key):` is missing here."),
      why: row?.meaning ?? said("Ohne sie ist die Datei unvollständig.", "Without it the file is incomplete."),
      remedy: said(
        "Ergänzen Sie zum Beispiel `\(row?.example ?? key + ": …")`.",
        "Add for example `\(row?.example ?? key + ": …")`."))
  }

  static func notAMapping(_ key: String, _ form: Form) -> Fault {
    let known = form.keys.prefix(6).map { "`\($0):`" }.joined(separator: " ")
    let place = key.isEmpty ? said("Diese Datei", "This file") : said("`\(key):`", "`\(key):`")
    return Fault(
      "not-a-mapping",
      what: said(
        "\(place.de) enthält keine Angaben der Form `angabe: Inhalt`.",
        "\(place.en) does not hold keys of the form `key: content`."),
      why: said(
        "Jeder Inhalt braucht einen Namen, damit klar ist, was er bedeutet.",
        "Every content needs a name, so that it is clear what it means."),
      remedy: said("Hier gehören hin: \(known).", "This belongs here: \(known)."))
  }

  static func notAList(_ key: String, example: String?) -> Fault {
    let example = example ?? "\(key): […]"
    return Fault(
      "not-a-list",
      what: said("Unter `\(key):` muss eine Liste stehen.", "There must be a list under `\(key):`."),
      why: said(
        "Hier kann mehr als eines stehen, darum ist auch ein einzelner Eintrag eine Liste.",
        "More than one can stand here, so even a single entry is a list."),
      remedy: said("Schreiben Sie zum Beispiel `\(example)`.", "Write for example `\(example)`."))
  }

  static func emptyList(_ key: String, _ row: Form.Row?) -> Fault {
    Fault(
      "empty-list",
      what: said("Die Liste unter `\(key):` ist leer.", "The list under `\(key):` is empty."),
      why: row?.meaning ?? said("Mindestens ein Eintrag wird gebraucht.", "At least one entry is needed."),
      remedy: said(
        "Ergänzen Sie zum Beispiel `\(row?.example ?? key)`.", "Add for example `\(row?.example ?? key)`."))
  }
}
