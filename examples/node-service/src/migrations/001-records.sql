-- Records are kept by version: nothing that was received is overwritten.
CREATE TABLE versions (
  record_id   text        NOT NULL,
  version     integer     NOT NULL CHECK (version > 0),
  received_at timestamptz NOT NULL DEFAULT now(),
  body        text        NOT NULL,
  PRIMARY KEY (record_id, version)
);

-- What the rules said of a version, with the edition that said it. A version without one is still to be evaluated.
-- The counts and the first thing to do are the caseload's, so that it need not read every report.
CREATE TABLE evaluations (
  record_id    text        NOT NULL,
  version      integer     NOT NULL,
  as_at        date        NOT NULL,
  edition      text        NOT NULL,
  digest       text        NOT NULL,
  evaluated_at timestamptz NOT NULL DEFAULT now(),
  report       text        NOT NULL,
  not_met      integer     NOT NULL,
  unclear      integer     NOT NULL,
  do_first     text,
  PRIMARY KEY (record_id, version, digest),
  FOREIGN KEY (record_id, version) REFERENCES versions
);

-- Who may ask. Only the hash of a token is kept; a young person's token is for one record.
CREATE TABLE tokens (
  hash       text        PRIMARY KEY,
  role       text        NOT NULL CHECK (role IN ('worker', 'reviewing_officer', 'young_person')),
  record_id  text        CHECK ((role = 'young_person') = (record_id IS NOT NULL)),
  expires_at timestamptz NOT NULL
);
