-- The number says in which order things happened, and the database gives it. Who waits for it, row by row, writes slowly: a row is
-- known by a key that it brings along.
alter table entry add column entry_key uuid;
update entry set entry_key = cast('00000000-0000-0000-0000-' || lpad(cast(id as varchar(12)), 12, '0') as uuid);
alter table entry alter column entry_key set not null;
alter table entry add constraint entry_once unique (entry_key);
