-- What an author has in mind for a story: how many words, and what goes along with the next submission. 0: no certain length.
alter table story add column target int default 0 not null check (target between 0 and 100000);
alter table story add column cover text default '{"note":""}' not null;
