public import Attention
public import Wording

/// What every page needs to know of the request around it: the language, the house, who is signed in. No figure, no right.
public struct Surroundings: Sendable {
  public let wording: Wording
  public let houseName: String
  /// Practice houses are marked so for ever.
  public let isPractice: Bool
  public let stylesheet: Address
  /// The address of this page, for the language switch.
  public let path: String
  public let today: Day
  public let person: Person?
  /// A short word after something was done: "Reflexion 4 ist festgehalten".
  public let notice: String?

  public init(
    wording: Wording, houseName: String, isPractice: Bool, stylesheet: Address, path: String, today: Day,
    person: Person?, notice: String? = nil
  ) {
    (self.wording, self.houseName, self.isPractice) = (wording, houseName, isPractice)
    (self.stylesheet, self.path, self.today) = (stylesheet, path, today)
    (self.person, self.notice) = (person, notice)
  }

  /// Who is signed in, where they stand, and the token their forms carry.
  public struct Person: Sendable {
    public let name: String
    public let organisation: Organisation
    public let standing: Standing
    public let token: String
    /// Until when the session counts if nothing more is heard; nil where that is not known.
    public let until: Moment?

    public init(
      name: String, organisation: Organisation, standing: Standing, token: String, until: Moment? = nil
    ) {
      (self.name, self.organisation, self.standing) = (name, organisation, standing)
      (self.token, self.until) = (token, until)
    }
  }

  public var language: Language { wording.language }

  /// The same surroundings on another page and without a notice: for a page that must look alike wherever it appears.
  public func elsewhere(_ address: Address) -> Surroundings {
    Surroundings(
      wording: wording, houseName: houseName, isPractice: isPractice, stylesheet: stylesheet, path: address.path,
      today: today, person: person)
  }

  /// The way to a place of this house. Without a session nothing but the address keeps the language.
  public func keepingLanguage(_ address: Address) -> String {
    person == nil && language == .english ? Sheet.switched(address.path, to: language.rawValue) : address.path
  }

  /// The organisation whose own pages these are; of nobody who is signed in, none that exists.
  var ownOrganisation: ID<Organisation> { person?.standing.ownOrganisation ?? ID(0) }

  public func may(_ act: Act) -> Bool { person.map { Right.may(act, $0.standing) } ?? false }
}
