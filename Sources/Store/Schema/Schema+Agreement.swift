extension Schema {
  /// Agreements hold ids, words and days. No column here can hold a number to reach, and no JSON in them either.
  static let agreements = """
    CREATE TABLE agreement (
      id INTEGER PRIMARY KEY,
      created TEXT NOT NULL CHECK (created GLOB '\(moment)')
    ) STRICT;

    CREATE TABLE agreement_party (
      agreement INTEGER NOT NULL REFERENCES agreement,
      organisation INTEGER NOT NULL REFERENCES organisation,
      role TEXT NOT NULL CHECK (role IN ('observed', 'partner', 'consulted')),
      PRIMARY KEY (agreement, organisation)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agreement_of_party ON agreement_party (organisation);

    CREATE TABLE agreement_draft (
      agreement INTEGER PRIMARY KEY REFERENCES agreement,
      edition INTEGER NOT NULL CHECK (edition >= 1),
      body TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER draft_begins_without_number BEFORE INSERT ON agreement_draft
    WHEN EXISTS (SELECT 1 FROM json_tree(NEW.body) WHERE type IN ('integer', 'real'))
    BEGIN SELECT RAISE(ABORT, 'An agreement has no place for a number to reach (Decisions/0001).'); END;
    CREATE TRIGGER draft_stays_without_number BEFORE UPDATE ON agreement_draft
    WHEN EXISTS (SELECT 1 FROM json_tree(NEW.body) WHERE type IN ('integer', 'real'))
    BEGIN SELECT RAISE(ABORT, 'An agreement has no place for a number to reach (Decisions/0001).'); END;
    CREATE TRIGGER draft_goes_on BEFORE UPDATE ON agreement_draft WHEN NEW.edition <= OLD.edition
    BEGIN SELECT RAISE(ABORT, 'Every change of a draft raises its edition.'); END;
    """
}
