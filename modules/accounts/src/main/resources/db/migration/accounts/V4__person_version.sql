-- Two administrators who change the same person do not mix what they want.
alter table person add column version int default 0 not null;
