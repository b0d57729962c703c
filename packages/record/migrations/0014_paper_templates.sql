-- A paper may be made by a general template and still be something of its own: `kind` says what it is, `template` how it is made.
-- Null: by the template of its kind.
alter table guitu.paper add column template text;
