import Attention

extension Form {
  /// A whole `calendar.yaml`.
  static let calendar = Form(
    said("im Kalender", "in the calendar"),
    [
      Row(
        "knownThrough", "knownThrough: 2026-03-05",
        said(
          "Bis zu diesem Tag weiß die Datei, was geschehen ist. Alles danach gilt als angekündigt.",
          "Up to this day the file knows what came to pass. Everything after it counts as announced.")),
      Row(
        optional: "echoes", "echoes: [{indicators: [veraenderung-bestand-lzb], from: 21, through: 24, because: {…}}]",
        said(
          "Hier steht, in welchen Reihen ein Ereignis erst viel später ankommt.",
          "This says in which series an event arrives only much later.")),
      Row(
        "events", "events: [{id: …, from: …, kinds: […], title: {…}, touches: …, certainty: …, source: {…}}]",
        said("Hier stehen die Ereignisse in der Reihenfolge der Zeit.", "The events stand here in the order of time.")),
    ])

  static let calendarEvent = Form(
    said("in einem Ereignis", "in an event"),
    [
      Row(
        "id", "id: rechtskreiswechsel-ukraine",
        said("Unter diesem Namen wird es bestätigt und gefunden.", "It is confirmed and found under this name.")),
      Row(
        "from", "from: 2022-06-01",
        said(
          "Hier steht der Tag, der Monat (`2022-06`) oder das Jahr (`2022`), so genau, wie es bekannt ist.",
          "This is the day, the month (`2022-06`) or the year (`2022`), as exactly as it is known.")),
      Row(
        optional: "through", "through: 2022-08-31",
        said("Hier steht das Ende einer Zeitspanne.", "This is the end of a span of time.")),
      Row(
        optional: "everyYear", "everyYear: true",
        said("Es kommt jedes Jahr am selben Tag wieder.", "It comes back every year on the same day.")),
      Row(
        "kinds", "kinds: [law]",
        said(
          "Hier steht, was für ein Ereignis es ist, das Wichtigste zuerst.",
          "This says what kind of event it is, the main one first.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("So steht es unter jedem Bild.", "This is how it stands below every picture.")),
      Row(
        optional: "text", "text: {de: \"…\", en: \"…\"}",
        said("Ein bis drei Sätze sagen mehr dazu.", "One to three sentences say more about it.")),
      Row(
        "touches", "touches: {indicators: [integrationsquote]}",
        said(
          "Hier steht, welche Verläufe es berührt: `all`, `none`, oder Listen von Indikatoren, Dimensionen und Reihen.",
          "This says which curves it touches: `all`, `none`, or lists of indicators, dimensions and series.")),
      Row(
        "certainty", "certainty: announced",
        said(
          "Was niemand an einer Quelle geprüft hat, wird so gezeigt, bis ein Haus es bestätigt.",
          "What nobody checked against a source is shown as such until an organisation confirms it.")),
      Row(
        "source", "source: {de: \"…\", en: \"…\"}",
        said("Hier steht, woher man es weiß.", "This says how it is known.")),
    ])

  static let calendarTouch = Form(
    said("unter `touches`", "under `touches`"),
    [
      Row(
        optional: "indicators", "indicators: [integrationsquote]",
        said("Hier stehen einzelne Indikatoren.", "Single indicators stand here.")),
      Row(
        optional: "dimensions", "dimensions: [wahlfreiheit]",
        said("Hier stehen ganze Dimensionen.", "Whole dimensions stand here.")),
      Row(
        optional: "components", "components: [bestand-elb]",
        said(
          "Hier stehen einzelne Bausteinreihen und Rahmenbedingungen.",
          "Single component and context series stand here.")
      ),
    ])

  static let calendarEcho = Form(
    said("in einem Nachhall", "in an echo"),
    [
      Row(
        optional: "indicators", "indicators: [veraenderung-bestand-lzb]",
        said(
          "In diesen Indikatoren kommt ein Ereignis später wieder an.",
          "In these indicators an event arrives again later.")),
      Row(
        optional: "components", "components: [bestand-lzb]",
        said("In diesen Reihen kommt ein Ereignis später wieder an.", "In these series an event arrives again later.")),
      Row(
        "from", "from: 21",
        said("So viele Monate später beginnt der Nachhall.", "So many months later the echo begins.")),
      Row(
        "through", "through: 24", said("So viele Monate später endet er.", "So many months later it ends.")),
      Row(
        "because", "because: {de: \"…\", en: \"…\"}",
        said("Hier steht, warum das so ist.", "This says why that is so.")),
    ])
}

extension Fault {
  static func notADate(_ key: String, _ written: String) -> Fault {
    Fault(
      "not-a-date",
      what: said(
        "„\(written.prefix(40))“ unter `\(key):` ist weder Tag noch Monat noch Jahr.",
        "“\(written.prefix(40))” under `\(key):` is neither a day nor a month nor a year."),
      why: said(
        "Ein Ereignis steht im Bild an seinem Ort in der Zeit.", "An event stands at its place in time in the picture."),
      remedy: said(
        "Schreiben Sie `\(key): 2023-01-01`, `\(key): 2023-01` oder `\(key): 2023`.",
        "Write `\(key): 2023-01-01`, `\(key): 2023-01` or `\(key): 2023`."))
  }

  static let throughBeforeFrom = Fault(
    "through-before-from",
    what: said("`through:` liegt vor `from:`.", "`through:` lies before `from:`."),
    why: said("Eine Zeitspanne endet nicht, bevor sie beginnt.", "A span of time does not end before it begins."),
    remedy: said("Tauschen Sie die beiden, oder löschen Sie `through:`.", "Swap the two, or delete `through:`."))
}
