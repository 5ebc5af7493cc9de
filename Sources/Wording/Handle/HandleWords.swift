extension Wording {
  public var handle: HandleWords { HandleWords(wording: self) }
}

/// What the command line says. Paths and numbers as they are; never a stack trace.
public struct HandleWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public func houseMade(_ name: String, _ path: String) -> String {
    say("Das Haus „\(name)“ steht in \(path).", "The house “\(name)” stands in \(path).")
  }
  public var goOnInBrowser: String {
    say(
      "Weiter geht es mit: augenmerk serve. Es nennt ein Einrichtungswort; damit richten Sie das Haus unter /einrichten ein.",
      "Go on with: augenmerk serve. It prints a set-up word; with it you set the house up at /einrichten.")
  }
  public var goOnServing: String { say("Weiter geht es mit: augenmerk serve.", "Go on with: augenmerk serve.") }
  public var askPassword: String {
    say("Passwort (12 Zeichen oder mehr), danach Eingabetaste:", "Password (12 characters or more), then Enter:")
  }
  public func cannotMake(_ path: String, _ why: String) -> String {
    say("In \(path) entsteht kein Haus. \(why)", "No house is made in \(path). \(why)")
  }
  public func cannotOpen(_ path: String, _ why: String) -> String {
    say("Das Haus in \(path) lässt sich nicht öffnen.\n\(why)", "The house in \(path) cannot be opened.\n\(why)")
  }
  public func serving(_ address: String) -> String {
    say("Augenmerk hört auf \(address) (Strg-C beendet).", "Augenmerk listens on \(address) (Ctrl-C ends it).")
  }
  public func setUpWord(_ word: String) -> String {
    say(
      "Dieses Haus ist noch leer. Richten Sie es unter /einrichten ein; das Einrichtungswort ist: \(word)",
      "This house is still empty. Set it up at /einrichten; the set-up word is: \(word)")
  }
  public func practiceServing(_ address: String) -> String {
    say(
      "Die Übungsumgebung ist offen: \(address)\nAlle Personen und Zahlen sind erfunden. Strg-C beendet.",
      "The practice house is open: \(address)\nAll people and figures are invented. Ctrl-C ends it.")
  }
  public var plainOnlyLoopback: String {
    "Ohne HTTPS nur auf dem eigenen Rechner: --host 127.0.0.1. / Without HTTPS on this machine only."
  }
  public func noFile(_ path: String) -> String {
    say(
      "Die Datei \(path) ist nicht zu lesen. Prüfen Sie den Namen und die Rechte.",
      "The file \(path) cannot be read. Check its name and permissions.")
  }
  public func noOrganisation(_ name: String, _ known: [String]) -> String {
    unknown(say("Eine Organisation", "organisation"), name, known)
  }
  public func noIndicator(_ id: String) -> String {
    say(
      "Einen Indikator „\(id)“ gibt es im Tableau nicht. Die Kennung ist der Name seiner Datei in Indicators/.",
      "There is no indicator “\(id)” in the tableau. Its id is the name of its file in Indicators/.")
  }
  public func noMeasure(_ id: String, _ known: [String]) -> String {
    say(
      "Eine Größe „\(id)“ hat dieser Indikator nicht. Es gibt: \(known.joined(separator: "; ")).",
      "This indicator has no measure “\(id)”. There are: \(known.joined(separator: "; ")).")
  }
  public func tooSmall(_ name: String) -> String {
    say(
      "\(name) hat weniger als sieben Beschäftigte und wird nicht beobachtet: Werte wären Werte über einzelne Personen.",
      "\(name) has fewer than seven staff and is not observed: figures would be figures about single people.")
  }
  public func neverObserved(_ name: String) -> String {
    say(
      "\(name) berät und wird nicht beobachtet: Werte wären Werte über die wenigen Personen darin.",
      "\(name) advises and is not observed: figures would be figures about the few people in it.")
  }
  public func unusedParameter(_ name: String) -> String {
    say(
      "Den Parameter „\(name)“ kennt hier niemand; er bleibt unbeachtet.",
      "Nobody here knows the parameter “\(name)”; it is not used.")
  }
  public var dryRun: String {
    say("Probelauf: Es wurde nichts gespeichert.", "Trial run: nothing was stored.")
  }
  public var restore: String {
    say(
      "Holen Sie das Haus aus einer Sicherung zurück. Was fehlt, sagt augenmerk verify.",
      "Bring the house back from a backup. augenmerk verify says what is missing.")
  }
  public func realHouse(_ path: String) -> String {
    say(
      "In \(path) steht ein Haus für die wirkliche Arbeit, keine Übungsumgebung. Öffnen Sie es mit: augenmerk serve.",
      "In \(path) stands a house for real work, not a practice house. Open it with: augenmerk serve.")
  }
  public var servedAlready: String {
    say(
      "Ein anderes Programm hält dieses Haus schon geöffnet. Beenden Sie es zuerst: Zwei zugleich zählten Anmeldeversuche und Anfragen getrennt.",
      "Another program keeps this house open already. End it first: two at once would count sign-in attempts and requests apart."
    )
  }
  public func portTaken(_ port: Int) -> String {
    say(
      "Auf Port \(port) hört schon ein anderes Programm. Wählen Sie mit --port einen anderen.",
      "Another program listens on port \(port) already. Choose another one with --port.")
  }
  public func cannotListen(_ host: String, _ port: Int, _ why: String) -> String {
    say(
      "An \(host), Port \(port), lässt sich nicht hören: \(why). Prüfen Sie --host und --port.",
      "Nothing can listen on \(host), port \(port): \(why). Check --host and --port.")
  }
  public var portRange: String {
    say(
      "--port: eine Zahl von 0 bis 65535; 0 sucht einen freien.",
      "--port: a number from 0 to 65535; 0 finds a free one.")
  }
  public var houseName: String {
    say("--name: ein Name aus 1 bis 200 Zeichen.", "--name: a name of 1 to 200 characters.")
  }
  public var loginName: String {
    say(
      "--login: ein Anmeldename aus 2 bis 80 Zeichen ohne Leerzeichen.",
      "--login: a sign-in name of 2 to 80 characters without spaces.")
  }
  public var practiceOnly: String {
    say("Das geht nur in einer eingerichteten Übungsumgebung.", "This works in a furnished practice house only.")
  }
  public var whole: String {
    say(
      "Alles steht da, wie es gesagt wurde: Kette, Inhalte, Werte und Siegel passen zusammen.",
      "Everything stands as it was said: chain, contents, figures and seal fit together.")
  }
  public func notCopied(_ name: String) -> String {
    say(
      "\(name) ließ sich nicht mitsichern. Prüfen Sie die Rechte und wiederholen Sie die Sicherung in ein neues Verzeichnis.",
      "\(name) could not be backed up. Check its permissions and repeat the backup into a new directory.")
  }
  public func backedUp(_ path: String) -> String {
    say("Gesichert in \(path) und geprüft.", "Backed up to \(path) and verified.")
  }
  public func erased(_ id: Int64) -> String {
    say(
      "Die Worte von Eintrag \(id) sind gelöscht. Platz, Amt und Vorschrift bleiben sichtbar. Frühere Sicherungen enthalten sie noch.",
      "The words of record \(id) are erased. Place, office and rule stay visible. Earlier backups still hold them.")
  }

  public func houseExists(_ path: String) -> String {
    say(
      "Dort steht schon ein Haus (\(path)). Nehmen Sie ein anderes Verzeichnis.",
      "A house stands there already (\(path)). Choose another directory.")
  }
  public func notAHouse(_ missing: String) -> String {
    say(
      "Hier steht kein Haus: \(missing) fehlt. Legen Sie eines an mit: augenmerk init.",
      "No house stands here: \(missing) is missing. Make one with: augenmerk init.")
  }
  public func notWritten(_ path: String, _ code: Int32) -> String {
    say(
      "\(path) ließ sich nicht schreiben (Systemfehler \(code)). Prüfen Sie Platz und Rechte.",
      "\(path) could not be written (system error \(code)). Check space and permissions.")
  }
  public func revisionWithoutReason(_ count: Int) -> String {
    say(
      "\(count) Werte würden revidiert, und niemand sagt, warum. Nennen Sie den Grund mit --reason. Es wurde nichts übernommen.",
      "\(count) figures would be revised and nobody says why. Give the reason with --reason. Nothing was taken.")
  }
  public var withoutSource: String { say("Die Zuordnung nennt keine Quelle.", "The mapping names no source.") }
  public var noRecord: String { say("Diesen Eintrag gibt es nicht.", "There is no such record.") }
  public var erasedAlready: String { say("Diese Worte sind schon gelöscht.", "These words are erased already.") }
  public var notErasable: String {
    say(
      "Einträge dieser Art enthalten keine Worte, die sich löschen ließen.",
      "Records of this kind hold no words to erase.")
  }
  public var withoutReason: String { say("Nennen Sie den Grund.", "Give the reason.") }
  public func loginTaken(_ login: String) -> String {
    say("Den Anmeldenamen „\(login)“ gibt es schon.", "The sign-in name “\(login)” is taken.")
  }
  public func refused(_ detail: String) -> String {
    say("Das geht nicht: \(detail).", "This cannot be done: \(detail).")
  }

  public func fileMissing(_ file: String) -> String { say("Die Datei \(file) fehlt.", "The file \(file) is missing.") }
  public var keyUnreadable: String { say("Der Hausschlüssel ist nicht lesbar.", "The house key cannot be read.") }
  public var keyOpenToOthers: String {
    say(
      "Den Hausschlüssel können andere lesen. Setzen Sie die Rechte auf 600.",
      "Others can read the house key. Set its permissions to 600.")
  }
  public func databaseDamaged(_ detail: String) -> String {
    say("Die Datenbank ist beschädigt: \(detail).", "The database is damaged: \(detail).")
  }
  public func reference(_ table: String) -> String {
    say("In \(table) zeigt etwas auf etwas, das es nicht gibt.", "In \(table) something points to what is not there.")
  }
  public func schemaChanged(_ name: String) -> String {
    say("\(name) ist nicht so, wie das Programm es angelegt hat.", "\(name) is not as the program made it.")
  }
  public func frameMissing(_ id: Int64) -> String {
    say("Eintrag \(id) fehlt in der Kette.", "Record \(id) is missing from the chain.")
  }
  public func frameChanged(_ id: Int64) -> String { say("Eintrag \(id) wurde verändert.", "Record \(id) was changed.") }
  public func contentMissing(_ id: Int64) -> String {
    say(
      "Die Worte von Eintrag \(id) fehlen, ohne dass jemand sie gelöscht hätte.",
      "The words of record \(id) are gone without an erasure.")
  }
  public func contentChanged(_ id: Int64) -> String {
    say("Die Worte von Eintrag \(id) wurden verändert.", "The words of record \(id) were changed.")
  }
  public func contentNotErased(_ id: Int64) -> String {
    say(
      "Eintrag \(id) gilt als gelöscht, die Worte stehen aber noch da.",
      "Record \(id) counts as erased, but its words are still there.")
  }
  public func audiencesChanged(_ id: Int64) -> String {
    say("Wer Eintrag \(id) lesen darf, wurde verändert.", "Who may read record \(id) was changed.")
  }
  public func figuresChanged(_ id: Int64) -> String {
    say("Werte der Einlieferung \(id) wurden verändert.", "Figures of delivery \(id) were changed.")
  }
  public func dialogueChanged(_ id: Int64) -> String {
    say("Dialog \(id) wurde verändert.", "Dialogue \(id) was changed.")
  }
  public func partiesChanged(_ id: Int64) -> String {
    say("Die Parteien von Vereinbarung \(id) wurden verändert.", "The parties of agreement \(id) were changed.")
  }
  public var practiceMarkChanged: String {
    say("Das Kennzeichen der Übungsumgebung wurde verändert.", "The practice mark was changed.")
  }
  public var headWrong: String {
    say("Das Siegel neben der Datenbank stimmt nicht.", "The seal beside the database is not right.")
  }
  public func tailCut(_ signed: Int64, _ found: Int64) -> String {
    say(
      "Am Ende fehlen Einträge: gesiegelt sind \(signed), gefunden wurden \(found).",
      "Records are missing at the end: \(signed) are sealed, \(found) were found.")
  }
  public func tailUnsigned(_ count: Int64) -> String {
    say(
      "\(count) Einträge am Ende sind noch nicht gesiegelt. Beim nächsten Öffnen werden sie geprüft und gesiegelt.",
      "\(count) records at the end are not sealed yet. The next opening checks and seals them.")
  }
}
