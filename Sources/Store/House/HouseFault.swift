public import Attention

/// What `verify` can find wrong in a house. Each names the place; the sentence is written where people are spoken to.
public enum HouseFault: Error, Hashable, Sendable {
  // Files.
  case fileMissing(String)
  case keyUnreadable
  /// Others than its owner can read the key.
  case keyOpenToOthers
  /// SQLite's own words.
  case databaseUnreadable(String)
  case integrity(String)
  /// Something that cannot be read as what it should be; the column.
  case unreadable(String)
  /// Rows of this table point to something that is not there.
  case reference(table: String)
  /// A table, an index or a trigger is not what the program made.
  case schemaChanged(String)

  // The chain.
  case frameMissing(ID<Frame>)
  /// Something in the frame is not what was recorded.
  case frameChanged(ID<Frame>)
  /// The frame does not hold the digest of the one before it.
  case frameUnlinked(ID<Frame>)
  /// The words are gone without an erasure.
  case contentMissing(ID<Frame>)
  case contentChanged(ID<Frame>)
  /// An erasure stands in the chain, but the words are still there.
  case contentNotErased(ID<Frame>)
  /// The record stands under other audiences than it was released to.
  case audiencesChanged(ID<Frame>)

  // What hangs on the chain.
  case vintageChanged(ID<Vintage>)
  /// A figure of this vintage is not what was brought in.
  case findingsChanged(ID<Vintage>)
  case dialogueChanged(ID<Dialogue>)
  /// The parties by which rights are given are not those of the text.
  case partiesChanged(ID<Agreement>)
  case practiceMarkChanged

  // The signed head.
  case headUnreadable
  case signatureWrong
  /// The head was signed by another house's key.
  case headOfAnotherHouse
  /// The chain is shorter than the head says.
  case tailCut(signed: Int64, found: Int64)
  /// The frame the head was signed over is not the one that stands there.
  case tailChanged(ID<Frame>)
  /// The chain is longer than the head; opening the house checks and signs the rest.
  case tailUnsigned(Int64)
}
