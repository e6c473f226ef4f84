ALTER TABLE person ADD COLUMN portrait_description TEXT NOT NULL DEFAULT '';

ALTER TABLE person ADD COLUMN portrait_credit TEXT NOT NULL DEFAULT '';
