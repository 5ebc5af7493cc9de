extension Schema {
  /// What keeps an eye on the office that looks after accounts: a week before shorter periods count (Decisions/0020).
  static let counterweights = """
    ALTER TABLE retention ADD COLUMN coming INTEGER CHECK (coming >= 1);
    ALTER TABLE retention ADD COLUMN coming_from TEXT CHECK (
      (coming_from IS NULL) = (coming IS NULL) AND (coming_from IS NULL OR coming_from GLOB '\(moment)'));
    """

  /// People hear what becomes of their offices, not only of their account.
  static let noticesOfOffices = """
    ALTER TABLE account_notice RENAME TO earlier_notice;
    CREATE TABLE account_notice (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      kind TEXT NOT NULL CHECK (kind IN (
        'recoveryMade', 'recovered', 'officeGiven', 'officeEnded', 'officeHandedOver', 'consentGiven', 'consentTaken',
        'standsIn', 'stoodIn', 'standInEnded')),
      noted TEXT NOT NULL CHECK (noted GLOB '\(moment)'),
      read TEXT CHECK (read GLOB '\(moment)'),
      organisation INTEGER REFERENCES organisation,
      office TEXT CHECK (office IN (\(offices))),
      CHECK ((organisation IS NULL) = (office IS NULL)),
      CHECK ((office IS NULL) = (kind IN ('recoveryMade', 'recovered')))
    ) STRICT;
    INSERT INTO account_notice (account, kind, noted, read) SELECT account, kind, noted, read FROM earlier_notice;
    DROP TABLE earlier_notice;
    CREATE INDEX account_notice_of_account ON account_notice (account);
    """
}
