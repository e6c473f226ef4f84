DROP TABLE search_names;

CREATE VIRTUAL TABLE search_names USING fts5(
    name, text, kind,
    content='search_name', content_rowid='id', columnsize=0, tokenize='laurels', prefix='1 2 3'
);

INSERT INTO search_names (search_names) VALUES ('rebuild');
