/// One set of people who may read a record. A record stands under several; releasing adds one and never takes one away.
///
/// An audience is a set, not a rung: the parties of an agreement may read what the rest of their own organisations may not.
public enum Audience: Hashable, Sendable {
  /// The own team, or the consulted body itself (Beirat, Personalrat …).
  case team(ID<Organisation>)
  /// The own organisation with its teams: its Wirkungsdiskurs.
  case organisation(ID<Organisation>)
  /// The named parties of one agreement.
  case parties(ID<Agreement>)
  /// Beirat and BCA of one Jobcenter.
  case advisers(ID<Organisation>)
  /// Everyone, also without an account.
  case everyone
}
