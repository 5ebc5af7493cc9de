extension Schema {
  /// Findings on two axes of time: the period they are about and the vintage they come from. Only added to.
  static let observations = """
    CREATE TABLE vintage (
      id INTEGER PRIMARY KEY,
      organisation INTEGER NOT NULL REFERENCES organisation,
      day TEXT NOT NULL CHECK (day GLOB '\(day)'),
      source TEXT NOT NULL CHECK (source <> ''),
      mapping TEXT CHECK (mapping <> ''),
      reason TEXT NOT NULL,
      recorded TEXT NOT NULL CHECK (recorded GLOB '\(moment)'),
      frame INTEGER NOT NULL UNIQUE REFERENCES frame DEFERRABLE INITIALLY DEFERRED,
      UNIQUE (organisation, id)
    ) STRICT;
    CREATE TRIGGER vintage_of_a_large_enough_team BEFORE INSERT ON vintage
    WHEN (SELECT staff FROM organisation WHERE id = NEW.organisation) < 7
    BEGIN SELECT RAISE(ABORT, 'A team of fewer than seven people is not observed.'); END;
    CREATE TRIGGER vintage_is_new BEFORE INSERT ON vintage WHEN EXISTS (SELECT 1 FROM vintage WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: a vintage is never changed.'); END;
    CREATE TRIGGER vintage_stays_as_it_is BEFORE UPDATE ON vintage
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: a vintage is never changed.'); END;
    CREATE TRIGGER vintage_stays BEFORE DELETE ON vintage
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: a vintage is never removed.'); END;

    CREATE TABLE finding (
      organisation INTEGER NOT NULL,
      series TEXT NOT NULL CHECK (series GLOB '*/*'),
      breakdown TEXT NOT NULL DEFAULT '',
      period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
      vintage INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN (
        'measured', 'distribution', 'described', 'suppressed', 'notCollected', 'notYetPublished', 'outage',
        'notApplicable')),
      caveat TEXT CHECK (caveat IN ('final', 'provisional', 'projected', 'imputed', 'rounded')),
      base INTEGER CHECK (base >= 1),
      value REAL CHECK (abs(value) < 1e300),
      cases REAL CHECK (cases >= 0 AND cases < 1e300),
      numerator REAL CHECK (abs(numerator) < 1e300),
      denominator REAL CHECK (abs(denominator) < 1e300),
      detail TEXT,
      PRIMARY KEY (organisation, series, breakdown, period, vintage),
      FOREIGN KEY (organisation, vintage) REFERENCES vintage (organisation, id),
      CHECK ((state = 'measured') = (caveat IS NOT NULL)),
      CHECK ((state = 'measured') = (value IS NOT NULL OR numerator IS NOT NULL)),
      CHECK (value IS NULL OR numerator IS NULL),
      CHECK ((numerator IS NULL) = (denominator IS NULL)),
      CHECK (cases IS NULL OR value IS NOT NULL OR state = 'described'),
      CHECK (state <> 'described' OR cases IS NOT NULL),
      CHECK ((base IS NOT NULL) = (coalesce(caveat = 'rounded', 0) OR coalesce(detail = 'fewerThan', 0))),
      CHECK ((detail IS NOT NULL) = (state IN ('distribution', 'suppressed'))),
      CHECK (state <> 'suppressed' OR detail IN ('fewerThan', 'complement', 'source'))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER finding_comes_with_its_vintage BEFORE INSERT ON finding
    WHEN EXISTS (
      SELECT 1 FROM vintage JOIN frame ON frame.id = vintage.frame WHERE vintage.id = NEW.vintage)
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: this vintage is closed.'); END;
    CREATE TRIGGER finding_counts_answers BEFORE INSERT ON finding
    WHEN NEW.state = 'distribution' AND NOT EXISTS (SELECT 1 FROM json_tree(NEW.detail))
    BEGIN SELECT RAISE(ABORT, 'A distribution is kept as JSON.'); END;
    CREATE TRIGGER finding_stays_as_it_is BEFORE UPDATE ON finding
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: a finding is revised by a later one, never changed.'); END;
    CREATE TRIGGER finding_stays BEFORE DELETE ON finding
    BEGIN SELECT RAISE(ABORT, 'What was known stays known: a finding is never removed.'); END;
    """
}
