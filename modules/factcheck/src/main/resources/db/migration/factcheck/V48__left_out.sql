-- What stands in the file of a piece of evidence and not among its words, and where.
alter table evidence add column left_out text default '[]' not null;
