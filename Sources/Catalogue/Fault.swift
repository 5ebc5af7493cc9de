import Attention

/// One thing that can be wrong in a hand-written file, with its three sentences. The faults of a room stand in that room.
struct Fault {
  let severity: Diagnostic.Severity
  let code: String
  let what: Localized
  let why: Localized
  let remedy: Localized

  init(
    _ code: String, _ severity: Diagnostic.Severity = .error, what: Localized, why: Localized, remedy: Localized
  ) {
    (self.severity, self.code) = (severity, code)
    (self.what, self.why, self.remedy) = (what, why, remedy)
  }
}

/// A sentence in both languages.
func said(_ de: String, _ en: String) -> Localized { Localized(sentence: de, en) }
