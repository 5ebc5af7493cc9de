extension Schema {
  /// What keeps others from being counted: tags by which addresses name entries, whose a talk of one side is, and marks on parts
  /// that would betray the rest of their whole.
  static let discretion = """
    CREATE TABLE entry_tag (
      frame INTEGER PRIMARY KEY REFERENCES frame,
      tag INTEGER NOT NULL UNIQUE CHECK (tag BETWEEN 100000000000 AND 999999999999)
    ) STRICT;
    CREATE TRIGGER entry_tag_stays_as_it_is BEFORE UPDATE ON entry_tag
    BEGIN SELECT RAISE(ABORT, 'What was said stays: its address too.'); END;
    CREATE TRIGGER entry_tag_stays BEFORE DELETE ON entry_tag
    BEGIN SELECT RAISE(ABORT, 'What was said stays: its address too.'); END;
    INSERT INTO entry_tag (frame, tag)
      SELECT id, 100000000000 + abs(random() % 900000000000) FROM frame WHERE kind IN (\(entryKinds));

    ALTER TABLE dialogue ADD COLUMN side INTEGER REFERENCES organisation;
    CREATE TRIGGER dialogue_keeps_its_side BEFORE UPDATE OF side ON dialogue
    BEGIN SELECT RAISE(ABORT, 'A talk of one side stays its own.'); END;

    CREATE TABLE hidden_part (
      organisation INTEGER NOT NULL REFERENCES organisation,
      series TEXT NOT NULL CHECK (series GLOB '*/*'),
      period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
      PRIMARY KEY (organisation, series, period)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER hidden_part_stays_as_it_is BEFORE UPDATE ON hidden_part
    BEGIN SELECT RAISE(ABORT, 'What was hidden does not come to light.'); END;
    CREATE TRIGGER hidden_part_stays BEFORE DELETE ON hidden_part
    BEGIN SELECT RAISE(ABORT, 'What was hidden does not come to light.'); END;
    """
}
