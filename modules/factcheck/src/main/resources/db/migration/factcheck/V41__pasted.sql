-- Which words of a quotation came out of a clipboard when the story was written; empty where none did or nobody knows.
alter table quotation_check add column pasted text default '' not null;
