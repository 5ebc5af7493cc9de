extension Schema {
  /// The chain: frames that never change, contents that only `erase` takes away, audiences that are only added to.
  static let records = """
    CREATE TABLE frame (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN (
        \(entryKinds),
        'version', 'consent', 'release', 'vintage', 'dialogueRecord', 'promiseState', 'setAside', 'reinstatement',
        'erasure')),
      organisation INTEGER NOT NULL REFERENCES organisation,
      office TEXT NOT NULL CHECK (office IN (\(offices))),
      perspective TEXT NOT NULL CHECK (perspective <> ''),
      recorded TEXT NOT NULL CHECK (recorded GLOB '\(moment)'),
      agreement INTEGER REFERENCES agreement,
      series TEXT CHECK (series GLOB '*/*'),
      stretch_first TEXT CHECK (length(stretch_first) BETWEEN 4 AND 7),
      stretch_last TEXT CHECK (length(stretch_last) BETWEEN 4 AND 7),
      dialogue INTEGER REFERENCES dialogue,
      about INTEGER REFERENCES frame CHECK (about < id),
      known INTEGER REFERENCES vintage,
      detail TEXT NOT NULL DEFAULT '',
      content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      CHECK ((stretch_first IS NULL) = (stretch_last IS NULL)),
      CHECK (stretch_first IS NULL OR series IS NOT NULL),
      CHECK (kind NOT IN ('answer', 'consent', 'release', 'promiseState', 'reinstatement', 'erasure')
        OR about IS NOT NULL),
      CHECK (kind NOT IN ('version', 'consent', 'dialogueRecord') OR agreement IS NOT NULL),
      CHECK (kind <> 'dialogueRecord' OR dialogue IS NOT NULL),
      CHECK (kind <> 'vintage' OR known IS NOT NULL),
      CHECK (kind <> 'setAside' OR stretch_first IS NOT NULL),
      CHECK (kind NOT IN ('version', 'consent', 'release', 'promiseState', 'setAside', 'erasure') OR detail <> '')
    ) STRICT;
    CREATE INDEX frame_of_agreement ON frame (agreement, kind);
    CREATE INDEX frame_of_dialogue ON frame (dialogue) WHERE dialogue IS NOT NULL;
    CREATE INDEX frame_about ON frame (about, kind) WHERE about IS NOT NULL;
    CREATE INDEX frame_recorded ON frame (recorded);
    CREATE UNIQUE INDEX consent_once ON frame (about, organisation) WHERE kind = 'consent';
    CREATE UNIQUE INDEX erasure_once ON frame (about) WHERE kind = 'erasure';
    CREATE UNIQUE INDEX reinstatement_once ON frame (about) WHERE kind = 'reinstatement';
    CREATE UNIQUE INDEX dialogue_record_once ON frame (dialogue) WHERE kind = 'dialogueRecord';
    CREATE TRIGGER frame_follows BEFORE INSERT ON frame
    WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM frame)
      OR NEW.previous IS NOT coalesce((SELECT digest FROM frame ORDER BY id DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'A frame follows the one before it, without a hole.'); END;
    CREATE TRIGGER frame_stays_as_it_is BEFORE UPDATE ON frame
    BEGIN SELECT RAISE(ABORT, 'What was said stays: a frame is never changed.'); END;
    CREATE TRIGGER frame_stays BEFORE DELETE ON frame
    BEGIN SELECT RAISE(ABORT, 'What was said stays: a frame is never removed.'); END;
    CREATE TRIGGER erasure_takes_words_only BEFORE INSERT ON frame
    WHEN NEW.kind = 'erasure' AND NOT EXISTS (
      SELECT 1 FROM frame JOIN content ON content.frame = frame.id
      WHERE frame.id = NEW.about AND frame.kind NOT IN ('version', 'release', 'vintage', 'erasure'))
    BEGIN SELECT RAISE(ABORT, 'Only the words of a record can be erased, and only once.'); END;

    CREATE TABLE content (
      frame INTEGER PRIMARY KEY REFERENCES frame,
      salt BLOB NOT NULL CHECK (length(salt) = 32),
      body TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER content_comes_with_its_frame BEFORE INSERT ON content
    WHEN NEW.frame IS NOT (SELECT max(id) FROM frame) OR EXISTS (SELECT 1 FROM content WHERE frame = NEW.frame)
    BEGIN SELECT RAISE(ABORT, 'Words come with their frame and never later.'); END;
    CREATE TRIGGER content_is_json BEFORE INSERT ON content WHEN NOT EXISTS (SELECT 1 FROM json_tree(NEW.body))
    BEGIN SELECT RAISE(ABORT, 'Words are kept as JSON.'); END;
    CREATE TRIGGER content_stays_as_it_is BEFORE UPDATE ON content
    BEGIN SELECT RAISE(ABORT, 'What was said stays: words are never changed.'); END;
    CREATE TRIGGER content_goes_by_erasure BEFORE DELETE ON content
    WHEN NOT EXISTS (SELECT 1 FROM frame WHERE about = OLD.frame AND kind = 'erasure')
    BEGIN SELECT RAISE(ABORT, 'What was said stays: words go only by an erasure that leaves its place and reason.'); END;
    CREATE TRIGGER version_without_number BEFORE INSERT ON content
    WHEN (SELECT kind FROM frame WHERE id = NEW.frame) = 'version'
      AND EXISTS (SELECT 1 FROM json_tree(NEW.body) WHERE type IN ('integer', 'real'))
    BEGIN SELECT RAISE(ABORT, 'An agreement has no place for a number to reach (Decisions/0001).'); END;

    CREATE TABLE audience (
      frame INTEGER NOT NULL REFERENCES frame,
      scope TEXT NOT NULL CHECK (scope IN ('team', 'organisation', 'parties', 'advisers', 'everyone')),
      organisation INTEGER REFERENCES organisation,
      agreement INTEGER REFERENCES agreement,
      CHECK ((organisation IS NOT NULL) = (scope IN ('team', 'organisation', 'advisers'))),
      CHECK ((agreement IS NOT NULL) = (scope = 'parties'))
    ) STRICT;
    CREATE UNIQUE INDEX audience_once
      ON audience (frame, scope, coalesce(organisation, 0), coalesce(agreement, 0));
    CREATE INDEX audience_by_organisation ON audience (organisation, scope) WHERE organisation IS NOT NULL;
    CREATE INDEX audience_by_agreement ON audience (agreement, scope) WHERE agreement IS NOT NULL;
    CREATE TRIGGER audience_comes_by_release BEFORE INSERT ON audience
    WHEN NOT EXISTS (
      SELECT 1 FROM frame WHERE id = (SELECT max(id) FROM frame)
        AND (id = NEW.frame OR (kind = 'release' AND about = NEW.frame)))
    BEGIN SELECT RAISE(ABORT, 'A record reaches a further audience only by a release.'); END;
    CREATE TRIGGER audience_stays_as_it_is BEFORE UPDATE ON audience
    BEGIN SELECT RAISE(ABORT, 'Releasing adds an audience and never takes one away.'); END;
    CREATE TRIGGER audience_stays BEFORE DELETE ON audience
    BEGIN SELECT RAISE(ABORT, 'Releasing adds an audience and never takes one away.'); END;

    CREATE TABLE reading (
      frame INTEGER NOT NULL REFERENCES frame,
      organisation INTEGER NOT NULL REFERENCES organisation,
      first_read TEXT NOT NULL CHECK (first_read GLOB '\(moment)'),
      PRIMARY KEY (frame, organisation)
    ) STRICT, WITHOUT ROWID;
    """
}
