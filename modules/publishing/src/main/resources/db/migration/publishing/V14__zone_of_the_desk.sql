-- Readers see the times of a story on the clock of its desk, whatever zone its editor planned it in.
alter table publication add column zone varchar(60);
update publication set zone = planned_zone;
alter table publication alter column zone set not null;
