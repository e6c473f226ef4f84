CREATE INDEX award_by_result ON award (result_id, film_id);

CREATE INDEX film_by_rating ON film (rating) WHERE rating IS NOT NULL;

CREATE TABLE search_film (
    film_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    directors TEXT NOT NULL,
    producers TEXT NOT NULL,
    people TEXT NOT NULL,
    bodies TEXT NOT NULL,
    awards TEXT NOT NULL,
    topics TEXT NOT NULL,
    series TEXT NOT NULL,
    countries TEXT NOT NULL,
    languages TEXT NOT NULL,
    companies TEXT NOT NULL,
    funding TEXT NOT NULL,
    logline TEXT NOT NULL,
    synopsis TEXT NOT NULL
) STRICT;

CREATE TABLE search_part (
    film_id INTEGER NOT NULL,
    field INTEGER NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (film_id, field, a, b)
) WITHOUT ROWID;

INSERT INTO search_part SELECT id, 0, -1, 0, title FROM film;

INSERT INTO search_part SELECT film_id, 0, position, 0, text FROM film_title;

INSERT INTO search_part SELECT c.film_id,
    CASE WHEN v.code IN ('director', 'co-director') THEN 1 WHEN v.code LIKE '%producer' THEN 2 ELSE 3 END,
    c.position, 0, p.name
    FROM credit c JOIN person p ON p.id = c.person_id LEFT JOIN vocabulary v ON v.id = c.role_id;

INSERT INTO search_part SELECT c.film_id,
    CASE WHEN v.code IN ('director', 'co-director') THEN 1 WHEN v.code LIKE '%producer' THEN 2 ELSE 3 END,
    c.position, 1, c.credited_as
    FROM credit c LEFT JOIN vocabulary v ON v.id = c.role_id;

INSERT INTO search_part SELECT c.film_id,
    CASE WHEN v.code IN ('director', 'co-director') THEN 1 WHEN v.code LIKE '%producer' THEN 2 ELSE 3 END,
    c.position, 2 + n.position, n.name
    FROM credit c JOIN person_name n ON n.person_id = c.person_id LEFT JOIN vocabulary v ON v.id = c.role_id;

INSERT INTO search_part SELECT a.film_id, 4, a.position, 0, b.name FROM award a JOIN award_body b ON b.id = a.body_id;

INSERT INTO search_part SELECT a.film_id, 4, a.position, 1, b.short_name
    FROM award a JOIN award_body b ON b.id = a.body_id;

INSERT INTO search_part SELECT film_id, 5, position, 0, name FROM award;

INSERT INTO search_part SELECT film_id, 5, position, 1, category FROM award;

INSERT INTO search_part SELECT x.film_id, 6 + x.kind, x.position, 0, t.name
    FROM film_term x JOIN term t ON t.id = x.term_id;

INSERT INTO search_part SELECT f.id, 11, 0, 0, t.name FROM film f JOIN term t ON t.id = f.funding_id;

INSERT INTO search_film SELECT f.id,
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 0 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 1 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 2 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 3 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 4 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 5 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 6 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 7 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 8 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 9 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 10 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    (SELECT coalesce(group_concat(text, char(9246)), '') FROM (SELECT text FROM search_part
        WHERE film_id = f.id AND field = 11 AND text <> '' GROUP BY text ORDER BY min(a), min(b))),
    coalesce((SELECT x.logline FROM film_text x WHERE x.film_id = f.id), ''),
    coalesce((SELECT s.text FROM synopsis s WHERE s.film_id = f.id), '')
    FROM film f;

DROP TABLE search_part;

DROP TABLE search_meta;

DROP TABLE search_synopsis;

DROP TABLE search_text;

DROP TABLE synopsis;

CREATE VIRTUAL TABLE search_meta USING fts5(
    title, directors, producers, people, bodies, awards, topics, series, countries, languages, companies, funding,
    content='search_film', content_rowid='film_id', columnsize=0, tokenize='laurels', prefix='1 2 3'
);

CREATE VIRTUAL TABLE search_all USING fts5(
    title, directors, producers, people, bodies, awards, topics, series, logline, synopsis,
    content='search_film', content_rowid='film_id', columnsize=0, tokenize='laurels', prefix='1 2 3'
);

INSERT INTO search_name (kind, owner, name, text)
    SELECT CASE kind WHEN 4 THEN 4 ELSE kind + 3 - (kind = 5) END, id, name, description FROM term WHERE kind > 1;

CREATE TABLE search_word (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO search_meta (search_meta) VALUES ('rebuild');

INSERT INTO search_all (search_all) VALUES ('rebuild');

INSERT INTO search_names (search_names) VALUES ('rebuild');

CREATE VIRTUAL TABLE temp.search_term USING fts5vocab('main', 'search_meta', 'row');

INSERT INTO search_word SELECT term FROM search_term WHERE length(term) > 2;

DROP TABLE temp.search_term;
