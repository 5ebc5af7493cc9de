public import Attention
public import Wording

/// What was typed into one of the forms of a dialogue, and how it becomes words that may be recorded.
///
/// A page holds one form per item of the agenda and one for the talk as a whole. Its fields end in the place of the item:
/// `text-1`, `text-0` for the whole. The hidden field `punkt` says which form was sent.
public struct EntryForm: Sendable {
  private let dialogue: Dialogue
  private let guide: Guide?
  private let perspectives: [Perspective]
  private let standing: Standing
  private let wording: Wording

  /// - Parameter standing: of whoever writes it down.
  public init(
    dialogue: Dialogue, guide: Guide?, perspectives: [Perspective], standing: Standing, wording: Wording
  ) {
    (self.dialogue, self.guide, self.standing) = (dialogue, guide, standing)
    (self.perspectives, self.wording) = (perspectives, wording)
  }

  /// Answers are given to a question at its own place.
  static let kinds = Entry.Kind.allCases.filter { $0 != .answer }

  public struct Said: Hashable, Sendable {
    /// Nil: about the talk as a whole.
    public let item: Dialogue.Item?
    public let kind: Entry.Kind
    public let perspective: Key<Perspective>
    public let draft: EntryDraft
    /// Whether the parties of the agreement read it. Where one side talks on its own, it says so itself (promise 5).
    public let isForParties: Bool
    /// Whether it goes into the Wirkungsdiskurs of the own organisation as well.
    public let isReleased: Bool
  }

  /// - Throws: everything that is still open.
  public func said(in filled: Filled) throws(FormFaults) -> Said {
    let place = self.place(in: filled)
    let kind = Self.kinds.first { $0.slug == filled["art-\(place)"] }
    let perspective = perspectives.first { $0.id.text == filled["sicht-\(place)"] }
    let draft = EntryDraft(
      kind: kind ?? .observation, text: filled["text-\(place)"], because: filled["weil-\(place)"],
      state: kind == .promise ? PromiseState(slug: filled["stand-\(place)"]) ?? .new : nil)
    var faults: [FormFault] = []
    if kind == nil { faults.append(FormFault("art-\(place)", wording.recording.chooseKind)) }
    if perspective == nil { faults.append(FormFault("sicht-\(place)", wording.recording.choosePerspective)) }
    if let kind, let perspective, !Right.may(.note(kind, from: perspective.id, in: dialogue), standing) {
      faults.append(FormFault("sicht-\(place)", wording.recording.bindsOnlyOneself))
    }
    if let fault = wordsFault(of: draft, at: place) { faults.append(fault) }
    if let perspective, !perspective.hasAccounts, filled["einwilligung-\(place)"] != "ja" {
      let title = wording.say(perspective.title)
      faults.append(FormFault("einwilligung-\(place)", wording.recording.askForConsent(title)))
    }
    if let open = FormFaults(ifAny: faults) { throw open }
    guard let kind, let perspective else { throw FormFaults(faults) }
    return Said(
      item: place == 0 ? nil : dialogue.items[place - 1], kind: kind, perspective: perspective.id, draft: draft,
      isForParties: !dialogue.isAmongOneSide(by: guide) || filled["parteien-\(place)"] == "ja",
      isReleased: filled["freigabe-\(place)"] == "ja")
  }

  /// Which form was sent: the place of an item, or 0 for the talk as a whole.
  public func place(in filled: Filled) -> Int {
    guard let place = Int(filled["punkt"]), (1...max(dialogue.items.count, 1)).contains(place), !dialogue.items.isEmpty
    else { return 0 }
    return place
  }

  private func wordsFault(of draft: EntryDraft, at place: Int) -> FormFault? {
    do throws(EntryFault) {
      _ = try draft.said()
      return nil
    } catch {
      let field =
        switch error {
        case .empty, .tooLong: "text-\(place)"
        case .reasonTooLong, .withoutReason: "weil-\(place)"
        }
      return FormFault(field, wording.recording.message(error))
    }
  }
}
