import Attention
import Wording

/// Where indicators are in focus or resting in agreements that hold and are not over.
struct FocusMarks {
  struct Mark {
    let indicator: Key<Indicator>
    let agreement: ID<Agreement>
    let title: String
    let isResting: Bool
  }

  /// In the order of the agreements and of their foci.
  let all: [Mark]

  init(_ agreements: [Agreement], roster: Roster, today: Day, _ wording: Wording) {
    all = agreements.filter { $0.state(on: today) != .lookingBack }.flatMap { agreement -> [Mark] in
      guard let text = agreement.carried?.text else { return [] }
      let title = roster.title(of: text, wording)
      return text.foci.map { focus in
        Mark(indicator: focus.indicator, agreement: agreement.id, title: title, isResting: focus.isResting)
      }
    }
  }

  subscript(indicator: Key<Indicator>) -> [Mark] { all.filter { $0.indicator == indicator } }

  var attended: [Mark] { all.filter { !$0.isResting } }
  var resting: [Mark] { all.filter(\.isResting) }
}
