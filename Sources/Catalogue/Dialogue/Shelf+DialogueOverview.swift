import Attention

extension Shelf {
  /// The content of `Dialogues/README.md`: the guides, the perspectives, the examples, and what may stand in a file.
  public var dialogueOverview: String {
    let intro = said(
      "\(guides.count) Leitfäden, nach denen sich ein Gespräch führen lässt: mit Phasen, Fragen und dem, was festgehalten wird und was nicht.",
      "\(guides.count) guides by which a conversation can be led: with phases, questions, and what is recorded and what is not."
    )
    let parts = [
      "# Dialoge · *Dialogues*", Overview.origin, Overview.line(intro), guideSection, perspectiveSection,
      exampleSection, fileSection,
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var guideSection: String {
    let rows = guides.map { guide in
      [
        "[\(Overview.cell(guide.title))](\(guide.id).yaml)", Overview.cell(guide.purpose), "\(guide.minutes)",
        Overview.cell(guide.sides.gloss), "\(guide.phases.all.count)", "\(guide.indicators)",
      ]
    }
    let heads = [
      said("Leitfaden", "guide"), said("Wozu", "purpose"), said("Minuten", "minutes"), said("Seiten", "sides"),
      said("Phasen", "phases"), said("Indikatoren höchstens", "indicators at most"),
    ]
    return "## Leitfäden · *Guides*\n\n\(Overview.table(heads, rows))"
  }

  private var perspectiveSection: String {
    let rows = perspectives.map { perspective in
      let voice =
        perspective.hasAccounts
        ? said("mit Konto möglich", "may have an account") : said("nur im Dialog", "in a dialogue only")
      return ["`\(perspective.id)`", Overview.cell(perspective.title), Overview.cell(voice)]
    }
    let heads = [said("Name", "name"), said("Perspektive", "perspective"), said("Stimme", "voice")]
    return "## Perspektiven · *Perspectives*\n\n\(Overview.table(heads, rows))"
  }

  private var exampleSection: String {
    let rows = examples.map { example in
      [
        "[\(Overview.cell(example.title))](examples/\(example.id).yaml)", Overview.cell(example.about),
        guide(example.guide).map { Overview.cell($0.title) } ?? "",
        example.items.all.compactMap { tableau[$0.indicator] }.map { Overview.line($0.title) }.joined(
          separator: "<br>"),
      ]
    }
    let heads = [
      said("Beispiel", "example"), said("Worum es geht", "about"), said("Leitfaden", "guide"),
      said("Indikatoren", "indicators"),
    ]
    let about = said(
      "Erfunden und verfremdet. Sie zeigen, was eine Niederschrift sein kann.",
      "Invented and alienated. They show what a record can be.")
    return "## Beispieldialoge · *Example dialogues*\n\n\(Overview.line(about))\n\n\(Overview.table(heads, rows))"
  }

  private var fileSection: String {
    """
    ## \(Overview.line(said("Was in einem Leitfaden steht", "What stands in a guide")))

    \(Overview.line(said(
      "Kopieren Sie `_template.yaml`. `augenmerk check` sagt, ob alles stimmt.",
      "Copy `_template.yaml`. `augenmerk check` says whether all is well.")))

    \(Overview.keys(of: .guide))

    ### \(Overview.line(said("Eine Phase", "A phase")))

    \(Overview.keys(of: .phase))

    ### `mode`

    \(Overview.words(Guide.Phase.Mode.allCases))

    ### \(Overview.line(said("Ein Beispieldialog", "An example dialogue")))

    \(Overview.keys(of: .example))

    ### \(Overview.line(said("Ein Verlauf darin", "An item in it")))

    \(Overview.keys(of: .item))

    ### \(Overview.line(said("Etwas Gesagtes", "Something said")))

    \(Overview.keys(of: .entry))
    """
  }
}
