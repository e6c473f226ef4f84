CREATE TABLE catalogue (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vocabulary (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 1000,
    UNIQUE (kind, code)
) STRICT;

CREATE TABLE image (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    mime TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;

CREATE TABLE image_data (
    image_id INTEGER PRIMARY KEY REFERENCES image (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE thumbnail (
    id INTEGER PRIMARY KEY,
    image_id INTEGER NOT NULL REFERENCES image (id) ON DELETE CASCADE,
    width INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (image_id, width)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    disambiguation TEXT NOT NULL DEFAULT '',
    sort_name TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    portrait_id INTEGER REFERENCES image (id),
    film_count INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX person_by_name ON person (name, disambiguation);

CREATE INDEX person_by_sort_key ON person (sort_key, id);

CREATE INDEX person_by_films ON person (film_count DESC, sort_key, id);

CREATE TABLE person_name (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_link (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE biography (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE award_body (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    film_count INTEGER NOT NULL DEFAULT 0,
    award_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX award_body_by_sort_key ON award_body (sort_key, id);

CREATE INDEX award_body_by_awards ON award_body (award_count DESC, sort_key, id);

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    film_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, name)
) STRICT;

CREATE INDEX term_by_sort_key ON term (kind, sort_key, id);

CREATE INDEX term_by_films ON term (kind, film_count DESC, sort_key, id);

CREATE TABLE film (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    completed INTEGER,
    year INTEGER,
    premiere TEXT,
    premiere_from INTEGER,
    premiere_to INTEGER,
    length_min INTEGER,
    funding_id INTEGER REFERENCES term (id),
    award_count INTEGER NOT NULL DEFAULT 0,
    rating REAL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;

CREATE INDEX film_by_title ON film (sort_key, id);

CREATE INDEX film_by_exact_title ON film (title);

CREATE INDEX film_by_year ON film (year DESC, sort_key, id);

CREATE INDEX film_by_premiere ON film (premiere_from DESC, sort_key, id);

CREATE INDEX film_by_length ON film (length_min DESC, sort_key, id);

CREATE INDEX film_by_awards ON film (award_count DESC, sort_key, id);

CREATE INDEX film_by_funding ON film (funding_id) WHERE funding_id IS NOT NULL;

CREATE TABLE film_text (
    film_id INTEGER PRIMARY KEY REFERENCES film (id) ON DELETE CASCADE,
    logline TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE synopsis (
    film_id INTEGER PRIMARY KEY REFERENCES film (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE film_title (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE film_date (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    date_from INTEGER,
    date_to INTEGER,
    place TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE film_term (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    position INTEGER NOT NULL,
    term_id INTEGER NOT NULL REFERENCES term (id),
    role TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (film_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_term_by_term ON film_term (term_id, film_id);

CREATE TABLE credit (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role_id INTEGER REFERENCES vocabulary (id),
    credited_as TEXT NOT NULL DEFAULT '',
    character TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX credit_by_person ON credit (person_id, film_id, role_id);

CREATE TABLE award (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body_id INTEGER REFERENCES award_body (id),
    year INTEGER,
    name TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    edition TEXT NOT NULL DEFAULT '',
    result_id INTEGER NOT NULL REFERENCES vocabulary (id),
    source TEXT NOT NULL DEFAULT '',
    laurel INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX award_by_body ON award (body_id, year DESC, film_id);

CREATE TABLE award_recipient (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    award INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (film_id, award, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX award_recipient_by_person ON award_recipient (person_id, film_id);

CREATE TABLE film_relation (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    other_id INTEGER REFERENCES film (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    year INTEGER,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_relation_by_other ON film_relation (other_id) WHERE other_id IS NOT NULL;

CREATE INDEX film_relation_unresolved ON film_relation (title) WHERE other_id IS NULL;

CREATE TABLE film_link (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE film_identifier (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_identifier_by_value ON film_identifier (scheme, value);

CREATE TABLE film_image (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    image_id INTEGER NOT NULL REFERENCES image (id),
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    credit TEXT NOT NULL,
    focal_x REAL NOT NULL,
    focal_y REAL NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_image_by_image ON film_image (image_id);

CREATE TABLE film_custom_field (
    film_id INTEGER NOT NULL REFERENCES film (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (film_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    undone_by INTEGER REFERENCES change_set (id)
) STRICT;

CREATE TABLE change_item (
    set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    old TEXT,
    new TEXT,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_item_by_entity ON change_item (entity, entity_id, set_id);

CREATE TABLE search_text (
    film_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    people TEXT NOT NULL,
    awards TEXT NOT NULL,
    topics TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_meta USING fts5(
    title, people, awards, topics,
    content='search_text', content_rowid='film_id', tokenize='laurels', prefix='1 2 3'
);

CREATE VIRTUAL TABLE search_synopsis USING fts5(
    text,
    content='synopsis', content_rowid='film_id', tokenize='laurels'
);

CREATE TABLE search_name (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    owner INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, owner)
) STRICT;

CREATE VIRTUAL TABLE search_names USING fts5(
    name, text,
    content='search_name', content_rowid='id', tokenize='laurels', prefix='1 2 3'
);

INSERT INTO vocabulary (kind, code, label, position) VALUES
    ('role', 'director', 'Director', 1),
    ('role', 'co-director', 'Co-director', 2),
    ('role', 'producer', 'Producer', 3),
    ('role', 'executive-producer', 'Executive producer', 4),
    ('role', 'co-producer', 'Co-producer', 5),
    ('role', 'supervising-producer', 'Supervising producer', 6),
    ('role', 'associate-producer', 'Associate producer', 7),
    ('role', 'assistant-producer', 'Assistant producer', 8),
    ('role', 'line-producer', 'Line producer', 9),
    ('role', 'writer', 'Writer', 10),
    ('role', 'narration-writer', 'Narration writer', 11),
    ('role', 'cinematographer', 'Cinematographer', 12),
    ('role', 'camera-operator', 'Camera operator', 13),
    ('role', 'editor', 'Editor', 14),
    ('role', 'composer', 'Composer', 15),
    ('role', 'music-supervisor', 'Music supervisor', 16),
    ('role', 'sound', 'Sound', 17),
    ('role', 'sound-recordist', 'Sound recordist', 18),
    ('role', 'sound-designer', 'Sound designer', 19),
    ('role', 'animation', 'Animation', 20),
    ('role', 'research', 'Research', 21),
    ('role', 'narrator', 'Narrator', 22),
    ('role', 'interviewer', 'Interviewer', 23),
    ('role', 'cast', 'Cast', 24),
    ('role', 'participant', 'Participant', 25),
    ('result', 'won', 'Won', 1),
    ('result', 'nominated', 'Nominated', 2),
    ('result', 'shortlisted', 'Shortlisted', 3),
    ('result', 'special-mention', 'Special mention', 4),
    ('result', 'official-selection', 'Official selection', 5),
    ('result', 'finalist', 'Finalist', 6),
    ('result', 'unknown', 'Result not recorded', 7),
    ('relation', 'companion', 'Companion film', 1),
    ('relation', 'follows', 'Follows', 2),
    ('relation', 'remake-of', 'Remake of', 3),
    ('relation', 'version-of', 'Version of', 4),
    ('relation', 'same-team', 'By the same team', 5),
    ('relation', 'related', 'Related', 6);
