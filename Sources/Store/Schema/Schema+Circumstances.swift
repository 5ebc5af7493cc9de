extension Schema {
  /// Who noted, struck and restored what happened, began and withdrew a phase, confirmed an event of the shipped calendar.
  /// What was said stays: rows are only added, and the newest one counts.
  static let circumstances = """
    CREATE TABLE event_step (
      id INTEGER PRIMARY KEY,
      event INTEGER NOT NULL REFERENCES event,
      act TEXT NOT NULL CHECK (act IN ('noted', 'struck', 'restored')),
      reason TEXT NOT NULL CHECK (reason <> '' OR act = 'noted'),
      organisation INTEGER NOT NULL REFERENCES organisation,
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      recorded TEXT NOT NULL CHECK (recorded GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX event_step_of_event ON event_step (event);

    CREATE TABLE phase_step (
      id INTEGER PRIMARY KEY,
      organisation INTEGER NOT NULL REFERENCES organisation,
      series TEXT NOT NULL CHECK (series GLOB '*/*'),
      first_period TEXT NOT NULL CHECK (length(first_period) BETWEEN 4 AND 7),
      act TEXT NOT NULL CHECK (act IN ('begun', 'withdrawn')),
      kind TEXT NOT NULL CHECK (kind IN ('definition', 'law', 'organisation', 'shock', 'correction')),
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> '' OR act = 'begun'),
      speaker INTEGER NOT NULL REFERENCES organisation,
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      recorded TEXT NOT NULL CHECK (recorded GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX phase_step_of_series ON phase_step (organisation, series);

    CREATE TABLE confirmation (
      id INTEGER PRIMARY KEY,
      organisation INTEGER NOT NULL REFERENCES organisation,
      event TEXT NOT NULL CHECK (event <> ''),
      act TEXT NOT NULL CHECK (act IN ('confirmed', 'withdrawn')),
      source TEXT NOT NULL CHECK (source <> ''),
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      recorded TEXT NOT NULL CHECK (recorded GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX confirmation_of_organisation ON confirmation (organisation, event);
    \(stays("event_step"))
    \(stays("phase_step"))
    \(stays("confirmation"))
    """

  private static func stays(_ table: String) -> String {
    """

    CREATE TRIGGER \(table)_stays_as_it_is BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never changed.'); END;
    CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never removed.'); END;
    """
  }
}
