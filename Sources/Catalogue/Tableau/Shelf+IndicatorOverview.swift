import Attention

extension Shelf {
  /// The content of `Indicators/README.md`: every indicator by dimension, the series beside them, and what may stand in a file.
  public var indicatorOverview: String {
    let intro = said(
      "\(tableau.indicators.count) Indikatoren in \(tableau.dimensions.count) Dimensionen: ein Angebot, aus dem Menschen wählen, worauf sie achten wollen. Es ist kein Bild eines Jobcenters, und nichts davon wird zusammengezählt.",
      "\(tableau.indicators.count) indicators in \(tableau.dimensions.count) dimensions: an offer from which people choose what to pay attention to. It is not a picture of a Jobcenter, and nothing of it is added up."
    )
    let parts =
      ["# Indikatoren · *Indicators*", Overview.origin, Overview.line(intro)]
      + tableau.dimensions.map(section)
      + [series(.component), series(.context), files]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func section(_ dimension: Dimension) -> String {
    let rows = tableau.indicators(in: dimension.id).map { indicator in
      [
        "[\(Overview.cell(indicator.title))](\(dimension.id)/\(indicator.id).yaml)", Overview.cell(indicator.question),
        Overview.list(indicator.measures.all.map(\.kind.gloss)),
        Overview.list(indicator.measures.all.map(\.rhythm.gloss)), indicator.code ?? "",
      ]
    }
    return """
      ## \(Overview.line(dimension.title))

      \(Overview.line(dimension.question))

      \(Overview.table(Self.heads, rows))
      """
  }

  private static let heads = [
    said("Indikator", "indicator"), said("Leitfrage", "guiding question"), said("Art", "kind"),
    said("Rhythmus", "rhythm"), said("Nummer", "code"),
  ]

  private func series(_ role: ComponentSeries.Role) -> String {
    let folder = role == .component ? "components" : "context"
    let title =
      role == .component
      ? said("Bausteinreihen", "Component series") : said("Rahmenbedingungen", "Framework conditions")
    let about =
      role == .component
      ? said(
        "Reihen, aus denen gesetzliche Größen bestehen. Sie werden eingelesen, sind aber nie für sich ein Fokus.",
        "Series that statutory figures are made of. They are imported but are never a focus on their own.")
      : said(
        "Bedingungen der Arbeit, die neben jedem Verlauf stehen.",
        "Conditions of the work that stand beside every curve.")
    let rows = tableau.components.filter { $0.role == role }.map { series in
      [
        "[\(Overview.cell(series.title))](\(folder)/\(series.id).yaml)", Overview.cell(series.hides),
        Overview.cell(series.measure.kind.gloss), Overview.cell(series.measure.unit.gloss),
        Overview.cell(series.measure.rhythm.gloss),
      ]
    }
    let heads = [
      said("Reihe", "series"), said("Was sie verbirgt", "what it hides"), said("Art", "kind"),
      said("Einheit", "unit"), said("Rhythmus", "rhythm"),
    ]
    return "## \(Overview.line(title))\n\n\(Overview.line(about))\n\n\(Overview.table(heads, rows))"
  }

  private var files: String {
    """
    ## \(Overview.line(said("Was in einer Datei steht", "What stands in a file")))

    \(Overview.line(said(
      "Kopieren Sie `_template.yaml` in den Ordner einer Dimension. `augenmerk check` sagt, ob alles stimmt.",
      "Copy `_template.yaml` into the folder of a dimension. `augenmerk check` says whether all is well.")))

    \(Overview.keys(of: .indicator))

    ### \(Overview.line(said("Eine Messgröße", "A measure")))

    \(Overview.keys(of: .measure))

    ### `kind`

    \(Overview.words(Measure.Kind.allCases))

    ### `unit`

    \(Overview.words(Measure.Unit.allCases))

    ### `nature`

    \(Overview.words(Measure.Nature.allCases))

    ### `rhythm`

    \(Overview.words(Rhythm.allCases))

    ### `aspect`

    \(Overview.words(Indicator.Aspect.allCases))

    ### `aims`

    \(Overview.words(Aim.allCases))
    """
  }
}
