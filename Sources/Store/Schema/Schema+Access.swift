extension Schema {
  /// The second migration: one-time links, stand-ins, the second factor, what a holder is told, the protocol of the house.
  /// Like the tables before it, none of them says what a person read or wrote.
  static let access = """
    ALTER TABLE house ADD COLUMN idle_minutes INTEGER NOT NULL DEFAULT 60 CHECK (idle_minutes BETWEEN 15 AND 480);

    ALTER TABLE account ADD COLUMN closed TEXT CHECK (closed GLOB '\(moment)');

    ALTER TABLE membership ADD COLUMN stands_in_for INTEGER REFERENCES membership CHECK (stands_in_for <> id);
    ALTER TABLE membership ADD COLUMN first_day TEXT CHECK (
      (first_day IS NULL) = (stands_in_for IS NULL) AND (first_day IS NULL OR first_day GLOB '\(day)'));
    ALTER TABLE membership ADD COLUMN last_day TEXT CHECK (
      (last_day IS NULL) = (stands_in_for IS NULL) AND (last_day IS NULL OR last_day GLOB '\(day)' AND last_day >= first_day));
    CREATE INDEX membership_stood_in ON membership (stands_in_for) WHERE stands_in_for IS NOT NULL;

    ALTER TABLE invitation ADD COLUMN number INTEGER NOT NULL DEFAULT 0 CHECK (number > 0);
    ALTER TABLE invitation ADD COLUMN whom TEXT NOT NULL DEFAULT '';
    ALTER TABLE invitation ADD COLUMN replaces INTEGER REFERENCES membership ON DELETE SET NULL;
    CREATE UNIQUE INDEX invitation_number ON invitation (number);

    CREATE TABLE recovery (
      account INTEGER PRIMARY KEY REFERENCES account,
      token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
      created TEXT NOT NULL CHECK (created GLOB '\(moment)'),
      expires TEXT NOT NULL CHECK (expires GLOB '\(moment)' AND expires > created)
    ) STRICT;

    CREATE TABLE second_factor (
      account INTEGER PRIMARY KEY REFERENCES account,
      nonce BLOB NOT NULL CHECK (length(nonce) = 24),
      ciphertext BLOB NOT NULL,
      confirmed TEXT CHECK (confirmed GLOB '\(moment)'),
      last_step INTEGER NOT NULL DEFAULT -1
    ) STRICT;
    CREATE TRIGGER second_factor_goes_on BEFORE UPDATE OF last_step ON second_factor WHEN NEW.last_step <= OLD.last_step
    BEGIN SELECT RAISE(ABORT, 'A code is used once.'); END;

    CREATE TABLE spare_code (
      account INTEGER NOT NULL REFERENCES account,
      code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
      PRIMARY KEY (account, code_hash)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE account_notice (
      account INTEGER NOT NULL REFERENCES account,
      kind TEXT NOT NULL CHECK (kind IN ('recoveryMade', 'recovered')),
      noted TEXT NOT NULL CHECK (noted GLOB '\(moment)'),
      PRIMARY KEY (account, kind, noted)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE house_act (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind <> ''),
      done TEXT NOT NULL CHECK (done GLOB '\(moment)'),
      keeper INTEGER REFERENCES organisation,
      account INTEGER,
      organisation INTEGER REFERENCES organisation,
      office TEXT CHECK (office IN (\(offices))),
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX house_act_done ON house_act (done);
    CREATE TRIGGER house_act_stays_as_it_is BEFORE UPDATE ON house_act
    BEGIN SELECT RAISE(ABORT, 'What was done stays in the protocol.'); END;
    """
}
