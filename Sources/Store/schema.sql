CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

CREATE TABLE house (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  most_foci INTEGER NOT NULL DEFAULT 6 CHECK (most_foci BETWEEN 3 AND 6)
, idle_minutes INTEGER NOT NULL DEFAULT 60 CHECK (idle_minutes BETWEEN 15 AND 480)) STRICT;

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
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
, closed TEXT CHECK (closed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')) STRICT;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account,
  organisation INTEGER NOT NULL REFERENCES organisation,
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  may_consent INTEGER NOT NULL CHECK (may_consent IN (0, 1)), stands_in_for INTEGER REFERENCES membership CHECK (stands_in_for <> id), first_day TEXT CHECK (
  (first_day IS NULL) = (stands_in_for IS NULL) AND (first_day IS NULL OR first_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')), last_day TEXT CHECK (
  (last_day IS NULL) = (stands_in_for IS NULL) AND (last_day IS NULL OR last_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND last_day >= first_day)),
  UNIQUE (account, organisation, office),
  UNIQUE (id, account)
) STRICT;

CREATE INDEX membership_of_organisation ON membership (organisation);

CREATE TABLE session (
  token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
  account INTEGER NOT NULL REFERENCES account,
  membership INTEGER,
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  last_seen TEXT NOT NULL CHECK (last_seen GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z' AND last_seen >= created),
  csrf TEXT NOT NULL CHECK (length(csrf) >= 32),
  language TEXT NOT NULL DEFAULT 'de' CHECK (language IN ('de', 'en')),
  FOREIGN KEY (membership, account) REFERENCES membership (id, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of_account ON session (account);

CREATE TABLE invitation (
  token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
  organisation INTEGER NOT NULL REFERENCES organisation,
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  may_consent INTEGER NOT NULL CHECK (may_consent IN (0, 1)),
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  expires TEXT NOT NULL CHECK (expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z' AND expires > created)
, number INTEGER NOT NULL DEFAULT 0 CHECK (number > 0), whom TEXT NOT NULL DEFAULT '', replaces INTEGER REFERENCES membership ON DELETE SET NULL) STRICT, WITHOUT ROWID;

CREATE TABLE kept_post (
  account INTEGER NOT NULL REFERENCES account,
  path TEXT NOT NULL CHECK (path GLOB '/*'),
  nonce BLOB NOT NULL CHECK (length(nonce) = 24),
  ciphertext BLOB NOT NULL,
  expires TEXT NOT NULL CHECK (expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  PRIMARY KEY (account, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE barrier_report (
  id INTEGER PRIMARY KEY,
  received TEXT NOT NULL CHECK (received GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  text TEXT NOT NULL CHECK (text <> ''),
  place TEXT NOT NULL,
  contact TEXT NOT NULL
) STRICT;

CREATE TABLE frame (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'observation', 'interpretation', 'openQuestion', 'decision', 'dissent', 'promise', 'answer', 'notDecided',
    'version', 'consent', 'release', 'vintage', 'dialogueRecord', 'promiseState', 'setAside', 'reinstatement',
    'erasure')),
  organisation INTEGER NOT NULL REFERENCES organisation,
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  perspective TEXT NOT NULL CHECK (perspective <> ''),
  recorded TEXT NOT NULL CHECK (recorded GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
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
  first_read TEXT NOT NULL CHECK (first_read GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  PRIMARY KEY (frame, organisation)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
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

CREATE TABLE dialogue (
  id INTEGER PRIMARY KEY,
  agreement INTEGER NOT NULL REFERENCES agreement,
  guide TEXT NOT NULL CHECK (guide <> ''),
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  place TEXT NOT NULL,
  participants TEXT NOT NULL,
  items TEXT NOT NULL,
  conditions TEXT NOT NULL,
  closed TEXT CHECK (closed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  known INTEGER REFERENCES vintage, side INTEGER REFERENCES organisation,
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
  kind TEXT NOT NULL CHECK (kind IN ('observation', 'interpretation', 'openQuestion', 'decision', 'dissent', 'promise', 'answer', 'notDecided')),
  agreement INTEGER REFERENCES agreement,
  series TEXT CHECK (series GLOB '*/*'),
  stretch_first TEXT CHECK (length(stretch_first) BETWEEN 4 AND 7),
  stretch_last TEXT CHECK (length(stretch_last) BETWEEN 4 AND 7),
  dialogue INTEGER REFERENCES dialogue,
  about INTEGER REFERENCES frame,
  nonce BLOB NOT NULL CHECK (length(nonce) = 24),
  ciphertext BLOB NOT NULL,
  updated TEXT NOT NULL CHECK (updated GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  CHECK ((stretch_first IS NULL) = (stretch_last IS NULL))
) STRICT;

CREATE TABLE draft_author (
  draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
  account INTEGER NOT NULL REFERENCES account,
  PRIMARY KEY (draft, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_of_author ON draft_author (account);

CREATE TABLE vintage (
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation,
  day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  source TEXT NOT NULL CHECK (source <> ''),
  mapping TEXT CHECK (mapping <> ''),
  reason TEXT NOT NULL,
  recorded TEXT NOT NULL CHECK (recorded GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
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

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation,
  first TEXT NOT NULL CHECK (first GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  last TEXT CHECK (last GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND last >= first),
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

CREATE TABLE retention (
  record_kind TEXT NOT NULL PRIMARY KEY CHECK (record_kind <> ''),
  days INTEGER CHECK (days >= 1)
, coming INTEGER CHECK (coming >= 1), coming_from TEXT CHECK (
  (coming_from IS NULL) = (coming IS NULL) AND (coming_from IS NULL OR coming_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'))) STRICT, WITHOUT ROWID;

CREATE INDEX membership_stood_in ON membership (stands_in_for) WHERE stands_in_for IS NOT NULL;

CREATE UNIQUE INDEX invitation_number ON invitation (number);

CREATE TABLE recovery (
  account INTEGER PRIMARY KEY REFERENCES account,
  token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  created TEXT NOT NULL CHECK (created GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  expires TEXT NOT NULL CHECK (expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z' AND expires > created)
) STRICT;

CREATE TABLE second_factor (
  account INTEGER PRIMARY KEY REFERENCES account,
  nonce BLOB NOT NULL CHECK (length(nonce) = 24),
  ciphertext BLOB NOT NULL,
  confirmed TEXT CHECK (confirmed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  last_step INTEGER NOT NULL DEFAULT -1
) STRICT;

CREATE TRIGGER second_factor_goes_on BEFORE UPDATE OF last_step ON second_factor WHEN NEW.last_step <= OLD.last_step
BEGIN SELECT RAISE(ABORT, 'A code is used once.'); END;

CREATE TABLE spare_code (
  account INTEGER NOT NULL REFERENCES account,
  code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
  PRIMARY KEY (account, code_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE house_act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  done TEXT NOT NULL CHECK (done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  keeper INTEGER REFERENCES organisation,
  account INTEGER,
  organisation INTEGER REFERENCES organisation,
  office TEXT CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  detail TEXT NOT NULL
) STRICT;

CREATE INDEX house_act_done ON house_act (done);

CREATE TRIGGER house_act_stays_as_it_is BEFORE UPDATE ON house_act
BEGIN SELECT RAISE(ABORT, 'What was done stays in the protocol.'); END;

CREATE TABLE entry_tag (
  frame INTEGER PRIMARY KEY REFERENCES frame,
  tag INTEGER NOT NULL UNIQUE CHECK (tag BETWEEN 100000000000 AND 999999999999)
) STRICT;

CREATE TRIGGER entry_tag_stays_as_it_is BEFORE UPDATE ON entry_tag
BEGIN SELECT RAISE(ABORT, 'What was said stays: its address too.'); END;

CREATE TRIGGER entry_tag_stays BEFORE DELETE ON entry_tag
BEGIN SELECT RAISE(ABORT, 'What was said stays: its address too.'); END;

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

CREATE TABLE event_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event,
  act TEXT NOT NULL CHECK (act IN ('noted', 'struck', 'restored')),
  reason TEXT NOT NULL CHECK (reason <> '' OR act = 'noted'),
  organisation INTEGER NOT NULL REFERENCES organisation,
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  recorded TEXT NOT NULL CHECK (recorded GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
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
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  recorded TEXT NOT NULL CHECK (recorded GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;

CREATE INDEX phase_step_of_series ON phase_step (organisation, series);

CREATE TABLE confirmation (
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation,
  event TEXT NOT NULL CHECK (event <> ''),
  act TEXT NOT NULL CHECK (act IN ('confirmed', 'withdrawn')),
  source TEXT NOT NULL CHECK (source <> ''),
  office TEXT NOT NULL CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  recorded TEXT NOT NULL CHECK (recorded GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;

CREATE INDEX confirmation_of_organisation ON confirmation (organisation, event);

CREATE TRIGGER event_step_stays_as_it_is BEFORE UPDATE ON event_step
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never changed.'); END;

CREATE TRIGGER event_step_stays BEFORE DELETE ON event_step
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never removed.'); END;

CREATE TRIGGER phase_step_stays_as_it_is BEFORE UPDATE ON phase_step
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never changed.'); END;

CREATE TRIGGER phase_step_stays BEFORE DELETE ON phase_step
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never removed.'); END;

CREATE TRIGGER confirmation_stays_as_it_is BEFORE UPDATE ON confirmation
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never changed.'); END;

CREATE TRIGGER confirmation_stays BEFORE DELETE ON confirmation
BEGIN SELECT RAISE(ABORT, 'What was noted stays: a step is never removed.'); END;

CREATE TABLE account_notice (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account,
  kind TEXT NOT NULL CHECK (kind IN (
    'recoveryMade', 'recovered', 'officeGiven', 'officeEnded', 'officeHandedOver', 'consentGiven', 'consentTaken',
    'standsIn', 'stoodIn', 'standInEnded')),
  noted TEXT NOT NULL CHECK (noted GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  read TEXT CHECK (read GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  organisation INTEGER REFERENCES organisation,
  office TEXT CHECK (office IN ('caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations')),
  CHECK ((organisation IS NULL) = (office IS NULL)),
  CHECK ((office IS NULL) = (kind IN ('recoveryMade', 'recovered')))
) STRICT;

CREATE INDEX account_notice_of_account ON account_notice (account);
