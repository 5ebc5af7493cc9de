/// A link with which the holder of an account chooses a new password, made by operations. It also takes the second factor off.
public enum Recovery {
  /// For how many hours the link opens.
  public static let hours: Int64 = 24
}
