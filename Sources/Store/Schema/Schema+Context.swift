extension Schema {
  /// What happened around the figures. None of it changes a calculation by itself.
  static let context = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      organisation INTEGER NOT NULL REFERENCES organisation,
      first TEXT NOT NULL CHECK (first GLOB '\(day)'),
      last TEXT CHECK (last GLOB '\(day)' AND last >= first),
      kind TEXT NOT NULL CHECK (kind IN ('definition', 'law', 'organisation', 'shock', 'correction')),
      title TEXT NOT NULL CHECK (title <> ''),
      text TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_of_organisation ON event (organisation, first);

    CREATE TABLE event_series (
      event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
      series TEXT NOT NULL CHECK (series GLOB '*/*'),
      PRIMARY KEY (event, series)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE phase (
      organisation INTEGER NOT NULL REFERENCES organisation,
      series TEXT NOT NULL CHECK (series GLOB '*/*'),
      first_period TEXT NOT NULL CHECK (length(first_period) BETWEEN 4 AND 7),
      reason TEXT NOT NULL CHECK (reason IN ('definition', 'law', 'organisation', 'shock', 'correction')),
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (organisation, series, first_period)
    ) STRICT, WITHOUT ROWID;
    """

  /// How long each kind of record is kept; NULL: without an end.
  static let settings = """
    CREATE TABLE retention (
      record_kind TEXT NOT NULL PRIMARY KEY CHECK (record_kind <> ''),
      days INTEGER CHECK (days >= 1)
    ) STRICT, WITHOUT ROWID;
    """
}
