DROP TABLE search_meta;

DROP TABLE search_all;

CREATE VIRTUAL TABLE search_meta USING fts5(
    title, directors, producers, people, bodies, awards, topics, series, countries, languages, companies, funding,
    content='search_film', content_rowid='film_id', columnsize=0, tokenize='laurels', prefix='1 2 3 4'
);

CREATE VIRTUAL TABLE search_all USING fts5(
    title, directors, producers, people, bodies, awards, topics, series, logline, synopsis,
    content='search_film', content_rowid='film_id', columnsize=0, tokenize='laurels', prefix='1 2 3 4'
);

INSERT INTO search_meta (search_meta) VALUES ('rebuild');

INSERT INTO search_all (search_all) VALUES ('rebuild');
