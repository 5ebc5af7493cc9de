public import Attention
public import Wording

/// The form below a curve: what somebody sees in a stretch, to be pinned or sealed.
public struct ReflectionForm: Sendable {
  public enum Act: Sendable { case pin, seal }

  public let act: Act
  public let words: EntryDraft
  /// The same words, tidied and held against the rules.
  public let said: Entry.Said
  /// Nil: about the whole curve.
  public let stretch: Stretch?

  /// - Parameter filled: `text`, `art`, `von`, `bis` and the button `tun`.
  /// - Throws: `FormFaults` with a message for each field that is still open.
  public init(_ filled: Filled, axis: [Period], _ wording: Wording) throws(FormFaults) {
    let words = wording.reflection
    let stretch = StretchForm(filled, axis: axis, wording)
    var faults = stretch.faults
    let kind = Entry.Kind.reflections.first { $0.slug == filled["art"] }
    if kind == nil { faults.append(FormFault("art", words.chooseKind)) }
    let draft = EntryDraft(kind: kind ?? .observation, text: filled["text"])
    var said: Entry.Said?
    do throws(EntryFault) { said = try draft.said() } catch {
      faults.insert(FormFault("text", words.message(error)), at: 0)
    }
    guard let said, faults.isEmpty else { throw FormFaults(faults) }
    (act, self.said) = (filled["tun"] == "versiegeln" ? .seal : .pin, said)
    (self.words, self.stretch) = (draft, stretch.view.stretch)
  }
}

/// The page of an answer: an answer, or a dissenting view with its reason.
public struct AnswerForm: Sendable {
  public let kind: Entry.Kind
  public let said: Entry.Said

  /// - Parameter filled: `text`, `art` and, for a dissenting view, `warum`.
  /// - Throws: `FormFaults`.
  public init(_ filled: Filled, _ wording: Wording) throws(FormFaults) {
    let words = wording.reflection
    kind = filled["art"] == Entry.Kind.dissent.slug ? .dissent : .answer
    let draft = EntryDraft(kind: kind, text: filled["text"], because: kind == .dissent ? filled["warum"] : "")
    do throws(EntryFault) {
      said = try draft.said()
    } catch {
      switch error {
      case .empty: throw FormFaults([FormFault("text", words.emptyAnswer)])
      case .tooLong: throw FormFaults([FormFault("text", words.message(error))])
      case .reasonTooLong, .withoutReason: throw FormFaults([FormFault("warum", words.message(error))])
      }
    }
  }
}

/// The page of a release: who shall read a reflection besides those who read it now.
public struct ReleaseForm: Sendable {
  public let audience: Audience

  /// - Parameters:
  ///   - filled: `kreis`.
  ///   - offered: what this person can release it to.
  /// - Throws: `FormFaults` when nothing that is offered was chosen.
  public init(_ filled: Filled, offered: [ReleaseChoice], _ wording: Wording) throws(FormFaults) {
    guard let choice = offered.first(where: { $0.slug == filled["kreis"] && !$0.isReleased }) else {
      throw FormFaults([FormFault("kreis", wording.reflection.chooseAudience)])
    }
    audience = choice.audience
  }
}

/// One set of people a reflection can be released to, with who they are.
public struct ReleaseChoice: Sendable {
  public let audience: Audience
  /// Whose team, whose discourse.
  public let name: String
  /// Whether they read it already.
  public let isReleased: Bool

  public init(audience: Audience, name: String, isReleased: Bool) {
    (self.audience, self.name, self.isReleased) = (audience, name, isReleased)
  }

  var slug: String {
    switch audience {
    case .team: "team"
    case .organisation: "haus"
    case .parties: "parteien"
    case .advisers: "beirat"
    case .everyone: "alle"
    }
  }

  /// Who that is, in words: the preview before a release.
  func readers(_ wording: Wording) -> String? {
    switch audience {
    case .team: wording.reflection.readersTeam
    case .organisation: wording.reflection.readersOrganisation
    case .advisers: wording.reflection.readersAdvisers
    case .parties, .everyone: nil
    }
  }

  func title(_ wording: Wording) -> String {
    switch audience {
    case .team: wording.reflection.team(name)
    case .organisation: wording.reflection.organisation(name)
    case .parties: wording.reflection.parties(name)
    case .advisers: wording.reflection.advisers(name)
    case .everyone: wording.reflection.everyone
    }
  }
}
