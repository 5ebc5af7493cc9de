extension Schema {
  /// What keeps an eye on the office that looks after accounts: a week before shorter periods count (Decisions/0020).
  static let counterweights = """
    ALTER TABLE retention ADD COLUMN coming INTEGER CHECK (coming >= 1);
    ALTER TABLE retention ADD COLUMN coming_from TEXT CHECK (
      (coming_from IS NULL) = (coming IS NULL) AND (coming_from IS NULL OR coming_from GLOB '\(moment)'));
    """
}
