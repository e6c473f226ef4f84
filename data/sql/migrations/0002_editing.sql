ALTER TABLE person ADD COLUMN born TEXT;

ALTER TABLE person ADD COLUMN died TEXT;

ALTER TABLE film ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;

UPDATE film SET gaps =
    CASE WHEN EXISTS (SELECT 1 FROM film_image x WHERE x.film_id = film.id AND x.kind = 'signature') THEN 0 ELSE 1 END
    + CASE WHEN EXISTS (SELECT 1 FROM synopsis s WHERE s.film_id = film.id) THEN 0 ELSE 2 END
    + CASE WHEN EXISTS (SELECT 1 FROM film_text x WHERE x.film_id = film.id AND x.logline <> '') THEN 0 ELSE 4 END
    + CASE WHEN premiere IS NULL THEN 8 ELSE 0 END
    + CASE WHEN length_min IS NULL THEN 16 ELSE 0 END
    + CASE WHEN EXISTS (SELECT 1 FROM credit c WHERE c.film_id = film.id)
        AND NOT EXISTS (SELECT 1 FROM credit c WHERE c.film_id = film.id AND c.role_id IS NULL) THEN 0 ELSE 32 END;

CREATE INDEX film_without_image ON film (id) WHERE (gaps & 1) <> 0;

CREATE INDEX film_without_synopsis ON film (id) WHERE (gaps & 2) <> 0;

CREATE INDEX film_without_logline ON film (id) WHERE (gaps & 4) <> 0;

CREATE INDEX film_without_premiere ON film (id) WHERE (gaps & 8) <> 0;

CREATE INDEX film_without_length ON film (id) WHERE (gaps & 16) <> 0;

CREATE INDEX film_without_credits ON film (id) WHERE (gaps & 32) <> 0;

CREATE TABLE bookmark (
    film_id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX bookmark_by_position ON bookmark (position);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE distinct_pair (
    kind INTEGER NOT NULL,
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    PRIMARY KEY (kind, first, second)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_set_undone ON change_set (undone_by) WHERE undone_by IS NOT NULL;
