extension Schema {
  /// Dialogues may change until their record is closed. Drafts lie apart from records: sealed, changeable, erasable.
  static let dialogues = """
    CREATE TABLE dialogue (
      id INTEGER PRIMARY KEY,
      agreement INTEGER NOT NULL REFERENCES agreement,
      guide TEXT NOT NULL CHECK (guide <> ''),
      day TEXT NOT NULL CHECK (day GLOB '\(day)'),
      place TEXT NOT NULL,
      participants TEXT NOT NULL,
      items TEXT NOT NULL,
      conditions TEXT NOT NULL,
      closed TEXT CHECK (closed GLOB '\(moment)'),
      known INTEGER REFERENCES vintage,
      CHECK (closed IS NOT NULL OR known IS NULL)
    ) STRICT;
    CREATE INDEX dialogue_of_agreement ON dialogue (agreement);
    CREATE TRIGGER dialogue_takes_three BEFORE INSERT ON dialogue
    WHEN (SELECT count(*) FROM json_each(NEW.items)) > 3
    BEGIN SELECT RAISE(ABORT, 'One talk takes at most three foci.'); END;
    CREATE TRIGGER dialogue_still_takes_three BEFORE UPDATE OF items ON dialogue
    WHEN (SELECT count(*) FROM json_each(NEW.items)) > 3
    BEGIN SELECT RAISE(ABORT, 'One talk takes at most three foci.'); END;
    CREATE TRIGGER dialogue_stays_closed BEFORE UPDATE ON dialogue
    WHEN OLD.closed IS NOT NULL AND NOT (
      NEW.id = OLD.id AND NEW.agreement = OLD.agreement AND NEW.guide = OLD.guide AND NEW.day = OLD.day
      AND NEW.items = OLD.items AND NEW.closed = OLD.closed AND NEW.known IS OLD.known
      AND NEW.place = '' AND NEW.participants = '[]' AND NEW.conditions = '[]'
      AND EXISTS (
        SELECT 1 FROM frame JOIN frame AS erasure ON erasure.about = frame.id AND erasure.kind = 'erasure'
        WHERE frame.dialogue = OLD.id AND frame.kind = 'dialogueRecord'))
    BEGIN SELECT RAISE(ABORT, 'What was said stays: the record of this dialogue is closed.'); END;
    CREATE TRIGGER dialogue_stays BEFORE DELETE ON dialogue WHEN OLD.closed IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'What was said stays: the record of this dialogue is closed.'); END;
    CREATE TRIGGER dialogue_begins_open BEFORE INSERT ON dialogue
    WHEN NEW.closed IS NOT NULL OR EXISTS (SELECT 1 FROM dialogue WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'A dialogue is prepared before it is closed.'); END;

    CREATE TABLE draft (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN (\(entryKinds))),
      agreement INTEGER REFERENCES agreement,
      series TEXT CHECK (series GLOB '*/*'),
      stretch_first TEXT CHECK (length(stretch_first) BETWEEN 4 AND 7),
      stretch_last TEXT CHECK (length(stretch_last) BETWEEN 4 AND 7),
      dialogue INTEGER REFERENCES dialogue,
      about INTEGER REFERENCES frame,
      nonce BLOB NOT NULL CHECK (length(nonce) = 24),
      ciphertext BLOB NOT NULL,
      updated TEXT NOT NULL CHECK (updated GLOB '\(moment)'),
      CHECK ((stretch_first IS NULL) = (stretch_last IS NULL))
    ) STRICT;

    CREATE TABLE draft_author (
      draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
      account INTEGER NOT NULL REFERENCES account,
      PRIMARY KEY (draft, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_of_author ON draft_author (account);
    """
}
