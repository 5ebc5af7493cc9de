extension Schema {
  /// The house, its organisations, and who can sign in. No table says what a person did or read.
  static let organisations = """
    CREATE TABLE house (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL CHECK (name <> ''),
      practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      created TEXT NOT NULL CHECK (created GLOB '\(moment)'),
      most_foci INTEGER NOT NULL DEFAULT 6 CHECK (most_foci BETWEEN 3 AND 6)
    ) STRICT;
    CREATE TRIGGER house_is_one BEFORE INSERT ON house WHEN EXISTS (SELECT 1 FROM house)
    BEGIN SELECT RAISE(ABORT, 'A house is created once.'); END;
    CREATE TRIGGER house_stays_practice BEFORE UPDATE OF practice, created ON house
    BEGIN SELECT RAISE(ABORT, 'Practice is marked for ever at the creation of the house.'); END;
    CREATE TRIGGER house_stays BEFORE DELETE ON house
    BEGIN SELECT RAISE(ABORT, 'A house is created once.'); END;

    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN (
        'jointInstitution', 'approvedMunicipalProvider', 'team', 'state', 'federation', 'federalAgencyCentre',
        'regionalDirectorate', 'localAgency', 'municipality', 'providerAssembly', 'advisoryBoard',
        'cooperationCommittee', 'federalStatesCommittee', 'municipalAssociations', 'equalOpportunitiesOfficer',
        'staffCouncil')),
      name TEXT NOT NULL CHECK (name <> ''),
      parent INTEGER REFERENCES organisation CHECK (parent < id),
      staff INTEGER CHECK (staff >= 1),
      CHECK ((kind = 'team') = (staff IS NOT NULL)),
      UNIQUE (parent, name)
    ) STRICT;
    CREATE TRIGGER organisation_keeps_its_kind BEFORE UPDATE OF id, kind, parent ON organisation
    BEGIN SELECT RAISE(ABORT, 'An organisation stays what it is.'); END;

    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      login TEXT NOT NULL UNIQUE CHECK (login <> ''),
      password_hash TEXT NOT NULL CHECK (password_hash GLOB '$argon2id$*'),
      password_given INTEGER NOT NULL DEFAULT 0 CHECK (password_given IN (0, 1)),
      created TEXT NOT NULL CHECK (created GLOB '\(moment)'),
      disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
    ) STRICT;

    CREATE TABLE membership (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      organisation INTEGER NOT NULL REFERENCES organisation,
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      may_consent INTEGER NOT NULL CHECK (may_consent IN (0, 1)),
      UNIQUE (account, organisation, office),
      UNIQUE (id, account)
    ) STRICT;
    CREATE INDEX membership_of_organisation ON membership (organisation);

    CREATE TABLE session (
      token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
      account INTEGER NOT NULL REFERENCES account,
      membership INTEGER,
      created TEXT NOT NULL CHECK (created GLOB '\(moment)'),
      last_seen TEXT NOT NULL CHECK (last_seen GLOB '\(moment)' AND last_seen >= created),
      csrf TEXT NOT NULL CHECK (length(csrf) >= 32),
      language TEXT NOT NULL DEFAULT 'de' CHECK (language IN ('de', 'en')),
      FOREIGN KEY (membership, account) REFERENCES membership (id, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_of_account ON session (account);

    CREATE TABLE invitation (
      token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
      organisation INTEGER NOT NULL REFERENCES organisation,
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      may_consent INTEGER NOT NULL CHECK (may_consent IN (0, 1)),
      created TEXT NOT NULL CHECK (created GLOB '\(moment)'),
      expires TEXT NOT NULL CHECK (expires GLOB '\(moment)' AND expires > created)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE kept_post (
      account INTEGER NOT NULL REFERENCES account,
      path TEXT NOT NULL CHECK (path GLOB '/*'),
      nonce BLOB NOT NULL CHECK (length(nonce) = 24),
      ciphertext BLOB NOT NULL,
      expires TEXT NOT NULL CHECK (expires GLOB '\(moment)'),
      PRIMARY KEY (account, path)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE barrier_report (
      id INTEGER PRIMARY KEY,
      received TEXT NOT NULL CHECK (received GLOB '\(moment)'),
      text TEXT NOT NULL CHECK (text <> ''),
      place TEXT NOT NULL,
      contact TEXT NOT NULL
    ) STRICT;
    """
}
