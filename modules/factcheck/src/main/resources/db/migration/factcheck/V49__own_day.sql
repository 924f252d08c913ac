-- The day on which a revision was submitted, on the clock of its desk: what it means by "on Tuesday" counts from it.
alter table revision_check add column own_day date;
update revision_check set own_day = cast(submitted_at as date);
alter table revision_check alter column own_day set not null;
