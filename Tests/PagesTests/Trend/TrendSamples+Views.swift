import Attention
import Pages
import Wording

/// Scenes of the further views.
extension TrendSamples {
  static let vintages = [
    Vintage(
      id: ID(3), day: Day(number: 20_400), source: "Eigenes Fachverfahren", reason: "",
      recorded: Moment(Day(number: 20_400))),
    Vintage(
      id: ID(5), day: Day(number: 20_773), source: "Eigenes Fachverfahren", reason: "Nachträge",
      recorded: Moment(Day(number: 20_773))),
  ]

  static func curveScene(_ curve: Curve? = nil) throws -> CurveScene {
    CurveScene(
      place: .focus(agreementID, try Key("eigene-worte"), try Key("anteil")),
      placeTitle: "Team Nordstadt, 2. Halbjahr 2026", observed: "Team Nordstadt",
      curve: try curve ?? scene().curve, events: events, echoes: [], vintage: vintages[1])
  }

  static func partCurves() throws -> [Curve] { try curveScene().curve.series.parts.map { Curve($0) } }

  /// What was known a year ago: fewer months, and one of them another one.
  static func thenState() throws -> (vintage: Vintage, series: Series) {
    let now = try curveScene().curve.series
    let known = now.observations.filter { $0.period <= newest.advanced(by: -12) }.map { observation in
      observation.period == newest.advanced(by: -14)
        ? Observation(
          period: observation.period, finding: .measured(.ratio(numerator: 12, denominator: 60), .provisional),
          vintage: ID(3)) : observation
    }
    return (vintages[0], try Series(organisation: team, definition: now.definition, observations: known))
  }

  /// A monthly share, a second one, a survey, stories and quarters together.
  static func panelScene(factor: Double = 1) throws -> PanelScene {
    let tableau = try tableau()
    let halfYear = Period(.halfYear, holding: 2026, 1)
    let all: [(String, String, Series)] = [
      (
        "eigene-worte", "anteil",
        try series("eigene-worte", share(), shares(84, level: 42 * factor), last: newest, tableau: tableau)
      ),
      ("eigener-wunsch", "im-plan", try series("eigener-wunsch", survey(), waves(8), last: halfYear, tableau: tableau)),
      (
        "veraenderung", "geschichten",
        try series("veraenderung", narrative(), rounds([6, 5, 0, 7, 8]), last: halfYear, tableau: tableau)
      ),
      (
        "sprachkurs", "dauer-0",
        try series(
          "sprachkurs", measure("dauer-0", days(.quarter).content, .days, .quarter, title: "Je Quartal"),
          figures(wander(26, from: 104 / factor, step: 12)), last: Period(.quarter, holding: 2026, 7), tableau: tableau)
      ),
    ]
    let agreement = try agreement(all.map { ($0.0, $0.1) })
    let members = try zip(agreement.text.foci, all).map { focus, entry in
      guard let indicator = tableau[focus.indicator] else { throw SampleFault.noScene }
      return PanelScene.Member(focus: focus, indicator: indicator, curve: Curve(entry.2), stories: [])
    }
    guard
      let scene = PanelScene(
        agreement: agreement, agreementTitle: "Team Nordstadt, 2. Halbjahr 2026", observed: "Team Nordstadt",
        panel: try panel(all.map(\.2)), foci: members, events: events, echoes: [], vintage: vintages[1])
    else { throw SampleFault.noScene }
    return scene
  }
}
